package org.attache.reading.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Gender;
import org.attache.model.Sector;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.model.VisitLevel;
import org.attache.reading.language.NameType;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * The words for offices ({@code offices.tsv}) and the level of a visit that goes with them.
 *
 * <pre>
 * Offices offices = Offices.english();
 * offices.level("French Foreign Minister");      // FOREIGN_MINISTER
 * offices.level("Deputy Minister of Defence");   // SENIOR_OFFICIAL
 * offices.longestAt(tokens, i)                   // "chiefs of staff", plural
 * </pre>
 */
public final class Offices {
  /** Words that make the holder of an office somebody below it. */
  private static final Set<String> DEPUTY =
      Set.of("deputy", "vice", "assistant", "junior", "associate", "under");

  /** Words before which the plural of a title ends: chiefs of staff, ministers for trade. */
  private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "general");

  private final Phrases<Title> singular;
  private final Phrases<Title> plural;

  /**
   * A title word of the lexicon.
   *
   * @param words in lower case, singular
   * @param state where the title is used in one state alone
   */
  public record Title(
      String words,
      VisitLevel level,
      Optional<Sector> sector,
      Optional<StateCode> state,
      Gender gender) {}

  /** A title found at tokens {@code first} to before {@code end}. */
  public record Match(int first, int end, Title title, boolean plural) {}

  private Offices(Table table) {
    Phrases.Builder<Title> one = Phrases.by(Phrases.By.TEXT);
    Phrases.Builder<Title> many = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : table.rows()) {
      Title title =
          new Title(
              row.get("title"),
              VisitLevel.valueOf(row.get("level").toUpperCase(Locale.ROOT)),
              row.find("sector").map(Sector::valueOf),
              row.find("state").map(StateCode::new),
              row.find("gender")
                  .map(g -> Gender.valueOf(g.toUpperCase(Locale.ROOT)))
                  .orElse(Gender.UNKNOWN));
      one.add(title.words(), title);
      many.add(pluralOf(title.words()), title);
    }
    singular = one.build();
    plural = many.build();
  }

  private static final class Holder {
    private static final Offices ENGLISH = new Offices(Table.of("en", "offices"));
  }

  /** The English lexicon; read on first use. */
  public static Offices english() {
    return Holder.ENGLISH;
  }

  /** The longest title that begins at a token. */
  public Optional<Match> longestAt(List<Token> tokens, int first) {
    Optional<Match> one =
        singular.longestAt(tokens, first).map(m -> new Match(first, m.end(), m.value(), false));
    Optional<Match> many =
        plural.longestAt(tokens, first).map(m -> new Match(first, m.end(), m.value(), true));
    return many.filter(m -> one.isEmpty() || m.end() > one.get().end()).or(() -> one);
  }

  /**
   * The level of an office as a report words it; of several titles in it the highest. Deputies,
   * vice and assistant office-holders are senior officials, or other military.
   */
  public Optional<VisitLevel> level(String office) {
    List<Token> words = wordsOf(office);
    Optional<VisitLevel> best = Optional.empty();
    int i = 0;
    while (i < words.size()) {
      Optional<Match> match = longestAt(words, i);
      if (match.isEmpty()) {
        i++;
        continue;
      }
      VisitLevel level = match.get().title().level();
      if (isDeputy(words, match.get())) {
        level = deputyOf(level);
      }
      if (best.isEmpty() || level.compareTo(best.get()) < 0) {
        best = Optional.of(level);
      }
      i = match.get().end();
      // what follows 'of' is whose office it is: "adviser to the president"
      while (i < words.size() && !isNextOffice(words.get(i))) {
        i++;
      }
    }
    return best;
  }

  private static boolean isNextOffice(Token word) {
    return word.lower().equals("and") || word.lower().equals(",");
  }

  private static boolean isDeputy(List<Token> words, Match match) {
    for (int i = 0; i < match.first(); i++) {
      if (DEPUTY.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static VisitLevel deputyOf(VisitLevel level) {
    return switch (level) {
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, DEFENCE_MINISTER, OTHER_MINISTER ->
          VisitLevel.SENIOR_OFFICIAL;
      case CHIEF_OF_DEFENCE -> VisitLevel.MILITARY_OTHER;
      default -> level;
    };
  }

  private static List<Token> wordsOf(String office) {
    List<Token> words = new ArrayList<>();
    int start = 0;
    String text = office.replace("'s ", " 's ").replace("’s ", " 's ").replace(",", " ,");
    for (String word : text.split("[\\s-]+")) {
      if (!word.isEmpty()) {
        String lower = word.toLowerCase(Locale.ROOT);
        Span span = new Span(start, start + word.length());
        words.add(new Token(words.size(), span, word, lower, lower, "NN", NameType.NONE));
        start += word.length() + 1;
      }
    }
    return words;
  }

  private static String pluralOf(String title) {
    String[] words = title.split(" ");
    int head = words.length - 1;
    for (int i = 1; i < words.length; i++) {
      if (LINKS.contains(words[i])) {
        head = i - 1;
        break;
      }
    }
    words[head] = plural(words[head]);
    return String.join(" ", words);
  }

  private static String plural(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.endsWith("y") && !noun.endsWith("ey")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.endsWith("s") ? noun + "es" : noun + "s";
  }
}
