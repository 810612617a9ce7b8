package org.attache.reading.find.actors;

import java.util.Optional;
import org.attache.model.Office;
import org.attache.model.Sector;
import org.attache.model.StateCode;
import org.attache.model.VisitLevel;
import org.attache.reading.find.Offices;
import org.attache.reading.find.actors.Candidate.Reference;

/**
 * An office as a sentence words it: "the deputy defence minister of Chad".
 *
 * @param first with the words before the title
 * @param end with what follows of, for, to
 * @param head head token of the title
 * @param title words without article and state
 */
record OfficePhrase(
    int first,
    int end,
    int head,
    Offices.Title kind,
    String title,
    Optional<String> organisation,
    Optional<StateCode> state,
    Optional<Sector> sector,
    boolean plural,
    boolean former,
    Reference reference) {

  Office office(Optional<String> rank) {
    return new Office(Optional.of(title), rank, organisation, state, former);
  }

  /** The same office, held earlier. */
  OfficePhrase asFormer() {
    return new OfficePhrase(
        first, end, head, kind, title, organisation, state, sector, plural, true, reference);
  }

  /** Whether the word alone says little: leader, head, member, expert. */
  boolean isWeak() {
    return kind.level() == VisitLevel.OTHER;
  }
}
