package org.attache.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.model.Finding;
import org.attache.model.Reading;
import org.attache.register.entry.Appearance;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;
import org.attache.register.merge.Merger;

/**
 * What {@link Register#take} does with a report, step by step, for who does the steps in several
 * places at once. Each step looks at what shares a key with its report and at nothing else.
 */
public final class Steps {
  private Steps() {}

  /**
   * Who acts in a report.
   *
   * @param persons the ids of the persons and organisations in each finding, by their handles; in
   *     the order of the findings
   * @param appearances where the report speaks of them
   */
  public record Attended(List<Map<String, String>> persons, List<Appearance> appearances) {
    public Attended {
      persons = List.copyOf(persons);
      appearances = List.copyOf(appearances);
    }
  }

  /**
   * Finds the persons and organisations that act in a report; new ones are put into the register.
   */
  public static Attended attend(Transaction tx, String report, Reading reading) {
    Attendance attendance = Attendance.of(tx, report, reading);
    List<Map<String, String>> persons =
        reading.findings().stream().map(attendance::in).collect(Collectors.toList());
    return new Attended(persons, attendance.appearances());
  }

  /**
   * The tellings of a report, in no entry yet.
   *
   * @param persons as {@link Attended#persons()} has them
   */
  public static List<Told> tellings(
      RegisteredReport report, Reading reading, List<Map<String, String>> persons) {
    TellingIds ids = new TellingIds(report.id());
    List<Told> tellings = new ArrayList<>();
    for (Finding finding : reading.findings()) {
      int position = tellings.size();
      Telling telling =
          new Telling(
              ids.next(finding),
              report.id(),
              position,
              Kind.of(finding),
              finding,
              finding.evidence().sentence().in(report.report().text()),
              persons.get(position),
              Optional.empty(),
              List.of());
      tellings.add(Told.of(telling, report));
    }
    return tellings;
  }

  /** Puts the tellings of one report into the entries they belong to, or into new ones. */
  public static void place(Transaction tx, List<Told> tellings) {
    Groups groups = new Groups(tx);
    for (Merger.Place place : Merger.join(tellings, tx::entriesByKey)) {
      if (place.joined().isPresent()) {
        Merger.Joined joined = place.joined().get();
        groups.join(place.told(), joined.entry(), joined.match().reasons());
      } else {
        groups.begin(place.told(), place.alone(), place.keys());
      }
    }
  }

  /**
   * Reports that were thought independent turn out to depend on others: their entries count again.
   *
   * @param moved the new origin of each, by the report's id
   */
  public static void regroup(Transaction tx, Map<String, String> moved) {
    Set<String> entries = new TreeSet<>();
    moved.forEach(
        (report, origin) -> {
          tx.origin(report, origin);
          tx.tellingsOf(report).forEach(telling -> telling.entry().ifPresent(entries::add));
        });
    entries.forEach(new Groups(tx)::refresh);
  }
}
