package org.attache.register.counting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;

/** Visits that are mere stops on the way: nobody was met, and a report says so. */
final class Stopovers {
  private static final String FILE = "stopover-words.txt";
  private static final List<String> WORDS = words();

  private Stopovers() {}

  static boolean isOne(Entry entry) {
    return entry.kind() == Kind.VISIT
        && entry.values(Fields.HOSTS).isEmpty()
        && List.of(Fields.PURPOSE, Fields.TOPICS).stream()
            .flatMap(field -> entry.values(field).stream())
            .map(value -> " " + value.value().toLowerCase(Locale.ROOT))
            .anyMatch(text -> WORDS.stream().anyMatch(word -> text.contains(" " + word)));
  }

  private static List<String> words() {
    try (InputStream in = Stopovers.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the build has lost " + FILE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
