package org.attache.register.resolve;

import static org.attache.register.resolve.PersonName.Likeness.DIFFERENT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.attache.model.Office;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Person;
import org.attache.register.entry.Tenure;

/**
 * Who of the known persons somebody in a report is. When in doubt nobody: two persons that are one
 * can be merged, one that is two has spoilt the record.
 */
public final class People {
  /** In days. A title alone means its holder so long after a report last showed them in it. */
  private static final long OFFICE_LASTS = 120;

  /** In days. A title alone means its holder so long before a report first showed them in it. */
  private static final long OFFICE_BEGAN = 45;

  /** In days. Two offices that one person holds at a time are no two persons when so far apart. */
  private static final long CHANGE = 7;

  /** In days. A single name means somebody seen so recently. */
  private static final long FRESH = 400;

  /** Offices whose holders hold a ministry or command too, now and then. */
  private static final Set<String> COMBINED =
      Set.of("head_of_state", "head_of_government", "crown_prince");

  private People() {}

  /** Keys under which candidates for a mention are found. */
  public static Set<String> lookup(Mentioned mentioned) {
    Set<String> keys = new TreeSet<>();
    if (mentioned.name().isEmpty()) {
      offices(mentioned).forEach(key -> keys.add("o:" + key));
      return keys;
    }
    PersonName name = PersonName.of(mentioned.name().get());
    String of = mentioned.state().map(StateCode::value).orElse("");
    name.pairs().forEach(pair -> keys.add("n:" + pair));
    name.ends().forEach(end -> keys.add((name.isFull() ? "s:" : "f:") + end + ":" + of));
    return keys;
  }

  /** Keys under which a person is found. */
  public static Set<String> keys(Person person) {
    Set<String> keys = new TreeSet<>();
    String of = person.state().map(StateCode::value).orElse("");
    for (String spelling : person.names()) {
      PersonName name = PersonName.of(spelling);
      name.pairs().forEach(pair -> keys.add("n:" + pair));
      name.ends().forEach(end -> keys.add("f:" + end + ":" + of));
      if (!name.isFull()) {
        name.ends().forEach(end -> keys.add("s:" + end + ":" + of));
      }
    }
    for (Tenure tenure : person.offices()) {
      tenure
          .office()
          .filter(OfficeNames::isSingle)
          .ifPresent(office -> keys.add("o:" + office + ":" + state(tenure)));
    }
    person.links().forEach(link -> keys.add(linked(link)));
    return keys;
  }

  /** The key under which a person is found that is linked to imported knowledge. */
  public static String linked(String link) {
    return "k:" + link;
  }

  /**
   * The one of the persons of imported knowledge whom a mention means. A name alone is not enough:
   * the world is full of namesakes, so that the state or an office held at the date must agree.
   *
   * @param known all of one source
   */
  public static Optional<KnownActor> known(List<KnownActor> known, Mentioned mentioned) {
    if (mentioned.name().isEmpty()) {
      return one(known, actor -> holdsNow(actor, mentioned));
    }
    PersonName name = PersonName.of(mentioned.name().get());
    Optional<KnownActor> inOffice =
        one(
            known,
            actor -> likeness(actor.names(), name) != DIFFERENT && holdsNow(actor, mentioned));
    return inOffice.or(
        () ->
            one(
                known,
                actor ->
                    likeness(actor.names(), name) == PersonName.Likeness.SAME
                        && mentioned.state().isPresent()
                        && actor.isOf(mentioned.state().get())));
  }

  private static Optional<KnownActor> one(List<KnownActor> known, Predicate<KnownActor> fits) {
    List<KnownActor> fitting = known.stream().filter(fits).limit(2).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** Whether the one has an office at the date that the other is said to have. */
  private static boolean holdsNow(KnownActor actor, Mentioned mentioned) {
    Set<String> wanted = offices(mentioned);
    return mentioned.date().isPresent()
        && actor.offices().stream()
            .anyMatch(
                tenure ->
                    wanted.contains(key(tenure.office().orElse(""), tenure))
                        && isHeld(tenure, mentioned.date().get(), CHANGE, CHANGE));
  }

  /** The one of the candidates whom the mention means; empty when none or more than one fits. */
  public static Optional<Person> resolve(List<Person> candidates, Mentioned mentioned) {
    if (mentioned.name().isEmpty()) {
      return holder(candidates, mentioned);
    }
    PersonName name = PersonName.of(mentioned.name().get());
    List<Person> best = new ArrayList<>();
    int highest = 1;
    for (Person person : candidates) {
      int score = score(person, name, mentioned);
      if (score > highest) {
        best.clear();
        highest = score;
      }
      if (score == highest) {
        best.add(person);
      }
    }
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** Whether a mention says enough to become a person of its own. */
  public static boolean isSomebody(Mentioned mentioned) {
    return mentioned.name().isPresent()
        && (PersonName.of(mentioned.name().get()).isFull()
            || (mentioned.state().isPresent() && !offices(mentioned).isEmpty()));
  }

  /** A person of whom nothing is known yet but an id. */
  public static Person create(String id, Mentioned mentioned) {
    String name = mentioned.name().orElseThrow();
    return new Person(
        id,
        name,
        List.of(name),
        mentioned.state(),
        Tenures.with(List.of(), mentioned),
        List.of(),
        1);
  }

  /** The person with what one more report shows. */
  public static Person with(Person person, Mentioned mentioned) {
    Set<String> names = new LinkedHashSet<>(person.names());
    mentioned.name().ifPresent(names::add);
    String fullest =
        mentioned
            .name()
            .filter(name -> PersonName.of(name).parts().size() > words(person.name()))
            .orElse(person.name());
    return new Person(
        person.id(),
        fullest,
        List.copyOf(names),
        person.state().or(mentioned::state),
        Tenures.with(person.offices(), mentioned),
        person.links(),
        person.reports() + 1);
  }

  /** The person linked to an actor of imported knowledge. */
  public static Person linked(Person person, KnownActor actor) {
    if (person.links().contains(actor.id())) {
      return person;
    }
    Set<String> links = new TreeSet<>(person.links());
    links.add(actor.id());
    return new Person(
        person.id(),
        person.name(),
        person.names(),
        person.state().or(actor::state),
        person.offices(),
        List.copyOf(links),
        person.reports());
  }

  private static int words(String name) {
    return PersonName.of(name).parts().size();
  }

  /** 0: somebody else; 2 and more: this one, the higher the surer. */
  private static int score(Person person, PersonName name, Mentioned mentioned) {
    PersonName.Likeness likeness = likeness(person.names(), name);
    if (likeness == DIFFERENT || isOfAnotherState(person, mentioned)) {
      return 0;
    }
    boolean sameState = mentioned.state().isPresent() && mentioned.state().equals(person.state());
    boolean sameOffice = sharesOffice(person, mentioned);
    if (!sameOffice && holdsAnotherOffice(person, mentioned)) {
      return 0;
    }
    return switch (likeness) {
      case SAME -> 4 + (sameState ? 2 : 0) + (sameOffice ? 3 : 0);
      case INITIALS -> sameOffice ? 5 : sameState && isFresh(person, mentioned) ? 2 : 0;
      case PARTIAL -> sameOffice ? 4 : sameState && isFresh(person, mentioned) ? 2 : 0;
      case DIFFERENT -> 0;
    };
  }

  private static PersonName.Likeness likeness(List<String> names, PersonName name) {
    return names.stream()
        .map(spelling -> PersonName.of(spelling).compare(name))
        .min(Comparable::compareTo)
        .orElse(DIFFERENT);
  }

  /** Somebody may change from a state to an organisation of states, but not to another state. */
  private static boolean isOfAnotherState(Person person, Mentioned mentioned) {
    return person.state().isPresent()
        && mentioned.state().isPresent()
        && !person.state().equals(mentioned.state())
        && !person.state().get().isOrganisation()
        && !mentioned.state().get().isOrganisation();
  }

  private static boolean sharesOffice(Person person, Mentioned mentioned) {
    Set<String> theirs = offices(mentioned);
    return person.offices().stream()
        .anyMatch(
            tenure ->
                tenure.office().map(office -> theirs.contains(key(office, tenure))).orElse(false));
  }

  /** Two ministers of one name at one time are two. */
  private static boolean holdsAnotherOffice(Person person, Mentioned mentioned) {
    Set<String> theirs = exclusive(mentioned);
    if (theirs.isEmpty() || mentioned.date().isEmpty()) {
      return false;
    }
    PartialDate date = mentioned.date().get();
    return person.offices().stream()
        .filter(tenure -> isExclusive(tenure.office()) && isHeld(tenure, date, CHANGE, CHANGE))
        .anyMatch(tenure -> !theirs.contains(key(tenure.office().orElse(""), tenure)));
  }

  private static Set<String> exclusive(Mentioned mentioned) {
    Set<String> keys = new TreeSet<>();
    for (Office office : mentioned.offices()) {
      Optional<StateCode> state = office.state().or(mentioned::state);
      office
          .title()
          .filter(title -> !office.former())
          .flatMap(title -> OfficeNames.of(title, state))
          .map(OfficeNames.Known::key)
          .filter(key -> isExclusive(Optional.of(key)))
          .ifPresent(key -> keys.add(key + ":" + state.map(StateCode::value).orElse("")));
    }
    return keys;
  }

  private static boolean isExclusive(Optional<String> office) {
    return office.filter(key -> OfficeNames.isSingle(key) && !COMBINED.contains(key)).isPresent();
  }

  private static boolean isFresh(Person person, Mentioned mentioned) {
    return mentioned.date().isEmpty()
        || person.offices().isEmpty()
        || person.offices().stream()
            .flatMap(tenure -> tenure.to().stream())
            .anyMatch(to -> Days.between(to, mentioned.date().get()) <= FRESH);
  }

  /** The one who holds the office at the date. */
  private static Optional<Person> holder(List<Person> candidates, Mentioned mentioned) {
    Set<String> wanted = offices(mentioned);
    if (wanted.isEmpty() || mentioned.date().isEmpty()) {
      return Optional.empty();
    }
    PartialDate date = mentioned.date().get();
    List<Person> spanning = holding(candidates, wanted, date, 0, 0);
    if (!spanning.isEmpty()) {
      return spanning.size() == 1 ? Optional.of(spanning.get(0)) : Optional.empty();
    }
    List<Person> near = holding(candidates, wanted, date, OFFICE_BEGAN, OFFICE_LASTS);
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static List<Person> holding(
      List<Person> candidates, Set<String> wanted, PartialDate date, long before, long after) {
    return candidates.stream()
        .filter(
            person ->
                person.offices().stream()
                    .anyMatch(
                        tenure ->
                            wanted.contains(key(tenure.office().orElse(""), tenure))
                                && isHeld(tenure, date, before, after)))
        .toList();
  }

  /** Reports give both ends of a tenure; imported knowledge may leave one open. */
  private static boolean isHeld(Tenure tenure, PartialDate date, long before, long after) {
    return (tenure.from().isPresent() || tenure.to().isPresent())
        && tenure.from().map(from -> Days.last(date) >= Days.first(from) - before).orElse(true)
        && tenure.to().map(to -> Days.first(date) <= Days.last(to) + after).orElse(true)
        && tenure.former().map(left -> Days.first(date) < Days.first(left)).orElse(true);
  }

  /** Single offices held now, each with its state. */
  private static Set<String> offices(Mentioned mentioned) {
    Set<String> keys = new TreeSet<>();
    for (Office office : mentioned.offices()) {
      Optional<StateCode> state = office.state().or(mentioned::state);
      if (state.isPresent() && !office.former()) {
        office
            .title()
            .flatMap(title -> OfficeNames.of(title, state))
            .filter(OfficeNames.Known::single)
            .ifPresent(known -> keys.add(known.key() + ":" + state.get()));
      }
    }
    return keys;
  }

  private static String key(String office, Tenure tenure) {
    return office + ":" + state(tenure);
  }

  private static String state(Tenure tenure) {
    return tenure.state().map(StateCode::value).orElse("");
  }
}
