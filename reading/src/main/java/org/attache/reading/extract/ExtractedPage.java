package org.attache.reading.extract;

import java.util.Objects;
import java.util.Optional;
import org.attache.model.Report;

/**
 * The article of a page, and what the page says of itself.
 *
 * @param origin where the page came from, as given
 * @param url the page's own (canonical) address, else the one given
 * @param title the article's headline
 * @param author its authors, several separated by {@code "; "}
 * @param publisher the outlet
 * @param published date or date-time of publication, ISO 8601, as precise as found
 * @param publishedFrom where on the page the date was found
 * @param language ISO 639-1
 * @param text the article; paragraphs are separated by an empty line
 */
public record ExtractedPage(
    String origin,
    Optional<String> url,
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> publishedFrom,
    Optional<String> language,
    String text) {
  public ExtractedPage {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(url);
    Objects.requireNonNull(title);
    Objects.requireNonNull(author);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(published);
    Objects.requireNonNull(publishedFrom);
    Objects.requireNonNull(language);
    if (text.isBlank()) {
      throw new IllegalArgumentException("no text: " + origin);
    }
  }

  /**
   * The page as a report.
   *
   * @param id name of the report within its batch
   */
  public Report toReport(Optional<String> id) {
    return new Report(id, origin, url, title, author, publisher, published, language, text);
  }
}
