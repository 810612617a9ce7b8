package org.attache.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a finding rests on: the sentence that says so, who vouches for it, and how sure the reader
 * is of having read it right.
 *
 * @param sentence the whole sentence
 * @param voucher the source the sentence attributes it to; empty when the outlet says it in its own
 *     voice
 * @param confidence the share of findings like this one that are right, 0 to 1; says nothing of
 *     whether the report is true. Empty until the reader has judged it
 */
public record Evidence(Span sentence, Optional<Source> voucher, OptionalDouble confidence) {
  public Evidence {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(voucher, "voucher");
    Objects.requireNonNull(confidence, "confidence");
    if (confidence.isPresent()
        && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("no share: " + confidence.getAsDouble());
    }
  }

  /** Evidence that has not been judged yet. */
  public Evidence(Span sentence, Optional<Source> voucher) {
    this(sentence, voucher, OptionalDouble.empty());
  }

  /** The outlet's own word. */
  public static Evidence of(Span sentence) {
    return new Evidence(sentence, Optional.empty());
  }

  /** The same, judged. */
  public Evidence with(double share) {
    return new Evidence(sentence, voucher, OptionalDouble.of(share));
  }
}
