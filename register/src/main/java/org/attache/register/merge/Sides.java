package org.attache.register.merge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.resolve.OfficeNames;
import org.attache.register.resolve.PersonName;
import org.attache.register.resolve.PersonName.Likeness;
import org.attache.register.tables.Memo;

/** Whether the same people take part. */
final class Sides {
  private static final int MOST = 24;

  private static final Memo<String, Boolean> NAMES = new Memo<>(Sides::looksLikeName, 8_192);

  private Sides() {}

  /** The people (by person, name or office) that both lists have. */
  static Set<String> shared(Entry one, Entry two, String field) {
    Set<String> shared = new LinkedHashSet<>();
    for (FieldValue first : people(one, field)) {
      for (FieldValue second : people(two, field)) {
        if (same(first, second, one)) {
          shared.add(first.value());
        }
      }
    }
    return shared;
  }

  /** Persons of the register that take part in both. */
  static Set<String> persons(Entry one, Entry two) {
    if (one.persons().isEmpty() || two.persons().isEmpty()) {
      return Set.of();
    }
    Set<String> shared = new TreeSet<>(one.persons());
    shared.retainAll(two.persons());
    return shared;
  }

  /** Whether the list gives a person by name. */
  static boolean hasNames(Entry entry, String field) {
    return names(entry, field) > 0;
  }

  /** How many people the list gives by name. */
  static long names(Entry entry, String field) {
    return people(entry, field).stream().filter(Sides::isNamed).count();
  }

  private static List<FieldValue> people(Entry entry, String field) {
    List<FieldValue> all = entry.values(field);
    return all.subList(0, Math.min(all.size(), MOST));
  }

  private static boolean isNamed(FieldValue value) {
    return value.person().isPresent() || isName(value.value());
  }

  /** Whom the register tells apart are two, however alike their names. */
  private static boolean same(FieldValue first, FieldValue second, Entry entry) {
    if (first.person().isPresent() && second.person().isPresent()) {
      return first.person().equals(second.person());
    }
    String one = first.value();
    String two = second.value();
    boolean name = isName(one);
    if (name != isName(two)) {
      return false;
    }
    if (name) {
      Likeness likeness = PersonName.of(one).compare(PersonName.of(two));
      return likeness != Likeness.DIFFERENT;
    }
    Optional<StateCode> state = entry.sender();
    Optional<OfficeNames.Known> office = OfficeNames.of(one, state);
    return office.isPresent() && office.get().single() && office.equals(OfficeNames.of(two, state));
  }

  private static boolean isName(String words) {
    return NAMES.of(words);
  }

  /** A name begins every longer word with a capital; a role does not, or is a known office. */
  private static boolean looksLikeName(String words) {
    if (OfficeNames.of(words, Optional.empty()).isPresent()) {
      return false;
    }
    for (String word : words.split("\\s+")) {
      if (word.length() > 3 && !Character.isUpperCase(word.charAt(0)) && isLatin(word)) {
        return false;
      }
    }
    return !words.isBlank();
  }

  private static boolean isLatin(String word) {
    return Character.isLowerCase(word.charAt(0)) && word.indexOf('-') < 0;
  }
}
