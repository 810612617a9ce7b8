package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One place in the text where an actor is spoken of.
 *
 * @param span the words of the mention: title, name and apposition-free modifiers ("Prime Minister
 *     Edouard Ngirente", "a high-level military source", "he")
 * @param nameSpan the proper name alone, where there is one ("Edouard Ngirente")
 * @param sentence index of the sentence within the report
 * @param firstToken index of the first token within the sentence
 * @param endToken index after the last token within the sentence
 * @param head index of the head token within the sentence
 * @param actor {@link Actor#id()} of whom it refers to
 */
public record Mention(
    Span span,
    Optional<Span> nameSpan,
    MentionForm form,
    int sentence,
    int firstToken,
    int endToken,
    int head,
    String actor) {
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(nameSpan, "nameSpan");
    if (firstToken < 0 || endToken <= firstToken || head < firstToken || head >= endToken) {
      throw new IllegalArgumentException(
          "mention without tokens: " + firstToken + ".." + endToken + ", head " + head);
    }
  }
}
