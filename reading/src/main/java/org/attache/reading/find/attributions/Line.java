package org.attache.reading.find.attributions;

import java.util.List;
import java.util.Optional;
import org.attache.model.Span;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.places.Countries;
import org.attache.reading.places.StateMention;

/** A sentence with its quotations and noun phrases. */
final class Line {
  private final Passage passage;
  private final Sentence sentence;
  private final int[] quotationOf;
  private Optional<NounPhrases> phrases = Optional.empty();
  private Optional<List<StateMention>> states = Optional.empty();

  Line(Passage passage, Sentence sentence, int[] quotationOf) {
    this.passage = passage;
    this.sentence = sentence;
    this.quotationOf = quotationOf;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  String text() {
    return passage.text();
  }

  int size() {
    return sentence.size();
  }

  NounPhrases phrases() {
    if (phrases.isEmpty()) {
      phrases = Optional.of(NounPhrases.of(sentence.tokens()));
    }
    return phrases.get();
  }

  /** The words for states, in text order. */
  List<StateMention> states() {
    if (states.isEmpty()) {
      states = Optional.of(Countries.standard().in(sentence.tokens()));
    }
    return states.get();
  }

  /** Whether the token, or the mark itself, belongs to a quotation. */
  boolean quoted(int i) {
    return i >= 0 && i < quotationOf.length && quotationOf[i] >= 0;
  }

  Optional<Quotation> quotationAt(int i) {
    return quoted(i) ? Optional.of(passage.quotations().get(quotationOf[i])) : Optional.empty();
  }

  /** Whether a quotation begins at this token. */
  boolean quotationOpensAt(int i) {
    return quotationAt(i).filter(q -> q.span().start() == token(i).span().start()).isPresent();
  }

  /** Whether the token is the last of its quotation. */
  boolean quotationClosesAt(int i) {
    return quoted(i)
        && (i + 1 == size() || quotationOf[i + 1] != quotationOf[i])
        && quotationAt(i).filter(q -> q.span().end() <= token(i).span().end()).isPresent();
  }

  /** The first token after the quotation that covers token {@code i}. */
  int afterQuotation(int i) {
    int q = quotationOf[i];
    int k = i;
    while (k < quotationOf.length && quotationOf[k] == q) {
      k++;
    }
    return k;
  }

  /** The first token of the quotation that covers token {@code i}, in this sentence. */
  int startOfQuotation(int i) {
    int q = quotationOf[i];
    int k = i;
    while (k > 0 && quotationOf[k - 1] == q) {
      k--;
    }
    return k;
  }

  /** Whether nothing but a quotation, or parts of several, stands here. */
  boolean isAllQuoted() {
    int words = 0;
    for (int i = 0; i < size(); i++) {
      if (token(i).isPunctuation()) {
        continue;
      }
      if (!quoted(i)) {
        return false;
      }
      words++;
    }
    return words > 0;
  }

  String lower(int i) {
    return i >= 0 && i < size() ? token(i).lower() : "";
  }

  String tag(int i) {
    return i >= 0 && i < size() ? token(i).tag() : "";
  }

  boolean isFinite(int i) {
    return switch (tag(i)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** The stretch of tokens without punctuation at its ends. */
  Optional<Span> words(int first, int end) {
    int a = first;
    int b = end;
    while (a < b && !quoted(a) && token(a).isPunctuation()) {
      a++;
    }
    while (b > a && !quoted(b - 1) && token(b - 1).isPunctuation()) {
      b--;
    }
    return a < b ? Optional.of(sentence.span(a, b)) : Optional.empty();
  }
}
