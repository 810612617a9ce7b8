package org.attache.reading.find.attributions;

import java.util.Optional;
import java.util.Set;
import org.attache.model.StateCode;
import org.attache.reading.places.StateMention;
import org.attache.reading.places.StateWord;

/** Reads the state of a source from its own words, also from whom it serves. */
final class OwnStates {
  /** "His guest", "their host": of another state than the one they belong to. */
  private static final Set<String> OTHERS = Words.of("other");

  private static final Set<String> OF = Set.of("of", "for");

  private final Agencies agencies = Agencies.standard();
  private final People people;
  private final Owners owners;
  private final StateWords words;

  OwnStates(People people, Owners owners, StateWords words) {
    this.people = people;
    this.owners = owners;
    this.words = words;
  }

  Optional<StateCode> ofBody(Line line, NounPhrase phrase) {
    return people
        .stateIn(line, phrase.first(), phrase.end())
        .or(() -> agencies.stateIn(line, phrase))
        .or(() -> ofPossessor(line, phrase));
  }

  /**
   * Of somebody without a name: "a Rwandan officer", "officials in Pretoria". Diplomats in Bamako
   * are not Mali's: where somebody only is says nothing unless he serves the state there.
   */
  Optional<StateCode> ofUnnamed(Line line, NounPhrase phrase) {
    return line.states().stream()
        .filter(m -> phrase.first() <= m.first() && m.end() <= phrase.end())
        .filter(m -> belongs(line, phrase, m))
        .map(StateMention::state)
        .findFirst()
        .or(() -> ofPossessor(line, phrase));
  }

  private boolean belongs(Line line, NounPhrase phrase, StateMention mention) {
    boolean inside =
        mention.word() == StateWord.SEAT && !words.areAbroad(line.token(phrase.head()));
    if (mention.first() <= phrase.head() || mention.word() == StateWord.ADJECTIVE || inside) {
      return true;
    }
    int before = mention.first() - 1;
    while (line.tag(before).equals("DT")) {
      before--;
    }
    return OF.contains(line.lower(before))
        || line.tag(mention.end()).equals("POS")
        || words.areOfState(line.tokens().subList(phrase.first(), phrase.head() + 1));
  }

  /** "Mr Tembo's aides", "her office": of the state of the person they serve. */
  private Optional<StateCode> ofPossessor(Line line, NounPhrase phrase) {
    if (OTHERS.contains(line.lower(phrase.head()))) {
      return Optional.empty();
    }
    if (line.tag(phrase.first()).equals("PRP$")) {
      return owners.of(line, phrase).flatMap(Owners.Owner::state);
    }
    return people.in(line).stream()
        .filter(n -> n.first() >= phrase.first() && n.end() <= phrase.end())
        .map(People.Named::person)
        .findFirst()
        .flatMap(Person::state);
  }
}
