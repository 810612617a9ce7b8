package org.attache.register.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.register.tables.Memo;
import org.attache.register.tables.Tables;

/**
 * A personal name taken apart, to be compared across spellings: transliterations, initials, lost
 * diacritics, the family name first, nicknames.
 */
public final class PersonName {
  private static final int MOST_PARTS = 6;
  private static final int FEWEST_CONSONANTS = 3;
  private static final int FEWEST_LETTERS_FOR_A_SLIP = 6;
  private static final Set<String> PARTICLES =
      Tables.rows(PersonName.class, "particles.tsv", 1).stream()
          .map(row -> row.get(0))
          .collect(Collectors.toSet());
  private static final Map<String, Set<String>> NICKNAMES = nicknames();
  private static final Memo<String, PersonName> TAKEN = new Memo<>(PersonName::take, 8_192);

  /** How two names relate. */
  public enum Likeness {
    /** The same in at least two parts, nothing against it. */
    SAME,
    /** The same in one part, initials agree in another. */
    INITIALS,
    /** One of them is a single word that begins or ends the other. */
    PARTIAL,
    DIFFERENT
  }

  private final List<String> parts;

  /** Each word levelled, in its place. */
  private final List<String> levelled;

  /** All words as one, levelled. */
  private final String whole;

  private final Set<String> pairs;
  private final Set<String> ends;

  private PersonName(List<String> parts) {
    this.parts = List.copyOf(parts);
    this.levelled = parts.stream().map(Spelling::level).toList();
    this.whole = Spelling.level(String.join("", parts));
    List<String> hard = hard();
    this.pairs = Collections.unmodifiableSet(pairs(hard));
    this.ends = Collections.unmodifiableSet(ends(hard));
  }

  private static Map<String, Set<String>> nicknames() {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    for (List<String> row : Tables.rows(PersonName.class, "nicknames.tsv", 1)) {
      Set<String> group = Set.of(row.get(0).split(" "));
      group.forEach(name -> all.computeIfAbsent(name, n -> new TreeSet<>()).addAll(group));
    }
    return all;
  }

  /** Takes a name apart. */
  public static PersonName of(String name) {
    return TAKEN.of(name);
  }

  private static PersonName take(String name) {
    List<String> parts = new ArrayList<>();
    for (String word : Letters.words(name)) {
      if (!PARTICLES.contains(word) && parts.size() < MOST_PARTS) {
        parts.add(word);
      }
    }
    return new PersonName(parts);
  }

  /** Its words, folded, without particles; one letter is an initial. */
  public List<String> parts() {
    return parts;
  }

  /** Whether at least two of its words are more than initials. */
  public boolean isFull() {
    return parts.stream().filter(part -> part.length() > 1).count() > 1;
  }

  /** How this name relates to another. */
  public Likeness compare(PersonName other) {
    if (parts.isEmpty() || other.parts.isEmpty()) {
      return Likeness.DIFFERENT;
    }
    if (whole.equals(other.whole) && parts.size() + other.parts.size() > 2) {
      return Likeness.SAME;
    }
    PersonName longer = parts.size() >= other.parts.size() ? this : other;
    PersonName shorter = longer == this ? other : this;
    Alignment alignment = Alignment.of(shorter, longer);
    if (alignment.same() + alignment.initials() < shorter.parts.size() || alignment.same() == 0) {
      return Likeness.DIFFERENT;
    }
    if (alignment.same() > 1) {
      return Likeness.SAME;
    }
    if (alignment.initials() > 0) {
      return Likeness.INITIALS;
    }
    return shorter.parts.size() == 1 && alignment.atAnEnd() ? Likeness.PARTIAL : Likeness.DIFFERENT;
  }

  /**
   * Blocking keys that two spellings of one full name share: one for each pair of its words, and
   * the whole, for those that join words.
   */
  Set<String> pairs() {
    return pairs;
  }

  private Set<String> pairs(List<String> hard) {
    Set<String> keys = new TreeSet<>();
    if (isFull()) {
      keys.add(key(whole));
    }
    for (int i = 0; i < hard.size(); i++) {
      for (int j = i + 1; j < hard.size(); j++) {
        String one = hard.get(i);
        String two = hard.get(j);
        keys.add(one.compareTo(two) < 0 ? one + "+" + two : two + "+" + one);
      }
    }
    return keys;
  }

  /** Blocking keys of the words that may stand for the whole name: the first and the last. */
  Set<String> ends() {
    return ends;
  }

  private static Set<String> ends(List<String> hard) {
    Set<String> keys = new TreeSet<>();
    if (!hard.isEmpty()) {
      keys.add(hard.get(0));
      keys.add(hard.get(hard.size() - 1));
    }
    return keys;
  }

  private List<String> hard() {
    return parts.stream()
        .filter(part -> part.length() > 1)
        .map(part -> NICKNAMES.getOrDefault(part, Set.of(part)).iterator().next())
        .map(part -> key(Spelling.level(part)))
        .toList();
  }

  private static String key(String levelled) {
    String hard = Spelling.consonants(levelled);
    return hard.length() < 2 ? levelled : hard;
  }

  /**
   * How the words of a shorter name stand in a longer one.
   *
   * @param same words that are the same
   * @param initials words of which one is an initial of the other
   * @param atAnEnd whether one of the same words begins or ends the longer name
   */
  private record Alignment(int same, int initials, boolean atAnEnd) {

    static Alignment of(PersonName one, PersonName other) {
      List<String> shorter = one.parts;
      List<String> longer = other.parts;
      boolean[] taken = new boolean[longer.size()];
      boolean[] done = new boolean[shorter.size()];
      int same = 0;
      boolean end = false;
      for (int i = 0; i < shorter.size(); i++) {
        for (int j = 0; j < longer.size() && !done[i]; j++) {
          if (!taken[j]
              && alike(shorter.get(i), longer.get(j), one.levelled.get(i), other.levelled.get(j))) {
            taken[j] = true;
            done[i] = true;
            same++;
            end |= j == 0 || j == longer.size() - 1;
          }
        }
      }
      int initials = 0;
      for (int i = 0; i < shorter.size(); i++) {
        for (int j = 0; j < longer.size() && !done[i]; j++) {
          if (!taken[j] && initial(shorter.get(i), longer.get(j))) {
            taken[j] = true;
            done[i] = true;
            initials++;
          }
        }
      }
      return new Alignment(same, initials, end);
    }

    private static boolean initial(String one, String two) {
      return (one.length() == 1 || two.length() == 1) && one.charAt(0) == two.charAt(0);
    }

    /**
     * @param first the one levelled
     * @param second the other levelled
     */
    private static boolean alike(String one, String two, String first, String second) {
      if (one.length() < 2 || two.length() < 2) {
        return false;
      }
      if (one.equals(two) || NICKNAMES.getOrDefault(one, Set.of()).contains(two)) {
        return true;
      }
      return first.equals(second) || soundsLike(first, second) || isSlip(one, two);
    }

    private static boolean soundsLike(String one, String two) {
      String hard = Spelling.consonants(one);
      return hard.length() >= FEWEST_CONSONANTS
          && hard.equals(Spelling.consonants(two))
          && isDark(one) == isDark(two)
          && endsAlike(one, two);
    }

    /** Whether its first vowel is o or u: Hussein is not Hassan, but Muhammad is Mohamed. */
    private static boolean isDark(String word) {
      for (int i = 0; i < word.length(); i++) {
        if ("aei".indexOf(word.charAt(i)) >= 0) {
          return false;
        }
        if ("ou".indexOf(word.charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
    }

    /** Ivanov is not Ivanova. */
    private static boolean endsAlike(String one, String two) {
      return one.endsWith("a") == two.endsWith("a") || one.length() == two.length();
    }

    /** One letter wrong, missing or doubled, not the first one. */
    private static boolean isSlip(String one, String two) {
      int shorter = Math.min(one.length(), two.length());
      int longer = Math.max(one.length(), two.length());
      if (shorter < FEWEST_LETTERS_FOR_A_SLIP || longer - shorter > 1 || !endsAlike(one, two)) {
        return false;
      }
      int front = 0;
      while (front < shorter && one.charAt(front) == two.charAt(front)) {
        front++;
      }
      int back = 0;
      while (back < shorter - front
          && one.charAt(one.length() - 1 - back) == two.charAt(two.length() - 1 - back)) {
        back++;
      }
      return front > 0 && front + back >= longer - 1;
    }
  }
}
