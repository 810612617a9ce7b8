package org.attache.reading.find.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Keeps sport, entertainment, technology and business out. */
final class Guard {
  private static final String POLITICS = "politics";
  private static final String LIGHT = "light";
  private static final String SCORE = "score";

  private final Phrases<String> words;

  Guard(String language) {
    Phrases.Builder<String> builder = Phrases.by(Phrases.By.TEXT);
    for (Table.Row row : Table.of(language, "events-guards").rows()) {
      row.list("words").forEach(word -> builder.add(word, row.get("group")));
    }
    words = builder.build();
  }

  /** What the words of a sentence say about its subject. */
  Subject of(List<Token> tokens) {
    Set<String> other = new LinkedHashSet<>();
    Set<String> light = new LinkedHashSet<>();
    int politics = 0;
    for (Phrases.Match<String> match : words.in(tokens)) {
      switch (match.value()) {
        case POLITICS -> politics++;
        case LIGHT -> light.add(tokens.get(match.first()).lower());
        default -> other.add(tokens.get(match.first()).lower());
      }
    }
    if (hasScore(tokens)) {
      light.add(SCORE);
    }
    int foreign = other.size() + (other.size() + light.size() > 1 ? light.size() : 0);
    if (foreign > 0 && foreign >= politics) {
      return Subject.OTHER;
    }
    return politics > 0 ? Subject.POLITICS : Subject.UNKNOWN;
  }

  /** "3-1", as one token or three: the score of a game, but also of a vote. */
  private static boolean hasScore(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      boolean apart =
          i + 2 < tokens.size()
              && tokens.get(i + 1).text().equals("-")
              && isPoints(text)
              && isPoints(tokens.get(i + 2).text());
      int dash = text.indexOf('-');
      boolean one =
          dash > 0 && isPoints(text.substring(0, dash)) && isPoints(text.substring(dash + 1));
      if (apart || one) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPoints(String text) {
    return !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(Character::isDigit);
  }

  /** What a sentence is about. */
  enum Subject {
    POLITICS,
    /** Sport, entertainment, technology, business. */
    OTHER,
    UNKNOWN
  }
}
