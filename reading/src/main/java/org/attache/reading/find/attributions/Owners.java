package org.attache.reading.find.attributions;

import java.util.Optional;
import java.util.Set;
import org.attache.model.Gender;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.StateCode;

/** Whose office, ministry or spokesman "his office" and "her spokesman" are. */
final class Owners {
  private static final Set<String> MASCULINE = Words.of("masculine");
  private static final Set<String> FEMININE = Words.of("feminine");

  /**
   * Who is served.
   *
   * @param name empty for somebody whom the report does not name
   * @param organisation the body he leads or belongs to, in the report's words
   */
  record Owner(Optional<String> name, Optional<String> organisation, Optional<StateCode> state) {}

  private final People people;
  private final Earlier earlier;

  Owners(People people, Earlier earlier) {
    this.people = people;
    this.earlier = earlier;
  }

  /** The owner, where the phrase begins with "his" or "her" and says more than that. */
  Optional<Owner> of(Line line, NounPhrase phrase) {
    String first = line.lower(phrase.first());
    boolean feminine = FEMININE.contains(first);
    boolean owned =
        line.tag(phrase.first()).equals("PRP$")
            && phrase.first() < phrase.head()
            && (feminine || MASCULINE.contains(first));
    if (!owned) {
      return Optional.empty();
    }
    Gender gender = feminine ? Gender.FEMALE : Gender.MALE;
    Optional<Person> here =
        people.in(line).stream()
            .filter(n -> n.end() <= phrase.first() && n.person().gender() == gender)
            .map(People.Named::person)
            .findFirst();
    return here.or(() -> earlier.freshPerson(gender))
        .map(p -> new Owner(Optional.of(p.name()), p.organisation(), p.state()))
        .or(() -> earlier.speaker(gender).map(Owners::ofSource));
  }

  private static Owner ofSource(Source source) {
    boolean unnamed = source.type() == SourceType.UNNAMED;
    return new Owner(
        unnamed ? Optional.empty() : source.name(), source.organisation(), source.state());
  }

  /** "His office" with the name in the pronoun's place, where the owner has one. */
  Optional<String> named(Line line, NounPhrase phrase) {
    return of(line, phrase)
        .flatMap(Owner::name)
        .map(name -> name + "'s " + People.words(line, phrase.first() + 1, phrase.end()));
  }
}
