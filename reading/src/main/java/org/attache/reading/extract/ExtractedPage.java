package org.attache.reading.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.Report;

/**
 * The article of a page, and what the page says of itself.
 *
 * @param origin where the page came from, as given
 * @param url the page's own (canonical) address, else the one given
 * @param canonical the address the page wants to be known by
 * @param title the article's headline
 * @param author its authors, several separated by {@code "; "}
 * @param publisher the outlet
 * @param publication when it was published
 * @param update when it was last changed
 * @param section the part of the outlet it stands in
 * @param tags the page's own keywords, in its order
 * @param language ISO 639-1
 * @param text the article; paragraphs are separated by an empty line
 */
public record ExtractedPage(
    String origin,
    Optional<String> url,
    Optional<String> canonical,
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<PageDate> publication,
    Optional<PageDate> update,
    Optional<String> section,
    List<String> tags,
    Optional<String> language,
    String text) {
  public ExtractedPage {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(url);
    Objects.requireNonNull(canonical);
    Objects.requireNonNull(title);
    Objects.requireNonNull(author);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(publication);
    Objects.requireNonNull(update);
    Objects.requireNonNull(section);
    tags = List.copyOf(tags);
    Objects.requireNonNull(language);
    if (text.isBlank()) {
      throw new IllegalArgumentException("no text: " + origin);
    }
  }

  /** Date or date-time of publication, ISO 8601, as precise as found. */
  public Optional<String> published() {
    return publication.map(PageDate::value);
  }

  /**
   * The page as a report.
   *
   * @param id name of the report within its batch
   */
  public Report toReport(Optional<String> id) {
    return new Report(id, origin, url, title, author, publisher, published(), language, text);
  }
}
