package org.attache.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How many, as a report puts it.
 *
 * @param wording words of the report: "several thousand troops"
 * @param least the lowest number that the words allow, in persons or pieces of equipment, whichever
 *     the words count; empty where they set no lower bound ("up to 400")
 * @param most the highest number that the words allow; empty where they set none ("at least 400")
 */
public record Strength(String wording, OptionalInt least, OptionalInt most) {
  public Strength {
    Objects.requireNonNull(least, "least");
    Objects.requireNonNull(most, "most");
    if (wording.isBlank()) {
      throw new IllegalArgumentException("a strength without words");
    }
    if (least.isPresent() && least.getAsInt() < 0
        || least.isPresent() && most.isPresent() && most.getAsInt() < least.getAsInt()) {
      throw new IllegalArgumentException("no range: " + least + " to " + most);
    }
  }

  /** Words of which no number is known. */
  public static Strength of(String wording) {
    return new Strength(wording, OptionalInt.empty(), OptionalInt.empty());
  }
}
