package org.attache.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Finding;
import org.attache.model.Reading;
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
   * The tellings of a report, in no entry yet, with the persons and organisations that act in them;
   * new ones are put into the register.
   */
  public static List<Told> tellings(Transaction tx, RegisteredReport report, Reading reading) {
    Attendance attendance = Attendance.of(tx, report.id(), reading);
    TellingIds ids = new TellingIds(report.id());
    List<Told> tellings = new ArrayList<>();
    for (Finding finding : reading.findings()) {
      Telling telling =
          new Telling(
              ids.next(finding),
              report.id(),
              tellings.size(),
              Kind.of(finding),
              finding,
              finding.evidence().sentence().in(report.report().text()),
              attendance.in(finding),
              Optional.empty(),
              List.of());
      tellings.add(Told.of(telling, report));
    }
    tx.put(attendance.appearances());
    return tellings;
  }

  /** Puts the tellings of one report into the entries they belong to, or into new ones. */
  public static void place(Transaction tx, List<Told> tellings) {
    Groups groups = new Groups(tx);
    Map<String, Merger.Joined> joined = Merger.join(tellings, tx::sharing);
    for (Told told : tellings) {
      Optional<Merger.Joined> known = Optional.ofNullable(joined.get(told.telling().id()));
      if (known.isPresent()) {
        groups.join(told, known.get().entry(), known.get().match().reasons());
      } else {
        groups.begin(told);
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
