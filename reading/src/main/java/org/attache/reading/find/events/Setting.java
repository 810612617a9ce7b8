package org.attache.reading.find.events;

import java.util.Optional;
import java.util.Set;
import org.attache.model.PlaceMention;
import org.attache.model.StateCode;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Sides;
import org.attache.reading.language.Dependencies;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/**
 * Where an event of a sentence happens: a place behind "in" or "at"; of a visit, where it leads. A
 * dateline tells where the report was written, and "Kigali condemned" names a government.
 */
final class Setting {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "inside", "outside", "around", "across", "off");
  private static final Set<String> WHITHER = Set.of("to", "into", "for");

  /** Words of the phrase that a name of a place ends: "in the northern city of Goma". */
  private static final int PHRASE = 6;

  private Setting() {}

  /** The first such place with a position; empty where none stands so. */
  static Optional<PlaceMention> of(
      Scene scene, Sentence sentence, Code code, int trigger, Optional<StateCode> target) {
    int begin = sentence.token(Sides.datelineEnd(sentence)).span().start();
    boolean visit = code.mode().equals(Optional.of("visit"));
    Optional<PlaceMention> led = Optional.empty();
    for (PlaceMention place : scene.placesIn(sentence.span())) {
      if (place.position().isEmpty() || place.span().start() < begin) {
        continue;
      }
      int first = firstToken(sentence, place);
      String before = preposition(sentence, first);
      if (WHERE.contains(before) && isOfClause(sentence, first, trigger)) {
        return Optional.of(place);
      }
      boolean there = WHITHER.contains(before) || place.state().equals(target);
      if (visit && there && led.isEmpty()) {
        led = Optional.of(place);
      }
    }
    return led;
  }

  private static int firstToken(Sentence sentence, PlaceMention place) {
    int first = 0;
    while (first < sentence.size() - 1
        && sentence.token(first).span().start() < place.span().start()) {
      first++;
    }
    return first;
  }

  /** Whether what governs the place is the trigger or governs it: "who has troops in X, said". */
  private static boolean isOfClause(Sentence sentence, int place, int trigger) {
    Dependencies tree = sentence.parse();
    int above = tree.head(place);
    while (above >= 0 && above != trigger && !sentence.token(above).isVerb()) {
      above = tree.head(above);
    }
    return above < 0 || above == trigger || tree.isBelow(trigger, above);
  }

  /** The preposition of the phrase that the place stands in; empty words where it has none. */
  private static String preposition(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - PHRASE); i--) {
      Token token = sentence.token(i);
      if (token.tag().equals("IN") && !token.lower().equals("of") || token.tag().equals("TO")) {
        return token.lower();
      }
      if (!isOfPhrase(token)) {
        return "";
      }
    }
    return "";
  }

  private static boolean isOfPhrase(Token token) {
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals(",")
        || tag.equals("CC")
        || token.lower().equals("of");
  }
}
