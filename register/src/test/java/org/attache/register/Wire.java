package org.attache.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Evidence;
import org.attache.model.Finding;
import org.attache.model.Gender;
import org.attache.model.Modality;
import org.attache.model.Office;
import org.attache.model.PartialDate;
import org.attache.model.Participant;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.model.Visit;
import org.attache.model.VisitCourse;
import org.attache.model.VisitLevel;
import org.attache.register.origins.Fingerprinter;

/** Reports with visits in them, as a reader would have read them. */
final class Wire {
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter();

  private final String id;
  private final String published;
  private final String outlet;
  private final String text;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private Wire(String id, String outlet, String published, String text) {
    this.id = id;
    this.outlet = outlet;
    this.published = published;
    this.text = text;
  }

  static Wire report(String id, String outlet, String published, String text) {
    return new Wire(id, outlet, published, text);
  }

  /** A visit of one person; without a name only the title is known, without a date no start. */
  Wire visit(String visitor, String host, String name, String title, String date, Modality status) {
    String actor = "a" + (actors.size() + 1);
    Optional<StateCode> state = Optional.of(new StateCode(visitor));
    Office office =
        new Office(Optional.of(title), Optional.empty(), Optional.empty(), state, false);
    actors.add(
        new Actor(
            actor,
            ActorKind.PERSON,
            name.isEmpty() ? title : name,
            !name.isEmpty(),
            state,
            List.of(office),
            Optional.empty(),
            Gender.UNKNOWN,
            false));
    findings.add(
        new Visit(
            new StateCode(visitor),
            Optional.empty(),
            new StateCode(host),
            Optional.empty(),
            PartialDate.parse(date),
            Optional.empty(),
            status,
            VisitLevel.FOREIGN_MINISTER,
            List.of(
                new Participant(
                    Optional.of(actor),
                    Optional.of(name).filter(n -> !n.isEmpty()),
                    Optional.of(title),
                    Optional.empty(),
                    Optional.empty(),
                    state)),
            List.of(),
            List.of(),
            VisitCourse.unknown(),
            Evidence.of(new Span(0, text.length()))));
    return this;
  }

  Incoming read() {
    Report report =
        new Report(
            Optional.empty(),
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(outlet),
            Optional.of(published),
            Optional.of("en"),
            text);
    Reading reading =
        new Reading(
            report, List.of(), actors, List.of(), List.of(), List.of(), List.of(), findings,
            List.of());
    return Incoming.of(id, "1", reading, FINGERPRINTER);
  }
}
