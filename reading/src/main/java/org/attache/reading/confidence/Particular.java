package org.attache.reading.confidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Agreement;
import org.attache.model.CodedEvent;
import org.attache.model.Deployment;
import org.attache.model.Exercise;
import org.attache.model.Finding;
import org.attache.model.Meeting;
import org.attache.model.Modality;
import org.attache.model.Participant;
import org.attache.model.RelationSignal;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.model.Statement;
import org.attache.model.Visit;
import org.attache.model.VisitLevel;

/** Signs of one kind of finding, and what the kinds share under other names. */
final class Particular {
  /** Contents of fewer characters are scraps: "the decision". */
  private static final int SCRAP = 25;

  private Particular() {}

  /** The states and organisations of states that the finding is about. */
  static Set<StateCode> parties(Finding finding) {
    Set<StateCode> parties = new LinkedHashSet<>();
    if (finding instanceof Visit visit) {
      parties.add(visit.visitor());
      parties.add(visit.host());
    } else if (finding instanceof Meeting meeting) {
      meeting.participants().forEach(p -> p.state().ifPresent(parties::add));
    } else if (finding instanceof Deployment deployment) {
      parties.add(deployment.sender());
      deployment.location().ifPresent(parties::add);
    } else if (finding instanceof Agreement agreement) {
      parties.addAll(agreement.parties());
    } else if (finding instanceof Exercise exercise) {
      parties.addAll(exercise.participants());
    } else if (finding instanceof RelationSignal relation) {
      parties.add(relation.first());
      parties.add(relation.second());
    } else if (finding instanceof CodedEvent event) {
      event.source().ifPresent(parties::add);
      event.target().ifPresent(parties::add);
    }
    return parties;
  }

  /** Where it stands in time; empty for kinds that don't say. */
  static Optional<Modality> status(Finding finding) {
    if (finding instanceof Visit visit) {
      return Optional.of(visit.status());
    }
    if (finding instanceof Meeting meeting) {
      return Optional.of(meeting.status());
    }
    if (finding instanceof Deployment deployment) {
      return Optional.of(deployment.status());
    }
    if (finding instanceof Exercise exercise) {
      return Optional.of(exercise.status());
    }
    return finding instanceof CodedEvent event ? Optional.of(event.status()) : Optional.empty();
  }

  /** Signs that only this kind can have. */
  static List<String> signs(Finding finding, String text) {
    List<String> signs = new ArrayList<>();
    if (finding instanceof Visit visit) {
      visit(visit, signs);
    } else if (finding instanceof Meeting meeting) {
      meeting(meeting, signs);
    } else if (finding instanceof Statement statement) {
      statement(statement, text, signs);
    } else if (finding instanceof Deployment deployment) {
      Signs.ifAbsent(deployment.strength(), "no_strength").ifPresent(signs::add);
      Signs.ifAbsent(deployment.location(), "no_location").ifPresent(signs::add);
    } else if (finding instanceof Agreement agreement) {
      Signs.ifAbsent(agreement.kind(), "no_kind").ifPresent(signs::add);
      signs.add("stage_" + agreement.status().name().toLowerCase(Locale.ROOT));
    } else if (finding instanceof Exercise exercise) {
      Signs.ifAbsent(exercise.name(), "no_name").ifPresent(signs::add);
    } else if (finding instanceof RelationSignal relation) {
      signs.add("direction_" + relation.direction().name().toLowerCase(Locale.ROOT));
    } else if (finding instanceof CodedEvent event) {
      event(event, signs);
    }
    return signs;
  }

  private static void visit(Visit visit, List<String> signs) {
    boolean named = visit.delegation().stream().anyMatch(p -> p.name().isPresent());
    signs.add(named ? "a_visitor_named" : visit.delegation().isEmpty() ? "nobody" : "nobody_named");
    Signs.ifAbsent(visit.place(), "no_place").ifPresent(signs::add);
    Signs.ifAbsent(visit.start(), "no_start").ifPresent(signs::add);
    if (visit.level() == VisitLevel.OTHER) {
      signs.add("level_other");
    }
  }

  private static void meeting(Meeting meeting, List<String> signs) {
    long named =
        meeting.participants().stream().map(Participant::name).filter(Optional::isPresent).count();
    signs.add(named == 0 ? "nobody_named" : named == 1 ? "one_named" : "several_named");
    long states =
        meeting.participants().stream().flatMap(p -> p.state().stream()).distinct().count();
    if (states < 2) {
      signs.add("fewer_than_two_states");
    }
  }

  private static void statement(Statement statement, String text, List<String> signs) {
    signs.add("by_" + statement.source().type().name().toLowerCase(Locale.ROOT));
    int length = statement.content().stream().mapToInt(Span::length).sum();
    if (length > 0 && length < SCRAP) {
      signs.add("scrap");
    }
    boolean quoted =
        !statement.content().isEmpty()
            && statement.content().get(0).in(text).matches("(?s)[\"“‘'].*");
    if (quoted) {
      signs.add("direct");
    }
    if (statement.content().size() > 1) {
      signs.add("in_pieces");
    }
    if (statement.particulars().carrier().isPresent()) {
      signs.add("second_hand");
    }
    if (statement.particulars().stance().isPresent()) {
      signs.add("has_stance");
    }
    Signs.ifAbsent(statement.source().state(), "source_without_state").ifPresent(signs::add);
  }

  private static void event(CodedEvent event, List<String> signs) {
    signs.add("quad_" + event.type().quad());
    signs.add("type_" + event.type().name().toLowerCase(Locale.ROOT));
    Signs.ifAbsent(event.sourceText(), "source_without_words").ifPresent(signs::add);
    Signs.ifAbsent(event.targetText(), "target_without_words").ifPresent(signs::add);
    Signs.ifAbsent(event.sourceSector(), "source_without_sector").ifPresent(signs::add);
    Signs.ifAbsent(event.targetSector(), "target_without_sector").ifPresent(signs::add);
    if (event.source().isEmpty() || event.target().isEmpty()) {
      signs.add("one_sided");
    }
  }
}
