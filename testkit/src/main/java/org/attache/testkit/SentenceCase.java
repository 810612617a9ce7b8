package org.attache.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sentence of {@code sentences/KIND.tsv} and what is to be found in it.
 *
 * @param expected the records, empty where none is to be found
 */
public record SentenceCase(String text, List<Expected> expected) {
  public SentenceCase {
    expected = List.copyOf(expected);
  }

  /**
   * One record.
   *
   * @param parties states in order
   * @param ordered whether the order matters: one does it to the other
   * @param values what type, status, stage or direction may be said of it
   * @param detail words that must be found; empty where there are none
   * @param optional whether it may be left out
   */
  public record Expected(
      List<String> parties, boolean ordered, List<String> values, String detail, boolean optional) {
    public Expected {
      parties = List.copyOf(parties);
      values = List.copyOf(values);
    }
  }

  /** Precision and recall that the sentences of a kind must reach. */
  public record Bar(String kind, double precision, double recall) {}

  /** The sentences of a kind ("events"), in the order of the file. */
  public static List<SentenceCase> of(String kind) {
    return rows(kind).stream()
        .map(
            cells -> new SentenceCase(cells.get(0), cells.size() < 2 ? List.of() : expected(cells)))
        .toList();
  }

  /** What each kind must reach. */
  public static List<Bar> bars() {
    return rows("floors").stream()
        .map(
            cells ->
                new Bar(
                    cells.get(0),
                    Double.parseDouble(cells.get(1)),
                    Double.parseDouble(cells.get(2))))
        .toList();
  }

  private static List<Expected> expected(List<String> cells) {
    List<Expected> found = new ArrayList<>();
    String detail = cells.size() > 2 ? cells.get(2) : "";
    for (String one : cells.get(1).split(";")) {
      String plain = one.strip();
      if (plain.isEmpty()) {
        continue;
      }
      boolean optional = plain.startsWith("?");
      String[] parts = plain.substring(optional ? 1 : 0).split(" ");
      boolean ordered = parts[0].contains(">");
      found.add(
          new Expected(
              List.of(parts[0].split(ordered ? ">" : ",")),
              ordered,
              List.of(parts[1].split("\\|")),
              detail,
              optional));
    }
    return found;
  }

  private static List<List<String>> rows(String file) {
    try (InputStream in = SentenceCase.class.getResourceAsStream("sentences/" + file + ".tsv")) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
