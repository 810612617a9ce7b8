package org.attache.register.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.Visit;
import org.attache.model.VisitStop;
import org.attache.model.VisitTurn;
import org.attache.register.entry.Telling;

/** What is said of a visit. */
final class VisitFields implements FieldReader {

  @Override
  public List<Said> read(Telling telling) {
    Visit visit = (Visit) telling.finding();
    return new Saying(telling)
        .code(Fields.VISITOR, Optional.of(visit.visitor()))
        .code(Fields.HOST, Optional.of(visit.host()))
        .words(Fields.PLACE, places(visit))
        .code(Fields.START, visit.start())
        .code(Fields.END, visit.end())
        .status(visit.status())
        .choice(Fields.LEVEL, Optional.of(visit.level()))
        .words(Fields.ORGANISATION, visit.organisation())
        .people(Fields.DELEGATION, visit.delegation())
        .people(Fields.HOSTS, visit.hosts())
        .words(Fields.TOPICS, visit.topics())
        .words(Fields.PURPOSE, visit.course().purpose())
        .code(Fields.DURATION, visit.course().duration())
        .code(Fields.TRIP, visit.course().tour().map(leg -> telling.report() + "-" + leg.trip()))
        .codes(Fields.TURN, visit.course().turns().stream().map(VisitFields::word).toList())
        .list();
  }

  /**
   * Towns one by one: a visit's place that only lists the towns of its stops is none of its own.
   */
  private static List<String> places(Visit visit) {
    List<String> towns = visit.course().stops().stream().map(VisitStop::town).toList();
    String listed = String.join(", ", towns);
    return Stream.concat(
            visit.place().filter(place -> towns.size() < 2 || !place.equals(listed)).stream(),
            towns.stream())
        .toList();
  }

  @Override
  public Modality status(Finding finding) {
    return ((Visit) finding).status();
  }

  @Override
  public Optional<PartialDate> on(Finding finding) {
    return ((Visit) finding).start();
  }

  private static String word(VisitTurn turn) {
    return turn.name().toLowerCase(Locale.ROOT);
  }
}
