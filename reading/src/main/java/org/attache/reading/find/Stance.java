package org.attache.reading.find;

import java.util.Objects;
import java.util.Optional;
import org.attache.model.Modality;

/**
 * How a sentence presents what one of its words speaks of.
 *
 * @param tense the grammatical form of the word or of the verb that governs it
 * @param cue what another word says about it: "postponed", "planned", "denied"
 * @param negated whether the sentence says that it does not happen
 */
public record Stance(Tense tense, Optional<Modality> cue, boolean negated) {

  /** Forms of a verb, as far as they tell when. */
  public enum Tense {
    /** "visited". */
    PAST,
    /** "visits". */
    PRESENT,
    /** "is visiting". */
    PROGRESSIVE,
    /** "has visited". */
    PERFECT,
    /** "had visited". */
    PLUPERFECT,
    /** "will visit", "is to visit", "would visit". */
    FUTURE,
    /** "to visit" without a word that tells when. */
    INFINITIVE,
    /** "visiting". */
    PARTICIPLE,
    /** A noun that no verb governs. */
    NONE
  }

  public Stance {
    Objects.requireNonNull(tense, "tense");
    Objects.requireNonNull(cue, "cue");
  }

  /**
   * The modality that the words alone give: a cue wins over the tense; a negated plan is a
   * cancelled one; empty where it is said not to have happened.
   */
  public Optional<Modality> modality() {
    if (negated) {
      return switch (tense) {
        case FUTURE, INFINITIVE ->
            Optional.of(cue.filter(c -> c == Modality.DENIED).orElse(Modality.CANCELLED));
        default -> cue.filter(c -> c == Modality.DENIED || c == Modality.CANCELLED);
      };
    }
    if (cue.isPresent()) {
      return cue;
    }
    return Optional.of(
        switch (tense) {
          case FUTURE -> Modality.PLANNED;
          case PRESENT, PROGRESSIVE, PARTICIPLE -> Modality.ONGOING;
          case INFINITIVE -> Modality.PLANNED;
          case PLUPERFECT -> Modality.PAST_REFERENCE;
          case PAST, PERFECT, NONE -> Modality.COMPLETED;
        });
  }
}
