package org.attache.register.merge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Modality;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.resolve.Letters;
import org.attache.register.tables.Memo;

/** Comparisons that several scorers make. */
final class Compare {
  private static final long WEEK = 7;
  private static final Set<Modality> CALLED_OFF = Set.of(Modality.CANCELLED, Modality.DENIED);
  private static final Set<Modality> HAPPENED =
      Set.of(Modality.COMPLETED, Modality.ONGOING, Modality.PAST_REFERENCE);

  private static final Set<String> SMALL_WORDS = SmallWords.list();
  private static final Memo<String, Set<String>> TELLING = new Memo<>(Compare::telling, 8_192);

  private static final Memo<String, String> FOLDED = new Memo<>(Letters::fold, 8_192);

  private Compare() {}

  /** Dates of what happens; where one has none, dates of publication. */
  static void dates(Entry one, Entry two, Scale scale) {
    When first = When.of(one);
    When second = When.of(two);
    if (first.dated() && second.dated()) {
      days(first, second, one, two, scale);
    } else if (!first.known() || !second.known()) {
      scale.put("unknown_time", "");
    } else if (first.gap(second) > 0) {
      scale.put("out_of_time", "");
    } else {
      published(one, two, scale);
    }
  }

  private static void days(When first, When second, Entry one, Entry two, Scale scale) {
    long gap = first.gap(second);
    if (gap == 0 && (first.vague() || second.vague())) {
      scale.put("in_month", one.start().or(two::start).map(Object::toString).orElse(""));
      published(one, two, scale);
    } else if (gap == 0) {
      scale.put("same_day", one.start().map(Object::toString).orElse(""));
    } else if (gap == 1) {
      scale.put("next_day", "");
    } else {
      String days = String.valueOf(gap);
      scale.put(gap <= 3 ? "few_days" : gap <= WEEK ? "week" : "other_date", days);
    }
  }

  private static void published(Entry one, Entry two, Scale scale) {
    Optional<Long> apart = When.published(one, two);
    if (one.status() == Modality.PAST_REFERENCE || two.status() == Modality.PAST_REFERENCE) {
      scale.put("background", "");
    } else if (apart.isEmpty()) {
      scale.put("unknown_time", "");
    } else if (apart.get() <= 2) {
      scale.put("told_same_days", "");
    } else if (apart.get() <= WEEK) {
      scale.put("told_same_week", "");
    } else {
      scale.put("told_later", String.valueOf(apart.get()));
    }
    if ((one.status() == Modality.PLANNED) != (two.status() == Modality.PLANNED)) {
      scale.put("announced", "");
    }
  }

  /** One of them happened, the other was called off. */
  static void statuses(Entry one, Entry two, Scale scale) {
    if ((HAPPENED.contains(one.status()) && CALLED_OFF.contains(two.status()))
        || (HAPPENED.contains(two.status()) && CALLED_OFF.contains(one.status()))) {
      scale.put("contradiction", "");
    }
  }

  /** Puts the one reason where both have the same value, the other where both differ. */
  static void values(
      Entry one, Entry two, String field, String same, Optional<String> other, Scale scale) {
    Set<String> first = folded(one, field);
    Set<String> second = first.isEmpty() ? first : folded(two, field);
    if (second.isEmpty()) {
      return;
    }
    Optional<String> shared = shared(first, second);
    if (shared.isPresent()) {
      scale.put(same, shared.get());
    } else if (other.isPresent() && !contained(first, second)) {
      scale.put(other.get(), "");
    }
  }

  static Set<String> folded(Entry entry, String field) {
    List<FieldValue> values = entry.values(field);
    if (values.size() < 2) {
      String text = values.isEmpty() ? "" : FOLDED.of(values.get(0).value());
      return text.isEmpty() ? Set.of() : Set.of(text);
    }
    Set<String> folded = new LinkedHashSet<>();
    for (FieldValue value : values) {
      String text = FOLDED.of(value.value());
      if (!text.isEmpty()) {
        folded.add(text);
      }
    }
    return folded;
  }

  /** Northern Mali stands for Mali, Brdo Castle for Brdo. */
  private static boolean contained(Set<String> first, Set<String> second) {
    return first.stream()
        .anyMatch(
            one ->
                second.stream()
                    .anyMatch(
                        two ->
                            (" " + one + " ").contains(" " + two + " ")
                                || (" " + two + " ").contains(" " + one + " ")));
  }

  /** The share of the shorter text's longer words that stand in the other, and of all words. */
  static double wording(String one, String two) {
    Set<String> first = TELLING.of(one);
    Set<String> second = TELLING.of(two);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    double shared = inCommon(first, second);
    double ofShorter = shared / Math.min(first.size(), second.size());
    double ofAll = shared / (first.size() + second.size() - shared);
    return Math.min(first.size(), second.size()) < 4 ? ofAll : (ofShorter + ofAll) / 2;
  }

  /** The first in the order of letters of those that both have. */
  private static Optional<String> shared(Set<String> first, Set<String> second) {
    Optional<String> shared = Optional.empty();
    for (String one : first) {
      if (second.contains(one) && shared.map(known -> one.compareTo(known) < 0).orElse(true)) {
        shared = Optional.of(one);
      }
    }
    return shared;
  }

  private static int inCommon(Set<String> first, Set<String> second) {
    int shared = 0;
    for (String word : first) {
      shared += second.contains(word) ? 1 : 0;
    }
    return shared;
  }

  /** The words that say something: direct and reported speech have these in common. */
  private static Set<String> telling(String text) {
    Set<String> telling = new HashSet<>();
    for (String word : Letters.words(text)) {
      if (word.length() > 3 && !SMALL_WORDS.contains(word)) {
        telling.add(word);
      }
    }
    return telling;
  }

  /** The best likeness of any wording of a field with any of the other's. */
  static double wording(Entry one, Entry two, String field) {
    double best = 0;
    for (FieldValue first : head(one, field)) {
      for (FieldValue second : head(two, field)) {
        best = Math.max(best, wording(first.value(), second.value()));
      }
    }
    return best;
  }

  private static List<FieldValue> head(Entry entry, String field) {
    List<FieldValue> values = entry.values(field);
    return values.subList(0, Math.min(values.size(), 8));
  }
}
