package org.attache.reading.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.StateCode;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * The states of the world and the words that stand for them.
 *
 * <pre>
 * Countries countries = Countries.standard();
 * countries.byName("Ivory Coast");                        // CIV
 * countries.byWord("Rwandans", StateWord.PEOPLE);         // RWA
 * countries.byWord("Kigali", StateWord.CAPITAL);          // RWA
 * countries.stateOf("the French");                        // FRA: any word of any kind
 * countries.country(new StateCode("FRA")).get().capital() // Paris
 * countries.in(sentence.tokens());                        // every mention, longest first
 * </pre>
 *
 * <p>Names written in capitals only in the tables (US, CAR, WHO) count only when written so; every
 * other name needs a capital at its start and may be all capitals (RWANDA). Immutable.
 */
public final class Countries {
  /** Words that tell of what is no longer so. */
  private static final Set<String> ONCE = Set.of("former", "ex", "post");

  /** What states had and have no more. */
  private static final Set<String> POSSESSIONS =
      Set.of(
          "colony",
          "republic",
          "territory",
          "possession",
          "protectorate",
          "state",
          "bloc",
          "space",
          "country",
          "nation");

  private static final String ARTICLE = "the ";

  private final Map<StateCode, Country> byCode = new TreeMap<>();
  private final Map<String, StateCode> codes = new TreeMap<>();
  private final Phrases<StateName> phrases;

  private Countries() {
    Phrases.Builder<StateName> builder = Phrases.by(Phrases.By.TEXT);
    StateNames names = new StateNames();
    readCountries(names);
    readAliases(names);
    readDemonyms(names);
    names.all().forEach(name -> builder.add(name.phrase(), name));
    phrases = builder.build();
  }

  private static final class Holder {
    private static final Countries STANDARD = new Countries();
  }

  /** The countries that come with Attaché; read on first use. */
  public static Countries standard() {
    return Holder.STANDARD;
  }

  /** All countries, by code. */
  public Collection<Country> list() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The country of a code; empty for organisations of states. */
  public Optional<Country> country(StateCode code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** By alpha-2 or alpha-3 code, or the code of an organisation of states. */
  public Optional<StateCode> byCode(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** By a name of any time, of the state, of a part of it or of an organisation of states. */
  public Optional<StateCode> byName(String name) {
    return nameOf(name)
        .flatMap(
            e ->
                e.first(
                    StateWord.NAME, StateWord.ORGANISATION, StateWord.HISTORICAL, StateWord.PART));
  }

  /** What a word stands for in one way: the state of an adjective, of a capital … */
  public Optional<StateCode> byWord(String word, StateWord kind) {
    return nameOf(word).flatMap(e -> e.first(kind));
  }

  /** What a word or phrase stands for in any way, a leading "the" aside. */
  public Optional<StateCode> stateOf(String words) {
    return nameOf(words).flatMap(e -> e.first(StateWord.values()));
  }

  /** The longest words that begin at token {@code first} and stand for a state. */
  public Optional<StateMention> longestAt(List<Token> tokens, int first) {
    return phrases
        .longestAt(tokens, first)
        .filter(match -> match.value().isWritten(text(tokens, match.first(), match.end())))
        .map(
            match ->
                new StateMention(first, match.end(), match.value().state(), match.value().word()));
  }

  /**
   * Every mention of a state in the sentence, leftmost longest. A word inside a longer name of a
   * person (Chad Smith, Paris Hilton) is none.
   */
  public List<StateMention> in(List<Token> tokens) {
    List<StateMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<StateMention> mention = longestAt(tokens, i);
      if (mention.isPresent()
          && !isPartOfPerson(tokens, mention.get())
          && !isOnceOf(tokens, mention.get())) {
        found.add(mention.get());
        i = mention.get().end();
      } else {
        i++;
      }
    }
    return found;
  }

  /** "the former French colony", "an ex-Soviet republic": what was a state's is not its own. */
  private static boolean isOnceOf(List<Token> tokens, StateMention mention) {
    if (mention.word() != StateWord.ADJECTIVE || mention.end() >= tokens.size()) {
      return false;
    }
    boolean once = false;
    for (int i = Math.max(0, mention.first() - 2); i < mention.first(); i++) {
      once |= ONCE.contains(tokens.get(i).lower());
    }
    return once && POSSESSIONS.contains(tokens.get(mention.end()).lemma());
  }

  private static boolean isPartOfPerson(List<Token> tokens, StateMention mention) {
    for (int i = mention.first(); i < mention.end(); i++) {
      if (tokens.get(i).name() != NameType.PERSON) {
        return false;
      }
    }
    return isPerson(tokens, mention.first() - 1) || isPerson(tokens, mention.end());
  }

  private static boolean isPerson(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).name() == NameType.PERSON;
  }

  private static String text(List<Token> tokens, int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      text.append(i > first ? " " : "").append(tokens.get(i).text());
    }
    return text.toString();
  }

  private Optional<StateName> nameOf(String words) {
    String bare =
        words.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
            ? words.substring(ARTICLE.length())
            : words;
    return phrases.get(bare).filter(name -> name.isWritten(bare));
  }

  private void readCountries(StateNames names) {
    for (Table.Row row : PlaceTable.of("countries.tsv").rows()) {
      StateCode code = new StateCode(row.get("code"));
      Country country =
          new Country(
              code,
              row.get("alpha2"),
              row.get("name"),
              row.find("capital"),
              row.get("continent"),
              PlaceTable.position(row));
      byCode.put(code, country);
      codes.put(code.value(), code);
      codes.put(country.alpha2(), code);
      names.add(country.name(), StateWord.NAME, code);
      row.list("official").forEach(name -> names.add(name, StateWord.NAME, code));
      country.capital().ifPresent(name -> names.add(name, StateWord.CAPITAL, code));
    }
    for (StateCode organisation :
        List.of(StateCode.EU, StateCode.UN, StateCode.NATO, StateCode.AFRICAN_UNION)) {
      codes.put(organisation.value(), organisation);
    }
  }

  private static void readAliases(StateNames names) {
    for (Table.Row row : PlaceTable.of("aliases.tsv").rows()) {
      names.add(row.get("name"), word(row), new StateCode(row.get("code")));
    }
  }

  private static StateWord word(Table.Row row) {
    return switch (row.get("kind")) {
      case "country" -> StateWord.NAME;
      case "historical" -> StateWord.HISTORICAL;
      case "part" -> StateWord.PART;
      case "seat" -> StateWord.SEAT;
      case "bloc" -> StateWord.ORGANISATION;
      case "capital" -> StateWord.CAPITAL;
      default ->
          throw new IllegalStateException(row.where() + ": no such kind: " + row.get("kind"));
    };
  }

  private static void readDemonyms(StateNames names) {
    for (Table.Row row : PlaceTable.of("demonyms.tsv").rows()) {
      StateCode code = new StateCode(row.get("code"));
      row.list("adjectives").forEach(name -> names.add(name, StateWord.ADJECTIVE, code));
      row.list("people").forEach(name -> names.add(name, StateWord.PEOPLE, code));
    }
  }
}
