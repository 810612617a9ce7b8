package org.attache.register.counting;

import java.util.List;
import java.util.Locale;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;
import org.attache.register.tables.Tables;

/** Visits that are mere stops on the way: nobody was met, and a report says so. */
final class Stopovers {
  private static final List<String> WORDS = Tables.words(Stopovers.class, "stopover-words.txt");

  private Stopovers() {}

  static boolean isOne(Entry entry) {
    return entry.kind() == Kind.VISIT
        && entry.values(Fields.HOSTS).isEmpty()
        && List.of(Fields.PURPOSE, Fields.TOPICS).stream()
            .flatMap(field -> entry.values(field).stream())
            .map(value -> " " + value.value().toLowerCase(Locale.ROOT))
            .anyMatch(text -> WORDS.stream().anyMatch(word -> text.contains(" " + word)));
  }
}
