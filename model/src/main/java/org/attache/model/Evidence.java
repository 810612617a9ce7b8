package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a finding rests on: the sentence that says so, and who vouches for it.
 *
 * @param sentence the whole sentence
 * @param voucher the source the sentence attributes it to; empty when the outlet says it in its own
 *     voice
 */
public record Evidence(Span sentence, Optional<Source> voucher) {
  public Evidence {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(voucher, "voucher");
  }

  /** The outlet's own word. */
  public static Evidence of(Span sentence) {
    return new Evidence(sentence, Optional.empty());
  }
}
