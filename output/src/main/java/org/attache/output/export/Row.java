package org.attache.output.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attache.model.Evidence;
import org.attache.model.PlaceLevel;
import org.attache.model.PlaceMention;
import org.attache.model.Reading;
import org.attache.model.StateCode;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReportHead;
import org.attache.register.entry.ReviewState;
import org.attache.register.entry.Told;
import org.attache.register.fields.Disputes;
import org.attache.register.fields.Fields;
import org.attache.register.review.Decision;
import org.attache.register.review.Verdict;

/** An entry in a table, with what tells it. */
final class Row {
  private static final String BETWEEN = " | ";
  private static final Optional<PlaceLevel> A_COUNTRY = Optional.of(PlaceLevel.COUNTRY);

  private final Selection selection;
  private final Documented documented;
  private final Function<String, Optional<RegisteredReport>> reports;
  private final Function<String, Optional<Reading>> readings;
  private Optional<Optional<PlaceMention>> place = Optional.empty();

  /**
   * @param reports whole reports by their ids
   * @param readings what was read in reports, by their ids
   */
  Row(
      Selection selection,
      Documented documented,
      Function<String, Optional<RegisteredReport>> reports,
      Function<String, Optional<Reading>> readings) {
    this.selection = selection;
    this.documented = documented;
    this.reports = reports;
    this.readings = readings;
  }

  Entry entry() {
    return documented.entry();
  }

  /** The best value of a field that can have but one, all values of others. */
  Optional<String> field(String name) {
    if (Fields.isSingle(name)) {
      return entry().value(name);
    }
    List<FieldValue> all = entry().values(name);
    if (all.size() < 2) {
      return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0).value());
    }
    Set<String> values = new LinkedHashSet<>();
    all.forEach(value -> values.add(value.value()));
    return Optional.of(String.join(BETWEEN, values));
  }

  /** Names of the fields whose values contradict each other. */
  Optional<String> disagreements() {
    List<String> fields = Disputes.of(entry());
    return fields.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN, fields));
  }

  /** The tellings with the heads of their reports, in order of registration. */
  List<Documented.Source> sources() {
    return documented.sources();
  }

  List<Told> told() {
    return sources().stream().map(Documented.Source::told).toList();
  }

  /**
   * Whose decisions about it stand; of an entry that nobody decided about the ledger is not asked.
   */
  Optional<String> reviewers() {
    boolean decided =
        entry().review() != ReviewState.CANDIDATE
            || entry().fields().stream().anyMatch(value -> value.decision().isPresent());
    if (!decided) {
      return Optional.empty();
    }
    List<Decision> about = selection.register().ledger(entry().tellings());
    Set<Long> undone = Verdict.undone(about);
    List<String> reviewers =
        about.stream()
            .filter(decision -> decision.action() != Decision.Action.UNDO)
            .filter(decision -> !undone.contains(decision.number()))
            .map(Decision::reviewer)
            .distinct()
            .toList();
    return reviewers.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN, reviewers));
  }

  /** The counting profile by which the entry is in the table. */
  Optional<String> profile() {
    return selection.profile();
  }

  /** Ids of the entries that count as one with it. */
  Optional<String> countedWith() {
    List<String> others = selection.countedWith(entry());
    return others.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN, others));
  }

  /** The first telling. */
  Told first() {
    return sources().get(0).told();
  }

  Evidence evidence() {
    return first().telling().finding().evidence();
  }

  /** The report of the first telling, without its text. */
  ReportHead head() {
    return sources().get(0).report();
  }

  /** What was read in the first report; fetched before where the format asked for it. */
  Optional<Reading> reading() {
    return readings.apply(head().id());
  }

  /** The whole of a report that tells the entry. */
  Optional<RegisteredReport> report(ReportHead head) {
    return reports.apply(head.id());
  }

  /** Whether entries of a kind are at places. */
  static boolean hasPlace(Kind kind) {
    return isLocated(kind) || Fields.of(kind).contains(Fields.PLACE);
  }

  /** Whether the state that entries of a kind are in is said of each as their location. */
  private static boolean isLocated(Kind kind) {
    return Fields.host(kind).equals(Fields.LOCATION);
  }

  /**
   * Where the entry's place is, as the first of the reports that places it found; of one that only
   * has a state as its location, where that state is.
   */
  Optional<PlaceMention> place() {
    if (place.isEmpty()) {
      place =
          Optional.of(
              entry()
                  .value(Fields.PLACE)
                  .flatMap(name -> mention(one -> one.text().equalsIgnoreCase(name)))
                  .or(this::location));
    }
    return place.get();
  }

  private Optional<PlaceMention> location() {
    Optional<StateCode> state = entry().host().filter(code -> isLocated(entry().kind()));
    return state.isEmpty()
        ? Optional.empty()
        : mention(one -> one.state().equals(state) && one.level().equals(A_COUNTRY));
  }

  private Optional<PlaceMention> mention(Predicate<PlaceMention> wanted) {
    return sources().stream()
        .flatMap(source -> source.report().places().stream())
        .filter(wanted)
        .findFirst();
  }
}
