package org.attache.sources.feeds;

import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a feed or sitemap says of one page.
 *
 * @param address of the page
 * @param publisher outlet that the feed is of
 * @param published ISO 8601
 * @param language as written
 * @param content HTML of the whole text, as far as the feed calls it that
 * @param summary HTML of a summary, or of the whole text where the feed does not tell them apart
 */
public record Entry(
    Optional<String> id,
    Optional<String> address,
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> language,
    Optional<String> content,
    Optional<String> summary) {
  public Entry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(summary, "summary");
  }

  /** As {@link org.attache.sources.raw.Raw#known()} has it. */
  public SortedMap<String, String> known() {
    SortedMap<String, String> known = new TreeMap<>();
    title.ifPresent(value -> known.put("title", value));
    author.ifPresent(value -> known.put("author", value));
    publisher.ifPresent(value -> known.put("publisher", value));
    published.ifPresent(value -> known.put("published", value));
    return known;
  }
}
