package org.attache.reading.find.exercises;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.DateMention;
import org.attache.model.PartialDate;
import org.attache.reading.find.Scene;
import org.attache.reading.find.WhenReader;
import org.attache.reading.language.Sentence;

/** From when to when; either may be unknown. */
record Period(Optional<PartialDate> start, Optional<PartialDate> end) {
  /** How far from the start of its sentence a date still opens it, in tokens. */
  private static final int OPENING = 3;

  private static final Pattern DAYS = Pattern.compile("P(\\d{1,3})([DW])");

  /**
   * Reads the dates that the word at {@code noun} stands with.
   *
   * @param isOver whether the sentence says that it ended, so that a single date is its last
   */
  static Period read(Scene scene, Sentence sentence, int noun, boolean isOver) {
    Optional<WhenReader.Range> range = range(new WhenReader(scene), sentence, noun);
    if (range.isEmpty()) {
      return new Period(Optional.empty(), Optional.empty());
    }
    PartialDate date = range.get().start();
    if (range.get().end().isPresent()) {
      return new Period(Optional.of(date), range.get().end());
    }
    Optional<Integer> days = days(scene, sentence);
    if (isOver) {
      return new Period(days.flatMap(n -> shifted(date, 1 - n)), Optional.of(date));
    }
    return new Period(Optional.of(date), days.flatMap(n -> shifted(date, n - 1)));
  }

  /** The dates after the noun; one before it belongs to it only if it opens the sentence. */
  private static Optional<WhenReader.Range> range(WhenReader reader, Sentence sentence, int noun) {
    Optional<WhenReader.When> later =
        reader.in(sentence).stream().filter(when -> when.first() > noun).findFirst();
    if (later.isPresent()) {
      return reader.rangeNear(sentence, Math.max(noun, later.get().first() - 1));
    }
    return reader.in(sentence).stream()
        .filter(when -> when.first() <= OPENING)
        .findFirst()
        .map(when -> new WhenReader.Range(when.date(), Optional.empty()));
  }

  private static Optional<PartialDate> shifted(PartialDate date, int days) {
    return date.toLocalDate().map((LocalDate day) -> PartialDate.of(day.plusDays(days)));
  }

  /** How many days it lasts. */
  private static Optional<Integer> days(Scene scene, Sentence sentence) {
    for (DateMention mention : scene.datesIn(sentence.span())) {
      Matcher matcher = DAYS.matcher(mention.value().orElse(""));
      if (mention.type() == DateMention.Type.DURATION && matcher.matches()) {
        int number = Integer.parseInt(matcher.group(1));
        return number == 0
            ? Optional.empty()
            : Optional.of(matcher.group(2).equals("W") ? number * 7 : number);
      }
    }
    return Optional.empty();
  }
}
