package org.attache.sources.fetch;

import java.util.Objects;
import java.util.Optional;

/**
 * What a server gave with a page to ask later whether it has changed.
 *
 * @param etag as it came, with its quotation marks
 * @param lastModified as it came
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
  /** Nothing is known: the page is wanted as it is. */
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

  /** In UTF-16 units. A longer one is not sent back. */
  private static final int LONGEST = 1_024;

  public Validators {
    Objects.requireNonNull(etag, "etag");
    Objects.requireNonNull(lastModified, "lastModified");
  }

  /** Those that came with an answer. */
  public static Validators of(Answer answer) {
    return new Validators(bounded(answer.header("ETag")), bounded(answer.header("Last-Modified")));
  }

  private static Optional<String> bounded(Optional<String> value) {
    return value.filter(v -> v.length() <= LONGEST && v.chars().allMatch(c -> c >= 32 && c < 127));
  }
}
