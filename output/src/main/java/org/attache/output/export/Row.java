package org.attache.output.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Evidence;
import org.attache.model.PlaceMention;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReviewState;
import org.attache.register.entry.Told;
import org.attache.register.fields.Fields;
import org.attache.register.review.Decision;
import org.attache.register.review.Verdict;

/** An entry in a table, with what is looked up for it when a column asks. */
final class Row {
  private static final String BETWEEN = " | ";

  private final Selection selection;
  private final Entry entry;
  private Optional<List<Told>> told = Optional.empty();
  private Optional<Optional<RegisteredReport>> report = Optional.empty();
  private Optional<Optional<PlaceMention>> place = Optional.empty();

  Row(Selection selection, Entry entry) {
    this.selection = selection;
    this.entry = entry;
  }

  Entry entry() {
    return entry;
  }

  /** The best value of a field that can have but one, all values of others. */
  Optional<String> field(String name) {
    if (Fields.isSingle(name)) {
      return entry.value(name);
    }
    List<String> values = entry.values(name).stream().map(FieldValue::value).distinct().toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN, values));
  }

  /** Names of the fields whose values contradict each other. */
  Optional<String> disagreements() {
    List<String> fields =
        entry.fields().stream()
            .map(FieldValue::field)
            .filter(Fields::isSingle)
            .distinct()
            .filter(field -> entry.values(field).size() > 1)
            .toList();
    return fields.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN, fields));
  }

  List<Told> told() {
    if (told.isEmpty()) {
      told = Optional.of(selection.told(entry));
    }
    return told.get();
  }

  /**
   * Whose decisions about it stand; of an entry that nobody decided about the ledger is not asked.
   */
  Optional<String> reviewers() {
    boolean decided =
        entry.review() != ReviewState.CANDIDATE
            || entry.fields().stream().anyMatch(value -> value.decision().isPresent());
    if (!decided) {
      return Optional.empty();
    }
    List<Decision> about = selection.register().ledger(entry.tellings());
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
    List<String> others = selection.countedWith(entry);
    return others.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN, others));
  }

  /** The first telling. */
  Told first() {
    return told().get(0);
  }

  Evidence evidence() {
    return first().telling().finding().evidence();
  }

  /** The report of the first telling. */
  Optional<RegisteredReport> report() {
    if (report.isEmpty()) {
      report = Optional.of(selection.report(first().telling().report()));
    }
    return report.get();
  }

  /** Where the entry's place is. */
  Optional<PlaceMention> place() {
    if (place.isEmpty()) {
      place = Optional.of(entry.value(Fields.PLACE).flatMap(name -> selection.place(told(), name)));
    }
    return place.get();
  }
}
