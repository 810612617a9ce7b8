package org.attache.register.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.model.StateCode;
import org.attache.register.tables.Memo;
import org.attache.register.tables.Tables;

/**
 * A name of a body taken apart, to be compared across wordings: "the Ministry of Defence of Rwanda"
 * is "Rwanda's defence ministry", "OIC" the "Organisation of the Islamic Conference".
 *
 * @param body what it is, where its wording or name is a known one ({@code bodies.tsv}, {@code
 *     organisations.tsv})
 * @param own whether the body is one of many, told apart by its state only: a ministry
 * @param words folded, sorted, without small words, plurals and the state
 * @param letters initials of its capital words, or itself where it is an abbreviation; empty where
 *     there are too few
 * @param proper whether it names one body, and does not just describe one: "Frelimo", not "French
 *     newspaper"
 */
record OrganisationName(
    Optional<String> body, boolean own, Set<String> words, String letters, boolean proper) {
  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_WORDS = 12;

  /** Letters that the name of a state and of its people share: Rwanda, Rwandan. */
  private static final int STEM = 4;

  /** A name as it is written, of this state. */
  private record Written(String name, Optional<StateCode> state) {}

  private record Pattern(
      String key, List<Set<String>> words, Set<String> without, Set<String> states) {
    boolean fits(Set<String> name, Optional<StateCode> state) {
      return words.stream().allMatch(choice -> choice.stream().anyMatch(name::contains))
          && without.stream().noneMatch(name::contains)
          && (states.isEmpty() || state.filter(code -> states.contains(code.value())).isPresent());
    }
  }

  private static final List<Pattern> BODIES =
      Tables.rows(OrganisationName.class, "bodies.tsv", 4).stream()
          .map(OrganisationName::pattern)
          .toList();
  private static final Map<String, String> KNOWN = known();
  private static final Set<String> INTERNATIONAL = international();
  private static final Set<String> GENERIC =
      Set.copyOf(Tables.words(OrganisationName.class, "organisation-generic-words.txt"));
  private static final Map<String, String> SPELLINGS = spellings();
  private static final Set<String> SMALL =
      Set.copyOf(Tables.words(OrganisationName.class, "organisation-small-words.txt"));

  private static final Memo<Written, OrganisationName> TAKEN =
      new Memo<>(OrganisationName::take, 4_096);

  private static Pattern pattern(List<String> row) {
    return new Pattern(
        row.get(0),
        List.of(row.get(1).split(" ")).stream().map(c -> Set.of(c.split("/"))).toList(),
        cells(row.get(2), "/"),
        cells(row.get(3), " "));
  }

  private static Set<String> cells(String cell, String separator) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(separator));
  }

  private static Map<String, String> known() {
    Map<String, String> known = new HashMap<>();
    for (List<String> row : Tables.rows(OrganisationName.class, "organisations.tsv", 3)) {
      for (String name : row.get(1).split(";")) {
        known.put(plain(name), row.get(0));
      }
    }
    return Map.copyOf(known);
  }

  private static Set<String> international() {
    return Tables.rows(OrganisationName.class, "organisations.tsv", 3).stream()
        .filter(row -> row.get(2).equals("igo"))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> spellings() {
    Map<String, String> spellings = new HashMap<>();
    Tables.rows(OrganisationName.class, "organisation-spellings.tsv", 2)
        .forEach(row -> spellings.put(row.get(0), row.get(1)));
    return Map.copyOf(spellings);
  }

  /** Without points and articles: "the U.N." is "un". */
  private static String plain(String name) {
    String folded = Letters.fold(name.replace(".", ""));
    return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
  }

  /** Takes a name apart. */
  static OrganisationName of(String name, Optional<StateCode> state) {
    return TAKEN.of(new Written(name, state));
  }

  private static OrganisationName take(Written written) {
    String name = written.name();
    Optional<StateCode> state = written.state();
    List<String> folded = Letters.words(name.replace("'s ", " ").replace("’s ", " "));
    List<String> limited = folded.subList(0, Math.min(folded.size(), MOST_WORDS));
    Set<String> all = new HashSet<>();
    limited.forEach(word -> all.add(plainWord(word)));
    Optional<String> known = Optional.ofNullable(KNOWN.get(plain(name)));
    Optional<String> body =
        known.or(
            () -> BODIES.stream().filter(p -> p.fits(all, state)).map(Pattern::key).findFirst());
    Set<String> words = new TreeSet<>();
    for (String word : limited) {
      if (!SMALL.contains(word) && !isOf(word, state)) {
        words.add(plainWord(word));
      }
    }
    return new OrganisationName(
        body,
        known.isEmpty() && body.isPresent(),
        Collections.unmodifiableSet(words),
        letters(name),
        isProper(name));
  }

  private static String plainWord(String word) {
    String spelt = SPELLINGS.getOrDefault(word, word);
    return spelt.length() > STEM && spelt.endsWith("s") && !spelt.endsWith("ss")
        ? spelt.substring(0, spelt.length() - 1)
        : spelt;
  }

  /** Whether a word is the state's name or that of its people. */
  private static boolean isOf(String word, Optional<StateCode> state) {
    return state.isPresent()
        && word.length() >= STEM
        && StateWords.of(state.get()).stream()
            .anyMatch(name -> name.length() >= STEM && word.startsWith(name.substring(0, STEM)));
  }

  private static String letters(String name) {
    String whole = name.replace(".", "").strip();
    if (!whole.contains(" ")) {
      boolean abbreviates =
          whole.length() >= FEWEST_LETTERS
              && whole.codePoints().filter(Character::isUpperCase).count() >= FEWEST_LETTERS;
      return abbreviates ? Letters.fold(whole) : "";
    }
    StringBuilder letters = new StringBuilder();
    for (String word : capitals(name)) {
      letters.append(Letters.fold(word), 0, Math.min(1, Letters.fold(word).length()));
    }
    return letters.length() >= FEWEST_LETTERS ? letters.toString() : "";
  }

  private static List<String> capitals(String name) {
    List<String> capitals = new ArrayList<>();
    for (String word : name.strip().split("\\s+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        capitals.add(word);
      }
    }
    return capitals;
  }

  private static boolean isProper(String name) {
    List<String> capitals = capitals(name);
    boolean first = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    return capitals.size() > 1 || (capitals.size() == 1 && (!first || !name.strip().contains(" ")));
  }

  /** Whether it is known to be of states, and so of no single one. */
  boolean isInternational() {
    return body.filter(INTERNATIONAL::contains).isPresent();
  }

  /** Whether any of its words could be of this body alone. */
  boolean isDistinctive() {
    return !GENERIC.containsAll(words);
  }

  /** Whether it is but one word. */
  boolean isSingle() {
    return words.size() < 2;
  }
}
