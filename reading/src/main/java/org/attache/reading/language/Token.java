package org.attache.reading.language;

import java.util.Objects;
import org.attache.model.Span;

/**
 * A word or punctuation mark.
 *
 * @param index position within its sentence, from 0
 * @param span where it stands in the report
 * @param text the word as it stands in the report
 * @param lower the word in lower case, curly apostrophes straightened
 * @param lemma base form in lower case, but for names
 * @param tag Penn Treebank part-of-speech tag
 */
public record Token(
    int index, Span span, String text, String lower, String lemma, String tag, NameType name) {
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(name, "name");
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** A verb with tense or a modal, which makes a clause. */
  public boolean isFiniteVerb() {
    return switch (tag) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPunctuation() {
    return !Character.isLetterOrDigit(text.codePointAt(0))
        && tag.length() > 0
        && !Character.isLetter(tag.charAt(0))
        && !tag.equals("$");
  }
}
