package org.attache.output.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attache.model.Evidence;
import org.attache.model.PlaceMention;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReportHead;
import org.attache.register.entry.ReviewState;
import org.attache.register.entry.Told;
import org.attache.register.fields.Fields;
import org.attache.register.review.Decision;
import org.attache.register.review.Verdict;

/** An entry in a table, with what tells it. */
final class Row {
  private static final String BETWEEN = " | ";

  private final Selection selection;
  private final Documented documented;
  private final Function<String, Optional<RegisteredReport>> reports;
  private Optional<Optional<PlaceMention>> place = Optional.empty();

  /**
   * @param reports whole reports by their ids
   */
  Row(
      Selection selection,
      Documented documented,
      Function<String, Optional<RegisteredReport>> reports) {
    this.selection = selection;
    this.documented = documented;
    this.reports = reports;
  }

  Entry entry() {
    return documented.entry();
  }

  /** The best value of a field that can have but one, all values of others. */
  Optional<String> field(String name) {
    if (Fields.isSingle(name)) {
      return entry().value(name);
    }
    Set<String> values = new LinkedHashSet<>();
    for (FieldValue value : entry().fields()) {
      if (value.field().equals(name)) {
        values.add(value.value());
      }
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN, values));
  }

  /** Names of the fields whose values contradict each other. */
  Optional<String> disagreements() {
    Map<String, Integer> values = new LinkedHashMap<>();
    entry().fields().forEach(value -> values.merge(value.field(), 1, Integer::sum));
    List<String> fields =
        values.entrySet().stream()
            .filter(field -> field.getValue() > 1 && Fields.isSingle(field.getKey()))
            .map(Map.Entry::getKey)
            .toList();
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

  /** The whole of a report that tells the entry. */
  Optional<RegisteredReport> report(ReportHead head) {
    return reports.apply(head.id());
  }

  /** Where the entry's place is: as the first of the reports that places it found. */
  Optional<PlaceMention> place() {
    if (place.isEmpty()) {
      place = Optional.of(entry().value(Fields.PLACE).flatMap(this::placed));
    }
    return place.get();
  }

  private Optional<PlaceMention> placed(String name) {
    for (Documented.Source source : sources()) {
      for (PlaceMention mention : source.report().places()) {
        if (mention.text().equalsIgnoreCase(name)) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
  }
}
