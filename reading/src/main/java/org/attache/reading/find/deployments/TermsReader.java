package org.attache.reading.find.deployments;

import java.util.List;
import java.util.Optional;
import org.attache.model.DateMention;
import org.attache.model.PartialDate;
import org.attache.reading.find.Scene;
import org.attache.reading.find.deployments.DeploymentWords.Role;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/** Reads what forces are, what they rest on, and since when they have been there. */
final class TermsReader {
  private static final int LONGEST = 14;

  private final DeploymentWords words;

  TermsReader(DeploymentWords words) {
    this.words = words;
  }

  /** "a mechanised infantry battalion of 600 men": the words before the unit with the unit. */
  Optional<String> unit(Scene scene, Sentence sentence, Force force) {
    for (int i = force.first(); i < force.end(); i++) {
      if (words.at(Role.FORMATION, sentence.tokens(), i).isPresent()) {
        int first = i;
        while (first > force.first() && isModifier(sentence.token(first - 1))) {
          first--;
        }
        int end = words.at(Role.FORMATION, sentence.tokens(), i).orElseThrow().end();
        return Optional.of(scene.report().text(sentence.span(first, end)));
      }
    }
    return Optional.empty();
  }

  private static boolean isModifier(Token token) {
    return switch (token.tag()) {
      case "NN", "NNP", "HYPH", "AFX", "VBN" -> true;
      case "JJ" -> !token.lower().equals("further") && !token.lower().equals("other");
      default -> token.text().equals("-");
    };
  }

  /** From the word that leads to it to the end of its clause. */
  Optional<String> mandate(Scene scene, Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (words.at(Role.MANDATE, sentence.tokens(), i).isPresent()) {
        int end = words.at(Role.MANDATE, sentence.tokens(), i).orElseThrow().end();
        while (end < Math.min(sentence.size(), i + LONGEST) && !isEnd(sentence.token(end))) {
          end++;
        }
        return Optional.of(scene.report().text(sentence.span(i, end)));
      }
    }
    return Optional.empty();
  }

  private static boolean isEnd(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "VB", "MD", "WDT", "WP", "IN" -> !token.lower().equals("of");
      default -> token.isPunctuation() && !token.text().equals("-") && !token.tag().equals("POS");
    };
  }

  /** The date behind "since". */
  static Optional<PartialDate> since(Scene scene, Sentence sentence) {
    List<DateMention> dates = scene.datesIn(sentence.span());
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).lower().equals("since")) {
        int at = sentence.token(i).span().start();
        int next = sentence.token(Math.min(sentence.size() - 1, i + 2)).span().end();
        Optional<PartialDate> date =
            dates.stream()
                .filter(d -> d.span().end() > at && d.span().start() < next)
                .map(DateMention::date)
                .flatMap(Optional::stream)
                .findFirst();
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
