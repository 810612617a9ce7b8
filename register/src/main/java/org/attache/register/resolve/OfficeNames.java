package org.attache.register.resolve;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.model.StateCode;
import org.attache.register.tables.Tables;

/** The offices behind their wordings ({@code offices.tsv}). */
public final class OfficeNames {

  /**
   * An office.
   *
   * @param key comparable across wordings: {@code foreign_minister}
   * @param single whether one person at a time holds it for a state
   */
  public record Known(String key, boolean single) {}

  private record Pattern(
      Known office, List<Set<String>> words, Set<String> without, Set<String> in) {

    boolean fits(Set<String> title, Optional<StateCode> state) {
      for (Set<String> choice : words) {
        if (Collections.disjoint(choice, title)) {
          return false;
        }
      }
      return Collections.disjoint(without, title)
          && (in.isEmpty() || state.map(code -> in.contains(code.value())).orElse(false));
    }
  }

  private static final List<Pattern> PATTERNS =
      Tables.rows(OfficeNames.class, "offices.tsv", 5).stream().map(OfficeNames::pattern).toList();

  private OfficeNames() {}

  private static Pattern pattern(List<String> row) {
    return new Pattern(
        new Known(row.get(0), row.get(1).equals("one")),
        words(row.get(2), " ").map(choice -> Set.copyOf(words(choice, "/").toList())).toList(),
        Set.copyOf(words(row.get(3), "/").toList()),
        Set.copyOf(words(row.get(4), " ").toList()));
  }

  private static Stream<String> words(String cell, String separator) {
    return Stream.of(cell.split(separator)).filter(word -> !word.isEmpty());
  }

  /** The office that a title words. */
  public static Optional<Known> of(String title, Optional<StateCode> state) {
    Set<String> words = new HashSet<>(Letters.words(title));
    words.stream()
        .filter(word -> word.endsWith("s") && word.length() > 4)
        .map(word -> word.substring(0, word.length() - 1))
        .toList()
        .forEach(words::add);
    for (Pattern pattern : PATTERNS) {
      if (pattern.fits(words, state)) {
        return Optional.of(pattern.office());
      }
    }
    return Optional.empty();
  }

  /** Whether one person at a time holds the office of this key. */
  public static boolean isSingle(String key) {
    return PATTERNS.stream().anyMatch(p -> p.office().key().equals(key) && p.office().single());
  }
}
