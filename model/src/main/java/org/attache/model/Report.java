package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One published text.
 *
 * @param id name of the report within its batch; empty when it has none
 * @param origin where it came from: a path, an address, or {@code -} for standard input
 * @param published date or date-time of publication, ISO 8601, as the source gave it
 * @param language ISO 639-1 code
 * @param text the text that all spans point into; for plain text exactly what was given
 */
public record Report(
    Optional<String> id,
    String origin,
    Optional<String> url,
    Optional<String> title,
    Optional<String> author,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> language,
    String text) {
  public Report {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(text, "text");
  }

  /** A report of which nothing but its text and perhaps its date is known. */
  public static Report of(String origin, Optional<String> published, String text) {
    return new Report(
        Optional.empty(),
        origin,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        published,
        Optional.of("en"),
        text);
  }

  /** The date of publication, from which relative dates ("on Wednesday") count. */
  public Optional<PartialDate> publicationDate() {
    return published.flatMap(PartialDate::parse);
  }
}
