package org.attache.sources.contents;

import java.util.Locale;
import java.util.Optional;
import org.attache.reading.extract.ExtractedPage;
import org.attache.reading.extract.PageDate;
import org.attache.reading.extract.PageExtractor;
import org.attache.reading.extract.RawPage;
import org.attache.reading.extract.UnreadablePage;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/** The article of a web page. */
final class PageContent implements Content {
  private final PageExtractor extractor = new PageExtractor();

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
  }

  @Override
  public Draft read(Raw raw) throws UnreadableInput {
    if (raw.bytes().length == 0) {
      throw new UnreadableInput("the page is empty; there is nothing to read");
    }
    return read(raw.origin(), raw.url(), raw.bytes(), raw.charset());
  }

  /** Also for pages within something else. */
  Draft read(String origin, Optional<String> url, byte[] bytes, Optional<String> charset)
      throws UnreadableInput {
    try {
      ExtractedPage page = extractor.extract(new RawPage(origin, url, bytes, charset));
      return Draft.of(page.text())
          .or("url", page.url())
          .or("title", page.title())
          .or("author", page.author())
          .or("publisher", page.publisher())
          .or("published", page.published())
          .or("language", page.language())
          .or("canonical", page.canonical())
          .or("published_precision", page.publication().map(PageContent::precision))
          .or("published_from", page.publication().map(date -> date.from().word()))
          .or("updated", page.update().map(PageDate::value))
          .or("updated_from", page.update().map(date -> date.from().word()))
          .or("section", page.section())
          .or("tags", Optional.of(String.join("; ", page.tags())));
    } catch (UnreadablePage e) {
      throw new UnreadableInput(e.reason());
    }
  }

  private static String precision(PageDate date) {
    return date.precision().name().toLowerCase(Locale.ROOT);
  }
}
