package org.attache.web.dossiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.output.text.FieldWords;
import org.attache.output.text.Headline;
import org.attache.output.text.StateNames;
import org.attache.output.text.Style;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Person;
import org.attache.register.entry.Step;
import org.attache.register.entry.Tenure;
import org.attache.register.fields.Fields;
import org.attache.register.resolve.Days;

/**
 * What lasts from one day to another, one under the other on one scale.
 *
 * @param first the day at which the scale begins
 * @param last the day at which it ends
 */
public record Ranges(String first, String last, List<Row> rows) {
  /** Width of the drawing, in its units. */
  public static final int WIDTH = 300;

  private static final String WITHDRAWN = "withdrawn";

  public Ranges {
    rows = List.copyOf(rows);
  }

  /**
   * A range.
   *
   * @param from as it is known; empty text where it is not
   * @param isOpen whether it is not known to have ended
   * @param x where it begins on the scale, 0 to {@link #WIDTH}
   * @param note what else is to be said
   */
  public record Row(
      String label,
      Optional<String> link,
      String from,
      String to,
      boolean isOpen,
      double x,
      double width,
      String note) {}

  private record Plain(
      String label,
      Optional<String> link,
      Optional<PartialDate> from,
      Optional<PartialDate> to,
      boolean isOpen,
      String note) {}

  /** Deployments; empty without any. */
  static Optional<Ranges> deployments(List<Entry> entries) {
    return of(entries.stream().map(Ranges::deployment).toList());
  }

  /** From when it is said to be there, or first told, to when it was withdrawn, or last told. */
  private static Plain deployment(Entry entry) {
    Optional<Step> withdrawn =
        entry.history().stream()
            .filter(step -> step.stage().equals(Optional.of(WITHDRAWN)))
            .findFirst();
    List<PartialDate> told =
        entry.history().stream()
            .flatMap(step -> step.published().flatMap(PartialDate::parse).stream())
            .sorted()
            .toList();
    Optional<PartialDate> lastTold =
        told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
    boolean ended =
        withdrawn.isPresent()
            || entry.status() == Modality.CANCELLED
            || entry.status() == Modality.DENIED;
    String parties =
        entry.sender().map(StateNames::of).orElse("?")
            + " in "
            + entry.host().map(StateNames::of).orElse("an unknown place");
    return new Plain(
        parties,
        Optional.of("/entries/" + entry.id()),
        entry.start().or(() -> told.stream().findFirst()),
        entry
            .end()
            .or(() -> withdrawn.flatMap(Step::on))
            .or(() -> withdrawn.flatMap(Step::published).flatMap(PartialDate::parse))
            .or(() -> lastTold),
        !ended && entry.end().isEmpty(),
        String.join(
            " · ",
            List.of(
                entry
                    .value(Fields.STAGE)
                    .map(stage -> FieldWords.words(entry.kind(), Fields.STAGE, stage))
                    .orElse(Style.words(entry.status())),
                Headline.words(entry))));
  }

  /** The offices of a person by the dates of reports; empty without any. */
  static Optional<Ranges> offices(Person person) {
    return of(person.offices().stream().map(Ranges::office).toList());
  }

  private static Plain office(Tenure tenure) {
    String former = tenure.former().map(date -> "former by " + date).orElse("");
    String reports = tenure.reports() + (tenure.reports() == 1 ? " report" : " reports");
    return new Plain(
        tenure.title()
            + tenure.organisation().map(body -> ", " + body).orElse("")
            + tenure.state().map(state -> " (" + state + ")").orElse(""),
        Optional.empty(),
        tenure.from(),
        tenure.to(),
        tenure.former().isEmpty(),
        former.isEmpty() ? reports : former + " · " + reports);
  }

  private static Optional<Ranges> of(List<Plain> plain) {
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    List<PartialDate> dates = new ArrayList<>();
    for (Plain one : plain) {
      one.from().ifPresent(dates::add);
      one.to().ifPresent(dates::add);
    }
    dates.sort(PartialDate::compareTo);
    long first = dates.isEmpty() ? 0 : Days.first(dates.get(0));
    long last = dates.isEmpty() ? 1 : Days.last(dates.get(dates.size() - 1));
    double day = WIDTH / (double) Math.max(1, last - first + 1);
    List<Row> rows = new ArrayList<>();
    for (Plain one : plain) {
      Optional<PartialDate> begin = one.from().or(one::to);
      double x = begin.map(date -> (Days.first(date) - first) * day).orElse(0.0);
      double end =
          one.to().or(one::from).map(date -> (Days.last(date) - first + 1) * day).orElse(0.0);
      rows.add(
          new Row(
              one.label(),
              one.link(),
              one.from().map(PartialDate::toString).orElse(""),
              one.to().map(PartialDate::toString).orElse(""),
              one.isOpen(),
              Drawn.rounded(x),
              begin.isPresent() ? Drawn.rounded(Math.max(3, end - x)) : 0,
              one.note()));
    }
    return Optional.of(
        new Ranges(
            dates.isEmpty() ? "" : dates.get(0).toString(),
            dates.isEmpty() ? "" : dates.get(dates.size() - 1).toString(),
            rows));
  }
}
