package org.attache.web.entries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attache.model.Meeting;
import org.attache.model.PartialDate;
import org.attache.model.Participant;
import org.attache.model.StateCode;
import org.attache.model.Visit;
import org.attache.output.text.StateNames;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Person;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Tenure;
import org.attache.register.entry.Told;
import org.attache.register.fields.Handles;
import org.attache.register.resolve.Days;
import org.attache.register.resolve.Letters;

/** Who was in the room, with rank and office at that date. */
final class Guests {
  /** An office that reports show within so many days of the entry was held at its date. */
  private static final long NEAR = 92;

  private final Reads register;
  private final Entry entry;
  private final List<Telling> tellings;

  Guests(Reads register, Entry entry, List<Told> told) {
    this.register = register;
    this.entry = entry;
    this.tellings = told.stream().map(Told::telling).toList();
  }

  /** The sides of a visit; of a meeting the states that take part; nobody for other kinds. */
  List<EntryModel.Room> rooms() {
    List<EntryModel.Room> rooms =
        switch (entry.kind()) {
          case VISIT -> visit();
          case MEETING -> meeting();
          default -> List.of();
        };
    return rooms.stream().filter(room -> !room.guests().isEmpty()).toList();
  }

  private List<EntryModel.Room> visit() {
    String visitor = entry.sender().map(StateNames::of).orElse("the visitors' side");
    String host = entry.host().map(StateNames::of).orElse("the hosts' side");
    return List.of(
        new EntryModel.Room("From " + visitor, guests(Guests::delegation)),
        new EntryModel.Room("For " + host, guests(Guests::hosts)));
  }

  private List<EntryModel.Room> meeting() {
    Map<String, List<EntryModel.Guest>> sides = new LinkedHashMap<>();
    for (EntryModel.Guest guest : guests(Guests::all)) {
      String side = guest.state().isEmpty() ? "Others" : guest.state();
      sides.computeIfAbsent(side, name -> new ArrayList<>()).add(guest);
    }
    return sides.entrySet().stream()
        .map(side -> new EntryModel.Room(side.getKey(), side.getValue()))
        .toList();
  }

  private record Present(Participant person, Optional<String> id) {}

  private static List<Participant> delegation(Telling telling) {
    return telling.finding() instanceof Visit visit ? visit.delegation() : List.of();
  }

  private static List<Participant> hosts(Telling telling) {
    return telling.finding() instanceof Visit visit ? visit.hosts() : List.of();
  }

  private static List<Participant> all(Telling telling) {
    return telling.finding() instanceof Meeting meeting ? meeting.participants() : List.of();
  }

  private List<EntryModel.Guest> guests(Function<Telling, List<Participant>> who) {
    return participants(who).values().stream().map(this::guest).toList();
  }

  /** The same person of several tellings together, in order of first telling. */
  private Map<String, List<Present>> participants(Function<Telling, List<Participant>> who) {
    Map<String, List<Present>> people = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      for (Participant person : who.apply(telling)) {
        Optional<String> id =
            Handles.of(person)
                .flatMap(handle -> Optional.ofNullable(telling.persons().get(handle)));
        String key =
            id.or(() -> person.name().map(Letters::fold))
                .orElseGet(
                    () ->
                        Letters.fold(
                                person.role().or(person::organisation).orElse("")
                                    + " "
                                    + person.rank().orElse(""))
                            + person.state().map(StateCode::value).orElse(""));
        people.computeIfAbsent(key, k -> new ArrayList<>()).add(new Present(person, id));
      }
    }
    return people;
  }

  private EntryModel.Guest guest(List<Present> same) {
    Optional<Person> known =
        same.stream().flatMap(one -> one.id().stream()).findFirst().flatMap(register::person);
    Optional<String> told = first(same, Participant::role);
    Optional<Tenure> tenure = told.isPresent() ? Optional.empty() : known.flatMap(this::office);
    Optional<String> name =
        known.map(Person::name).or(() -> longest(same)).or(() -> told.filter(t -> !t.isBlank()));
    Optional<String> organisation =
        first(same, Participant::organisation).or(() -> tenure.flatMap(Tenure::organisation));
    return new EntryModel.Guest(
        name.or(() -> organisation).orElse("somebody"),
        known.map(person -> "/dossiers/people/" + person.id()),
        first(same, Participant::rank).orElse(""),
        told.or(() -> tenure.map(Tenure::title))
            .filter(t -> !name.equals(Optional.of(t)))
            .orElse(""),
        tenure.isPresent(),
        organisation.filter(o -> !name.equals(Optional.of(o))).orElse(""),
        same.stream()
            .flatMap(one -> one.person().state().stream())
            .map(StateNames::of)
            .findFirst()
            .orElse(""),
        same.size());
  }

  private static Optional<String> first(
      List<Present> same, Function<Participant, Optional<String>> what) {
    return same.stream().flatMap(one -> what.apply(one.person()).stream()).findFirst();
  }

  private static Optional<String> longest(List<Present> same) {
    Set<String> names = new LinkedHashSet<>();
    same.forEach(one -> one.person().name().ifPresent(names::add));
    return names.stream().max(Comparator.comparingInt(String::length));
  }

  /** The office that reports of about the date show the person in. */
  private Optional<Tenure> office(Person person) {
    Optional<PartialDate> date = entry.start().or(entry::dated);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    return person.offices().stream()
        .filter(tenure -> distance(tenure, date.get()) <= NEAR)
        .min(Comparator.comparingLong(tenure -> distance(tenure, date.get())));
  }

  /** Days between a date and the time in which reports show an office. */
  private static long distance(Tenure tenure, PartialDate date) {
    if (tenure.from().isEmpty() || tenure.to().isEmpty()) {
      return Long.MAX_VALUE;
    }
    long from = Days.first(tenure.from().get());
    long to = Days.last(tenure.to().get());
    long day = Days.first(date);
    return Math.max(0, Math.max(from - day, day - to));
  }
}
