package org.attache.reading;

import java.util.List;
import org.attache.model.Finding;
import org.attache.reading.find.Finder;
import org.attache.reading.find.agreements.AgreementFinder;
import org.attache.reading.find.deployments.DeploymentFinder;
import org.attache.reading.find.events.EventFinder;
import org.attache.reading.find.exercises.ExerciseFinder;
import org.attache.reading.find.meetings.MeetingFinder;
import org.attache.reading.find.relations.RelationFinder;
import org.attache.reading.find.statements.SilenceFinder;
import org.attache.reading.find.statements.StatementFinder;
import org.attache.reading.find.visits.VisitFinder;

/** All finders; a new one is a line here. */
final class Finders {
  private Finders() {}

  static List<Finder<? extends Finding>> all() {
    return List.of(
        new StatementFinder(),
        new SilenceFinder("en"),
        new VisitFinder("en"),
        new MeetingFinder("en"),
        new AgreementFinder("en"),
        new DeploymentFinder("en"),
        new ExerciseFinder("en"),
        new RelationFinder("en"),
        new EventFinder("en"));
  }
}
