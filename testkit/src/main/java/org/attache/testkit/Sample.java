package org.attache.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.Report;

/**
 * A report that we wrote, and what an attentive reader would note from it.
 *
 * @param id the name of its files, without the extension
 * @param text exactly what a reader gets
 * @param published ISO date
 * @param expected the findings, in the fields of the reader's JSON; the README beside the samples
 *     says what else may stand there
 */
public record Sample(
    String id,
    String text,
    Optional<String> title,
    String published,
    String publisher,
    String language,
    Optional<String> url,
    JsonNode expected) {

  public Sample {
    if (text.isBlank()) {
      throw new IllegalArgumentException("sample without text: " + id);
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(expected, "expected");
  }

  /**
   * Whether the text shows states doing nothing with each other: at most somebody says something.
   */
  public boolean isDistractor() {
    return RecordKind.BETWEEN_STATES.stream().allMatch(kind -> kind.in(expected).isEmpty());
  }

  /** The report as a reader gets it; its source is {@code sample:} and the id. */
  public Report report() {
    return new Report(
        Optional.of(id),
        "sample:" + id,
        url,
        title,
        Optional.empty(),
        Optional.of(publisher),
        Optional.of(published),
        Optional.of(language),
        text);
  }

  @Override
  public String toString() {
    return id;
  }
}
