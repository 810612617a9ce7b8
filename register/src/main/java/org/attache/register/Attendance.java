package org.attache.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Finding;
import org.attache.model.Meeting;
import org.attache.model.Office;
import org.attache.model.PartialDate;
import org.attache.model.Participant;
import org.attache.model.Reading;
import org.attache.model.Statement;
import org.attache.model.Visit;
import org.attache.register.entry.Person;
import org.attache.register.fields.Handles;
import org.attache.register.resolve.Mentioned;
import org.attache.register.resolve.People;

/** Who of the register's persons acts in a report. New ones are put into the register. */
final class Attendance {
  private final Transaction tx;
  private final String report;
  private final Optional<PartialDate> date;
  private final Map<String, String> byHandle = new LinkedHashMap<>();

  private Attendance(Transaction tx, String report, Optional<PartialDate> date) {
    this.tx = tx;
    this.report = report;
    this.date = date;
  }

  static Attendance of(Transaction tx, String report, Reading reading) {
    Attendance attendance = new Attendance(tx, report, reading.report().publicationDate());
    reading.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.PERSON && actor.named() && !actor.plural())
        .forEach(attendance::takeNamed);
    // holders of offices after names: this very report may say who holds it
    reading.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.PERSON && !actor.named() && !actor.plural())
        .forEach(attendance::takeTitle);
    return attendance;
  }

  /** The persons who take part in a finding, by their handles. */
  Map<String, String> in(Finding finding) {
    Map<String, String> persons = new TreeMap<>();
    for (Participant participant : participants(finding)) {
      Handles.of(participant).ifPresent(handle -> put(handle, participant, persons));
    }
    if (finding instanceof Statement statement) {
      Handles.of(statement.source())
          .flatMap(
              handle -> Optional.ofNullable(byHandle.get(handle)).map(id -> Map.entry(handle, id)))
          .ifPresent(person -> persons.put(person.getKey(), person.getValue()));
    }
    return persons;
  }

  private void put(String handle, Participant participant, Map<String, String> persons) {
    if (!byHandle.containsKey(handle) && participant.actor().isEmpty()) {
      resolve(mentioned(participant)).ifPresent(person -> byHandle.put(handle, person.id()));
    }
    Optional.ofNullable(byHandle.get(handle)).ifPresent(id -> persons.put(handle, id));
  }

  private static List<Participant> participants(Finding finding) {
    List<Participant> all = new ArrayList<>();
    if (finding instanceof Visit visit) {
      all.addAll(visit.delegation());
      all.addAll(visit.hosts());
    } else if (finding instanceof Meeting meeting) {
      all.addAll(meeting.participants());
    }
    return all;
  }

  private void takeNamed(Actor actor) {
    Mentioned mentioned =
        new Mentioned(Optional.of(actor.name()), actor.state(), actor.offices(), date);
    Optional<Person> known = resolve(mentioned);
    if (known.isPresent()) {
      Person person = People.with(known.get(), mentioned);
      tx.put(person, People.keys(person));
      byHandle.put(actor.id(), person.id());
    } else if (People.isSomebody(mentioned)) {
      String id = "p-" + TellingIds.hash(report + "|person|" + actor.name());
      if (tx.person(id).isEmpty()) {
        Person person = People.create(id, mentioned);
        tx.put(person, People.keys(person));
      }
      byHandle.put(actor.id(), id);
    }
  }

  private void takeTitle(Actor actor) {
    resolve(new Mentioned(Optional.empty(), actor.state(), actor.offices(), date))
        .ifPresent(person -> byHandle.put(actor.id(), person.id()));
  }

  private Mentioned mentioned(Participant participant) {
    List<Office> offices =
        participant.role().isEmpty()
            ? List.of()
            : List.of(
                new Office(
                    participant.role(),
                    participant.rank(),
                    participant.organisation(),
                    participant.state(),
                    false));
    return new Mentioned(participant.name(), participant.state(), offices, date);
  }

  private Optional<Person> resolve(Mentioned mentioned) {
    var keys = People.lookup(mentioned);
    return keys.isEmpty() ? Optional.empty() : People.resolve(tx.personsSharing(keys), mentioned);
  }
}
