package org.attache.reading.find.visits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.Stance;
import org.attache.reading.find.Stance.Tense;
import org.attache.reading.find.Timing;
import org.attache.reading.find.WhenReader;
import org.attache.reading.find.visits.TravelWords.Means;
import org.attache.reading.find.visits.TravelWords.Word;
import org.attache.reading.language.Sentence;

/**
 * When a journey takes place and whether it does.
 *
 * @param firm whether the status rests on a word rather than on a default
 */
record Schedule(
    Modality status, boolean firm, Optional<PartialDate> start, Optional<PartialDate> end) {

  /**
   * What a word of travel, its tense, its cues and its date make of it; empty where it is said not
   * to happen.
   *
   * @param home whether the report is written from the place travelled to
   */
  static Optional<Schedule> of(
      Sentence sentence,
      Word word,
      boolean home,
      ModalityReader modality,
      Optional<WhenReader.Range> range,
      Optional<PartialDate> published) {
    Stance stance = modality.of(sentence, word.at());
    Optional<Modality> said = stance.modality();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    boolean cued = stance.cue().isPresent();
    boolean ahead =
        said.get() == Modality.PLANNED
            || stance.tense() == Tense.PRESENT && (!cued || begins(sentence, word))
            || word.means() == Means.EXPECT;
    Optional<WhenReader.Range> when = ahead ? range.map(r -> nextWeek(r, published)) : range;
    Optional<PartialDate> date = when.map(WhenReader.Range::start);
    Modality status = said.get();
    boolean unfulfilled = said.get() == Modality.CANCELLED && stance.tense() == Tense.PLUPERFECT;
    boolean firm = !unfulfilled && (cued || stance.tense() == Tense.FUTURE);
    boolean over = word.means() == Means.OVER;
    if (word.means() == Means.EXPECT) {
      status =
          status == Modality.COMPLETED || status == Modality.ONGOING ? Modality.PLANNED : status;
      firm = true;
    } else if (isTimetable(word, stance)) {
      status = Modality.PLANNED;
    } else if (status == Modality.COMPLETED && word.means() == Means.ARRIVE) {
      status = Modality.ONGOING;
      firm = true;
    } else if (status == Modality.COMPLETED && !cued) {
      boolean begun = word.means() == Means.ARRIVE || word.means() == Means.STAY;
      firm = begun || over;
      boolean perfect = stance.tense() == Tense.PERFECT;
      boolean there = !word.verbal() || home || perfect || word.to().contains("for");
      if (begun || !over && there) {
        status = Modality.ONGOING;
      }
    } else if (status == Modality.PAST_REFERENCE && !cued) {
      status = Modality.COMPLETED;
    } else if (over && status == Modality.PLANNED) {
      status = Modality.ONGOING;
    }
    boolean ended = !word.verbal() && cued && status == Modality.COMPLETED;
    if (over || ended) {
      return Optional.of(new Schedule(status, firm, Optional.empty(), date));
    }
    boolean happened = stance.tense() == Tense.PAST || stance.tense() == Tense.PERFECT;
    boolean later =
        date.isPresent() && published.isPresent() && Timing.isAfter(date.get(), published.get());
    Modality adjusted =
        word.verbal() && happened && later ? status : Timing.adjust(status, date, published);
    if (adjusted == Modality.ONGOING && !firm && isOver(when, published)) {
      adjusted = Modality.COMPLETED;
    }
    return Optional.of(
        new Schedule(
            adjusted, firm || adjusted != status, date, when.flatMap(WhenReader.Range::end)));
  }

  /** What was only put off by days still is to come. */
  Schedule shifted() {
    return status == Modality.CANCELLED
        ? new Schedule(Modality.PLANNED, true, Optional.empty(), Optional.empty())
        : this;
  }

  /** Whether the last day that is told lies before the report. */
  private static boolean isOver(Optional<WhenReader.Range> when, Optional<PartialDate> published) {
    Optional<PartialDate> end = when.flatMap(WhenReader.Range::end);
    return end.isPresent() && published.isPresent() && Timing.isAfter(published.get(), end.get());
  }

  /** "begins a visit on Monday": the present tense of beginning tells what is to come. */
  private static boolean begins(Sentence sentence, Word word) {
    for (int i = word.at() - 1; i >= 0 && !word.verbal(); i--) {
      String tag = sentence.token(i).tag();
      if (tag.equals("VBZ") || tag.equals("VBP")) {
        return !sentence.token(i).lemma().equals("be");
      }
      if (sentence.token(i).isVerb() && !tag.equals("VBG") && !tag.equals("VBN")) {
        return false;
      }
    }
    return false;
  }

  /** "He travels on to Tashkent": the present tense of going tells what is to come. */
  private static boolean isTimetable(Word word, Stance stance) {
    return word.verbal()
        && word.means() == Means.GO
        && stance.tense() == Tense.PRESENT
        && stance.cue().isEmpty()
        && !stance.negated();
  }

  /** A weekday or month named for something still to come lies ahead. */
  private static WhenReader.Range nextWeek(
      WhenReader.Range range, Optional<PartialDate> published) {
    PartialDate start = range.start();
    boolean month = start.month() > 0 && start.day() == 0;
    if (month && published.isPresent() && Timing.isAfter(published.get(), start)) {
      return new WhenReader.Range(
          new PartialDate(start.year() + 1, start.month(), 0), Optional.empty(), false);
    }
    Optional<LocalDate> day = range.start().toLocalDate();
    Optional<LocalDate> now = published.flatMap(PartialDate::toLocalDate);
    if (!range.weekday() || day.isEmpty() || now.isEmpty()) {
      return range;
    }
    long behind = ChronoUnit.DAYS.between(day.get(), now.get());
    return behind > 0 && behind < 7
        ? new WhenReader.Range(PartialDate.of(day.get().plusDays(7)), Optional.empty(), true)
        : range;
  }
}
