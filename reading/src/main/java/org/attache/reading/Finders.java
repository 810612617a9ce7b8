package org.attache.reading;

import java.util.List;
import org.attache.model.Finding;
import org.attache.reading.find.Finder;
import org.attache.reading.find.relations.RelationFinder;
import org.attache.reading.find.statements.StatementFinder;

/** All finders; a new one is a line here. */
final class Finders {
  private Finders() {}

  static List<Finder<? extends Finding>> all() {
    return List.of(
        new StatementFinder(), //
        new RelationFinder("en"));
  }
}
