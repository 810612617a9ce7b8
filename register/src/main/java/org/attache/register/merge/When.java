package org.attache.register.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Step;
import org.attache.register.fields.Fields;
import org.attache.register.resolve.Days;
import org.attache.register.tables.Memo;

/**
 * When an entry is, in days counted from 1970-01-01, as far as its tellings show.
 *
 * @param dated whether a telling gives a day; otherwise the span is guessed from publication
 * @param vague whether the date given is only a month or a year
 */
record When(long first, long last, boolean dated, boolean vague, boolean known) {
  /** Days by which tellings of one thing may differ in its date. */
  private static final long SLACK = 5;

  /** In days, how far ahead something without a date is announced. */
  private static final long AHEAD = 60;

  /** In days, how old something without a date is when it is reported. */
  private static final long NEWS = 5;

  /** In days, how long before its end something may have begun that no report dates. */
  private static final long LONGEST = 14;

  /** In days, how far back background reaches. */
  private static final long BACKGROUND = 365;

  /** The same entry is compared with all that may tell the same. */
  private static final Memo<Dated, When> KNOWN = new Memo<>(Dated::when, 8_192);

  private static final Memo<Dated, List<Published>> PUBLISHED = new Memo<>(Dated::published, 8_192);

  /** An entry, found by its id. */
  private record Dated(Entry entry) {

    When when() {
      return When.find(entry);
    }

    List<Published> published() {
      List<Published> days = new ArrayList<>();
      for (Step step : entry.history()) {
        step.published()
            .flatMap(PartialDate::parse)
            .map(day -> new Published(Days.first(day), Days.last(day)))
            .filter(day -> !days.contains(day))
            .ifPresent(days::add);
      }
      return days;
    }

    @Override
    public int hashCode() {
      return entry.id().hashCode();
    }
  }

  /** First and last day on which a report can have been published. */
  private record Published(long first, long last) {

    long apart(Published other) {
      return Math.max(0, Math.max(first - other.last, other.first - last));
    }
  }

  static When of(Entry entry) {
    return KNOWN.of(new Dated(entry));
  }

  private static When find(Entry entry) {
    Optional<PartialDate> start = entry.start();
    if (start.isPresent() && !isAhead(entry, start.get())) {
      return dated(entry, start.get());
    }
    Optional<PartialDate> end = start.isPresent() ? Optional.empty() : entry.end();
    if (end.isPresent() && end.get().day() > 0) {
      return new When(Days.first(end.get()) - LONGEST, Days.last(end.get()), true, true, true);
    }
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Step step : entry.history()) {
      Optional<PartialDate> published = step.published().flatMap(PartialDate::parse);
      if (published.isPresent()) {
        first = Math.min(first, Days.first(published.get()) - before(step.status()));
        last = Math.max(last, Days.last(published.get()) + after(step.status()));
      }
    }
    return first > last
        ? new When(0, 0, false, true, false)
        : new When(first, last, false, true, true);
  }

  /** What is reported as over cannot lie ahead of all reports: such a date was misread. */
  private static boolean isAhead(Entry entry, PartialDate start) {
    return entry.status() == Modality.COMPLETED
        && !entry.history().isEmpty()
        && entry.history().stream()
            .allMatch(
                step ->
                    step.published()
                        .flatMap(PartialDate::parse)
                        .map(day -> Days.first(start) > Days.last(day) + 1)
                        .orElse(false));
  }

  private static When dated(Entry entry, PartialDate start) {
    long first = Days.first(start);
    long last = Days.last(start);
    boolean vague = start.day() == 0;
    if (!vague) {
      for (String field : List.of(Fields.start(entry.kind()), Fields.END)) {
        for (PartialDate other : dates(entry, field)) {
          if (other.day() > 0 && Math.abs(Days.first(other) - Days.first(start)) <= SLACK) {
            first = Math.min(first, Days.first(other));
            last = Math.max(last, Days.last(other));
          }
        }
      }
      for (PartialDate end : dates(entry, Fields.END)) {
        if (end.day() > 0 && Days.first(end) <= first + AHEAD) {
          last = Math.max(last, Days.last(end));
        }
      }
    }
    return new When(first, last, true, vague, true);
  }

  private static List<PartialDate> dates(Entry entry, String field) {
    return entry.values(field).stream()
        .flatMap(value -> PartialDate.parse(value.value()).stream())
        .toList();
  }

  /** Days before publication at which something of this status can be. */
  private static long before(Modality status) {
    return switch (status) {
      case PLANNED -> 0;
      case COMPLETED, ONGOING, ALLEGED -> NEWS;
      case CANCELLED, DENIED -> NEWS;
      case PAST_REFERENCE -> BACKGROUND;
    };
  }

  private static long after(Modality status) {
    return switch (status) {
      case PLANNED, CANCELLED, DENIED -> AHEAD;
      case COMPLETED, ONGOING, ALLEGED, PAST_REFERENCE -> 0;
    };
  }

  /** Days between two; 0 where they can be the same. */
  long gap(When other) {
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }

  /** Days between the dates of publication of two entries, the nearest; empty when unknown. */
  static Optional<Long> published(Entry one, Entry two) {
    long nearest = Long.MAX_VALUE;
    List<Published> others = PUBLISHED.of(new Dated(two));
    for (Published day : PUBLISHED.of(new Dated(one))) {
      for (Published other : others) {
        nearest = Math.min(nearest, day.apart(other));
      }
    }
    return nearest == Long.MAX_VALUE ? Optional.empty() : Optional.of(nearest);
  }
}
