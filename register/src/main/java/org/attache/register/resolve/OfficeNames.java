package org.attache.register.resolve;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.StateCode;
import org.attache.register.tables.Memo;
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

  /** A title as it is written, of this state. */
  private record Written(String title, Optional<StateCode> state) {}

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

  /** The places of patterns by each word of their first choice. */
  private static final Map<String, BitSet> BY_WORD = byWord();

  private static final Set<String> SINGLE =
      PATTERNS.stream()
          .map(Pattern::office)
          .filter(Known::single)
          .map(Known::key)
          .collect(Collectors.toUnmodifiableSet());

  private static final Memo<Written, Optional<Known>> MEANT = new Memo<>(OfficeNames::meant, 8_192);

  private OfficeNames() {}

  private static Map<String, BitSet> byWord() {
    Map<String, BitSet> places = new HashMap<>();
    for (int i = 0; i < PATTERNS.size(); i++) {
      for (String word : PATTERNS.get(i).words().get(0)) {
        places.computeIfAbsent(word, w -> new BitSet()).set(i);
      }
    }
    return places;
  }

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
    return MEANT.of(new Written(title, state));
  }

  private static Optional<Known> meant(Written written) {
    Set<String> words = new HashSet<>();
    BitSet candidates = new BitSet();
    for (String word : Letters.words(written.title())) {
      add(word, words, candidates);
      if (word.endsWith("s") && word.length() > 4) {
        add(word.substring(0, word.length() - 1), words, candidates);
      }
    }
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (PATTERNS.get(i).fits(words, written.state())) {
        return Optional.of(PATTERNS.get(i).office());
      }
    }
    return Optional.empty();
  }

  private static void add(String word, Set<String> words, BitSet candidates) {
    words.add(word);
    Optional.ofNullable(BY_WORD.get(word)).ifPresent(candidates::or);
  }

  /** Whether one person at a time holds the office of this key. */
  public static boolean isSingle(String key) {
    return SINGLE.contains(key);
  }
}
