package org.attache.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.reading.language.Token;

/**
 * Finds phrases in tokens. Case, hyphens and the form of apostrophes do not count ("high level" is
 * "high-level"). Matching costs the length of the longest phrase at most, however many there are.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
  /** What of a token is compared with the phrase. */
  public enum By {
    /** The word as it stands: "visited". */
    TEXT,
    /** Its base form: "visit". */
    LEMMA
  }

  /** A phrase found: tokens {@code first} to before {@code end}. */
  public record Match<V>(int first, int end, V value) {}

  private final By by;
  private final Node<V> root;

  private Phrases(By by, Node<V> root) {
    this.by = by;
    this.root = root;
  }

  /** The longest phrase that starts at token {@code first} of the sentence. */
  public Optional<Match<V>> longestAt(List<Token> tokens, int first) {
    Node<V> node = root;
    Optional<Match<V>> best = Optional.empty();
    for (int i = first; i < tokens.size(); i++) {
      String form = form(tokens.get(i));
      if (isOneWord(form)) {
        node = node.next.get(form);
        if (node == null) {
          return best;
        }
      } else {
        List<String> words = wordsOf(form);
        if (words.isEmpty()) {
          if (i == first) {
            return best;
          }
          continue;
        }
        for (String word : words) {
          node = node.next.get(word);
          if (node == null) {
            return best;
          }
        }
      }
      if (node.value.isPresent()) {
        best = Optional.of(new Match<>(first, i + 1, node.value.get()));
      }
    }
    return best;
  }

  /** Whether {@link #wordsOf} would give just this: true of nearly every token, and much faster. */
  private static boolean isOneWord(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c <= ' ' || c == '-' || c == '\'' || (c >= 'A' && c <= 'Z') || c >= 0x80) {
        return false;
      }
    }
    return !form.isEmpty();
  }

  /** All phrases in text order, leftmost longest, without overlaps. */
  public List<Match<V>> in(List<Token> tokens) {
    List<Match<V>> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Optional<Match<V>> match = longestAt(tokens, i);
      if (match.isPresent()) {
        found.add(match.get());
        i = match.get().end();
      } else {
        i++;
      }
    }
    return found;
  }

  /** What exactly these words stand for. */
  public Optional<V> get(String phrase) {
    Node<V> node = root;
    for (String word : wordsOf(phrase)) {
      node = node.next.get(word);
      if (node == null) {
        return Optional.empty();
      }
    }
    return node.value;
  }

  /** What of a token is compared; of a name, whose base form has capitals, the word itself. */
  private String form(Token token) {
    return by == By.LEMMA && !token.lemma().equals(token.text()) ? token.lemma() : token.lower();
  }

  /** Words of a phrase as tokens would have them: split at spaces and hyphens, clitics apart. */
  static List<String> wordsOf(String phrase) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    String lower = phrase.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i) == '’' ? '\'' : lower.charAt(i);
      boolean gap = Character.isWhitespace(c) || c == '-' || c == '–' || c == '‑';
      boolean clitic =
          c == '\''
              && word.length() > 0
              && lower.startsWith("s", i + 1)
              && (i + 2 == lower.length() || !Character.isLetter(lower.charAt(i + 2)));
      if ((gap || clitic) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (!gap) {
        word.append(c);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** Phrases of which only matters that they stand there. */
  public static Phrases<Boolean> set(By by, Iterable<String> phrases) {
    Builder<Boolean> builder = by(by);
    for (String phrase : phrases) {
      builder.add(phrase, true);
    }
    return builder.build();
  }

  public static <V> Builder<V> by(By by) {
    return new Builder<>(by);
  }

  /** Collects phrases. A phrase added twice keeps its first value. */
  public static final class Builder<V> {
    private final By by;
    private final Node<V> root = new Node<>();

    private Builder(By by) {
      this.by = by;
    }

    public Builder<V> add(String phrase, V value) {
      Node<V> node = root;
      List<String> words = wordsOf(phrase);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("phrase without words: '" + phrase + "'");
      }
      for (String word : words) {
        node = node.next.computeIfAbsent(word, w -> new Node<>());
      }
      if (node.value.isEmpty()) {
        node.value = Optional.of(value);
      }
      return this;
    }

    public Phrases<V> build() {
      return new Phrases<>(by, root);
    }
  }

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>(2);
    private Optional<V> value = Optional.empty();
  }
}
