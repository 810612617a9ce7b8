package org.attache.output.export;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.PartialDate;
import org.attache.model.Reading;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.output.text.StateNames;
import org.attache.register.resolve.States;

/**
 * Whom the words of a report mean: "he" and "the minister" have a name elsewhere in the report.
 *
 * @param actor somebody with a name; empty where the words mean nobody who has one, or several
 */
record ActorName(Optional<Actor> actor, Optional<StateCode> state, Optional<String> words) {

  /**
   * @param sentence the sentence that the words stand in
   */
  static ActorName of(
      Optional<Reading> reading, Span sentence, Optional<StateCode> state, Optional<String> words) {
    Optional<Actor> meant = words.flatMap(w -> reading.flatMap(r -> meant(r, sentence, w)));
    return new ActorName(meant, state, words);
  }

  private static Optional<Actor> meant(Reading reading, Span sentence, String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT);
    Set<String> ids = new LinkedHashSet<>();
    for (Mention mention : reading.mentions()) {
      if (sentence.contains(mention.span())
          && mention.span().in(reading.report().text()).toLowerCase(Locale.ROOT).equals(plain)) {
        ids.add(mention.actor());
      }
    }
    return ids.size() != 1
        ? Optional.empty()
        : reading.actors().stream()
            .filter(actor -> ids.contains(actor.id()) && actor.named())
            .filter(actor -> actor.kind() != ActorKind.STATE)
            .findFirst();
  }

  /** Its name; else that of its state on the day; else the words. */
  String name(Optional<PartialDate> day) {
    return actor
        .map(Actor::name)
        .or(() -> state.map(code -> name(code, day)))
        .or(() -> words)
        .orElse("");
  }

  /** Its office on the day of the report. */
  Optional<String> title() {
    return actor.flatMap(Actor::office).flatMap(office -> office.title().or(office::rank));
  }

  /** What a state was called on a day, or is called today. */
  static String name(StateCode state, Optional<PartialDate> day) {
    return day.flatMap(date -> States.on(state, date))
        .map(line -> line.name())
        .orElseGet(() -> StateNames.of(state));
  }
}
