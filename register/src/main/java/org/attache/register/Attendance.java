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
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.Statement;
import org.attache.model.Visit;
import org.attache.register.entry.Appearance;
import org.attache.register.fields.Handles;
import org.attache.register.resolve.Mentioned;

/** Which persons and organisations of the register act in a report. New ones are put into it. */
final class Attendance {
  private final Persons people;
  private final Bodies bodies;
  private final String report;
  private final Optional<PartialDate> date;
  private final Map<String, String> byHandle = new LinkedHashMap<>();

  private Attendance(Transaction tx, String report, Optional<PartialDate> date) {
    this.people = new Persons(tx);
    this.bodies = new Bodies(tx);
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
    reading.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.ORGANISATION && !actor.plural())
        .forEach(
            actor ->
                attendance
                    .bodies
                    .take(report, actor)
                    .ifPresent(id -> attendance.byHandle.put(actor.id(), id)));
    return attendance;
  }

  /** Where the report speaks of persons and organisations, by the order of their handles. */
  List<Appearance> appearances() {
    return new TreeMap<>(byHandle)
        .entrySet().stream()
            .map(one -> new Appearance(one.getValue(), report, one.getKey()))
            .toList();
  }

  /** The persons and organisations that take part in a finding, by their handles. */
  Map<String, String> in(Finding finding) {
    Map<String, String> persons = new TreeMap<>();
    for (Participant participant : participants(finding)) {
      Handles.of(participant).ifPresent(handle -> put(handle, participant, persons));
    }
    if (finding instanceof Statement statement) {
      Handles.of(statement.source()).ifPresent(handle -> put(handle, statement.source(), persons));
    }
    return persons;
  }

  private void put(String handle, Participant participant, Map<String, String> persons) {
    if (!byHandle.containsKey(handle) && participant.actor().isEmpty()) {
      people.holder(mentioned(participant)).ifPresent(id -> byHandle.put(handle, id));
    }
    Optional.ofNullable(byHandle.get(handle)).ifPresent(id -> persons.put(handle, id));
  }

  private void put(String handle, Source source, Map<String, String> persons) {
    if (!byHandle.containsKey(handle)
        && source.actor().isEmpty()
        && source.type() == SourceType.INSTITUTION) {
      source
          .name()
          .flatMap(name -> bodies.find(name, source.state()))
          .ifPresent(id -> byHandle.put(handle, id));
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
    people
        .take(report, Persons.mentioned(actor, date))
        .ifPresent(id -> byHandle.put(actor.id(), id));
  }

  private void takeTitle(Actor actor) {
    people
        .holder(new Mentioned(Optional.empty(), actor.state(), actor.offices(), date))
        .ifPresent(id -> byHandle.put(actor.id(), id));
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
}
