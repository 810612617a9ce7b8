package org.attache.reading.language;

import java.util.List;
import java.util.Optional;
import org.attache.model.Span;

/** A sentence with its tokens; its parse is made when first asked for. For one thread at a time. */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final List<Token> tokens;
  private final DependencyParser parser;
  private Optional<Dependencies> parse = Optional.empty();

  /** A sentence of at least one token. */
  public Sentence(int index, int paragraph, List<Token> tokens, DependencyParser parser) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence without tokens");
    }
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    this.parser = parser;
  }

  /** Position within the report, from 0. */
  public int index() {
    return index;
  }

  /** The paragraph it stands in, from 0. */
  public int paragraph() {
    return paragraph;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /** From the start of the first token to the end of the last. */
  public Span span() {
    return span(0, tokens.size());
  }

  /** The stretch of text from token {@code first} to before token {@code end}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
  }

  /** The token that covers or follows a UTF-16 offset of the report; the last one at most. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The dependency tree; costs most of all reading, so ask only where it is needed. */
  public Dependencies parse() {
    if (parse.isEmpty()) {
      parse = Optional.of(parser.parse(tokens));
    }
    return parse.get();
  }

  /** Whether anybody has asked for the parse yet. */
  public boolean isParsed() {
    return parse.isPresent();
  }
}
