package org.attache.register.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Step;
import org.attache.register.fields.Fields;
import org.attache.register.resolve.Days;
import org.attache.register.resolve.Letters;
import org.attache.register.tables.Memo;

/**
 * Blocking keys: two entries that may be one share a key, so that a new telling is compared with a
 * few neighbours whatever the size of the register. A key is a time and a subject (who, with whom):
 * in this order, so that keys of one time stand together in an index.
 */
public final class Blocks {
  private static final int WEEK = 7;

  /** In days. What is told further apart than this no other reason makes one: see the scorers. */
  private static final int STATEMENTS = 11;

  private static final int RELATIONS = 15;
  private static final int LASTING = 122;
  private static final int MOST_WEEKS = 5;
  private static final int MOST_MONTHS = 4;
  private static final int MOST_PAIRS = 6;
  private static final int WORDS = 4;

  /** Those words of a content. */
  private static final Memo<String, List<String>> RARE = new Memo<>(Blocks::rare, 8_192);

  private Blocks() {}

  /**
   * @param keys under which an entry is found
   * @param lookup under which the entries that it may belong to are found
   */
  record Both(Set<String> keys, Set<String> lookup) {}

  static Both both(Entry entry) {
    Set<String> subjects = subjects(entry);
    return new Both(join(subjects, times(entry, false)), join(subjects, times(entry, true)));
  }

  /** Keys under which an entry is found. */
  public static Set<String> keys(Entry entry) {
    return join(subjects(entry), times(entry, false));
  }

  /** Keys under which the entries that this one may belong to are found. */
  public static Set<String> lookup(Entry entry) {
    return join(subjects(entry), times(entry, true));
  }

  private static Set<String> join(Set<String> subjects, Set<String> times) {
    Set<String> keys = new TreeSet<>();
    subjects.forEach(subject -> times.forEach(time -> keys.add(time + ":" + subject)));
    return keys;
  }

  private static Set<String> subjects(Entry entry) {
    String prefix = entry.kind().prefix() + ":";
    Set<String> subjects = new TreeSet<>();
    switch (entry.kind()) {
      case VISIT, DEPLOYMENT ->
          subjects.add(prefix + code(entry.sender()) + ">" + code(entry.host()));
      case EVENT ->
          subjects.add(
              prefix
                  + code(entry.sender())
                  + ">"
                  + code(entry.host())
                  + entry.value(Fields.TYPE).orElse(""));
      case RELATION ->
          subjects.add(prefix + entry.states() + entry.value(Fields.DIRECTION).orElse(""));
      case STATEMENT -> words(entry).forEach(words -> subjects.add(prefix + words));
      case EXERCISE -> {
        pairs(entry).forEach(pair -> subjects.add(prefix + pair));
        Compare.folded(entry, Fields.NAME).forEach(name -> subjects.add(prefix + name));
      }
      case AGREEMENT -> pairs(entry).forEach(pair -> subjects.add(prefix + pair));
      case MEETING -> {
        pairs(entry).forEach(pair -> subjects.add(prefix + pair));
        entry.persons().stream().limit(MOST_PAIRS).forEach(p -> subjects.add(prefix + p));
      }
    }
    return subjects;
  }

  private static String code(Optional<StateCode> state) {
    return state.map(StateCode::value).orElse("-");
  }

  private static List<String> pairs(Entry entry) {
    List<String> pairs = new ArrayList<>();
    List<StateCode> states = entry.states();
    for (int i = 0; i < states.size() && pairs.size() < MOST_PAIRS; i++) {
      for (int j = i + 1; j < states.size() && pairs.size() < MOST_PAIRS; j++) {
        pairs.add(states.get(i) + "+" + states.get(j));
      }
    }
    return pairs;
  }

  /**
   * Who says it with one of the rarest-looking words of what is said: two wordings of one statement
   * share at least one. Of a silence, who is silent.
   */
  private static Set<String> words(Entry entry) {
    String speaker =
        entry.persons().stream()
            .findFirst()
            .or(() -> entry.organisations().stream().findFirst())
            .or(() -> entry.value(Fields.SPEAKER).map(Letters::fold))
            .orElse("");
    Set<String> subjects = new TreeSet<>();
    List<FieldValue> contents = entry.values(Fields.CONTENT);
    for (FieldValue content : contents.subList(0, Math.min(2, contents.size()))) {
      RARE.of(content.value()).forEach(word -> subjects.add(speaker + ":" + word));
    }
    if (subjects.isEmpty()) {
      subjects.add(speaker + ":");
    }
    return subjects;
  }

  private static List<String> rare(String content) {
    return Letters.wordsOver(4, content)
        .distinct()
        .sorted(Comparator.comparingInt(Blocks::scatter).thenComparing(Comparator.naturalOrder()))
        .limit(WORDS)
        .toList();
  }

  /** An order of words that has nothing to do with what they mean. */
  private static int scatter(String word) {
    return word.hashCode() * 0x9E3779B9;
  }

  private static Set<String> times(Entry entry, boolean neighbours) {
    return switch (entry.kind()) {
      case VISIT, MEETING, EXERCISE -> daysOrMonths(entry, neighbours);
      case EVENT -> weeks(entry, neighbours);
      case STATEMENT -> published(entry, STATEMENTS, neighbours);
      case RELATION -> published(entry, RELATIONS, neighbours);
      case DEPLOYMENT, AGREEMENT -> published(entry, LASTING, neighbours);
    };
  }

  /** Dated entries by week, the others by the months they can be of. */
  private static Set<String> daysOrMonths(Entry entry, boolean neighbours) {
    When when = When.of(entry);
    Set<String> times = new TreeSet<>();
    if (!when.known()) {
      times.add("?");
    } else if (when.dated() && !when.vague()) {
      weeks(when, neighbours, times);
      months(when, neighbours ? "u" : "m", times);
      if (VisitScorer.isPutOff(entry)) { // it meets what was announced for an earlier day
        months(VisitScorer.before(when), neighbours ? "m" : "u", times);
      }
    } else {
      months(when, "u", times);
      if (neighbours) {
        months(when, "m", times);
      }
    }
    return times;
  }

  private static Set<String> weeks(Entry entry, boolean neighbours) {
    Set<String> times = new TreeSet<>();
    weeks(When.of(entry), neighbours, times);
    return times;
  }

  private static void weeks(When when, boolean neighbours, Set<String> times) {
    if (!when.known()) {
      times.add("?");
      return;
    }
    long first = Math.floorDiv(when.first(), WEEK) - (neighbours ? 1 : 0);
    long last = Math.floorDiv(when.last(), WEEK) + (neighbours ? 1 : 0);
    for (long week = first; week <= Math.min(last, first + MOST_WEEKS); week++) {
      times.add("w" + week);
    }
  }

  private static void months(When when, String prefix, Set<String> times) {
    LocalDate month = LocalDate.ofEpochDay(when.first()).withDayOfMonth(1);
    LocalDate last = LocalDate.ofEpochDay(when.last());
    // background reaches far back: its latest months are where its entry stands
    LocalDate earliest = last.withDayOfMonth(1).minusMonths(MOST_MONTHS - 1);
    if (month.isBefore(earliest)) {
      month = earliest;
    }
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      times.add(prefix + month.getYear() + "-" + month.getMonthValue());
    }
  }

  /** By stretches of so many days, by first and last publication. */
  private static Set<String> published(Entry entry, int days, boolean neighbours) {
    Set<String> times = new TreeSet<>();
    for (Step step : entry.history()) {
      Optional<Long> day = step.published().flatMap(PartialDate::parse).map(Days::first);
      if (day.isPresent()) {
        long stretch = Math.floorDiv(day.get(), days);
        times.add("p" + stretch);
        if (neighbours) {
          times.add("p" + (stretch - 1));
          times.add("p" + (stretch + 1));
        }
      }
    }
    if (times.isEmpty()) {
      times.add("?");
    }
    return times;
  }
}
