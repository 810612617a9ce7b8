package org.attache.sources.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.attache.reading.lexicon.Table;
import org.attache.sources.raw.UnreadableInput;

/** Which column of a table holds what. */
public final class Columns {
  private static final Map<String, List<String>> USUAL = usual();

  private final Map<String, Integer> places;

  private Columns(Map<String, Integer> places) {
    this.places = places;
  }

  private static Map<String, List<String>> usual() {
    Map<String, List<String>> usual = new LinkedHashMap<>();
    try (InputStream in = Columns.class.getResourceAsStream("columns.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no list of columns");
      }
      Table table =
          Table.read(
              "columns.tsv", new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      for (Table.Row row : table.rows()) {
        usual.put(row.get("field"), List.of(row.get("names").split(" ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(usual);
  }

  /** What a column may hold: {@code text}, {@code html}, {@code title} and so on. */
  public static Iterable<String> fields() {
    return USUAL.keySet();
  }

  /**
   * Finds the columns of a table.
   *
   * @param head names of the columns
   * @param said the user's names of columns, by field; they go before the usual ones
   * @throws UnreadableInput if the user names a column that is not there, or none holds texts
   */
  public static Columns of(List<String> head, Map<String, String> said) throws UnreadableInput {
    List<String> names = head.stream().map(Columns::bare).toList();
    Map<String, Integer> places = new TreeMap<>();
    for (Map.Entry<String, List<String>> field : USUAL.entrySet()) {
      Optional<String> name = Optional.ofNullable(said.get(field.getKey()));
      List<String> wanted = name.map(n -> List.of(bare(n))).orElse(field.getValue());
      int place =
          wanted.stream().mapToInt(names::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
      if (place >= 0) {
        places.put(field.getKey(), place);
      } else if (name.isPresent()) {
        throw new UnreadableInput("no column '" + name.get() + "'; there are: " + listed(head));
      }
    }
    if (!places.containsKey("text") && !places.containsKey("html")) {
      throw new UnreadableInput(
          "a table without a column of texts; name it with --column text=NAME (there are: "
              + listed(head)
              + ")");
    }
    return new Columns(places);
  }

  /** The place of the column that holds a field, counted from 0. */
  public OptionalInt place(String field) {
    return places.containsKey(field) ? OptionalInt.of(places.get(field)) : OptionalInt.empty();
  }

  private static String listed(List<String> head) {
    String all = String.join(", ", head).replaceAll("\\p{Cntrl}", " ");
    return all.length() <= 300 ? all : all.substring(0, 300) + "…";
  }

  private static String bare(String name) {
    StringBuilder bare = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
