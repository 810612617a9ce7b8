package org.attache.reading.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes a report out of a page: its article, and what it says of itself. Safe to share between
 * threads.
 */
public final class PageExtractor {
  /** Bytes. Larger pages are refused. */
  public static final int LARGEST_PAGE = 64 << 20;

  /** What is nested deeper is lifted to this depth; no article goes there. */
  private static final int DEEPEST = 512;

  private static final int MOST_TAGS = 50;

  private static final List<String> SITE_NAMES = List.of("og:site_name", "application-name");
  private static final List<String> SECTIONS =
      List.of(
          "article:section", "articlesection", "parsely-section", "sailthru.section", "section");
  private static final List<String> TAGS =
      List.of("article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords");

  private final ClassWords classWords = new ClassWords();
  private final Furniture furniture = Furniture.shipped();

  /**
   * @throws UnreadablePage if the page is too large or has no article
   */
  public ExtractedPage extract(RawPage page) {
    if (page.bytes().length > LARGEST_PAGE) {
      throw new UnreadablePage("larger than 64 MiB", page.origin());
    }
    String html = PageDecoder.decode(page.bytes(), page.charset());
    Document document = parse(html, page.url().orElse(""));
    PageOutline outline = PageOutline.of(document, classWords);
    PageHead head = PageHead.of(document, outline);
    LinkedData data = LinkedData.of(head);
    Optional<String> publisher =
        head.first(SITE_NAMES).or(() -> data.names("publisher").stream().findFirst());
    Optional<String> title = Headline.find(outline, head, data, publisher);
    String text = ArticleText.of(ArticleFinder.find(outline, title.orElse(""), furniture));
    text = text.isBlank() ? inTemplates(outline, title.orElse("")) : text;
    if (text.isBlank()) {
      throw new UnreadablePage("no article text", page.origin());
    }
    String address = head.canonical().or(page::url).orElse("");
    PageDates dates = PageDates.find(head, data, outline, title.orElse(""), address);
    return new ExtractedPage(
        page.origin(),
        head.canonical().or(page::url),
        head.canonical(),
        title,
        Byline.find(head, data, outline, publisher),
        publisher,
        dates.published(),
        dates.modified(),
        head.first(SECTIONS).or(() -> data.text("articleSection")),
        head.list(TAGS).stream().limit(MOST_TAGS).toList(),
        TextLanguage.shipped().of(text).or(head::language),
        text);
  }

  /** The article of a page that keeps it as a template until a script shows it; empty if none. */
  private String inTemplates(PageOutline page, String title) {
    for (Element hint : page.hints()) {
      if (hint.normalName().equals("script") && hint.attr("type").contains("template")) {
        Document template = parse(hint.data(), "");
        PageOutline outline = PageOutline.of(template, classWords);
        String text = ArticleText.of(ArticleFinder.find(outline, title, furniture));
        if (!text.isBlank()) {
          return text;
        }
      }
    }
    return "";
  }

  private static Document parse(String html, String address) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, address);
  }
}
