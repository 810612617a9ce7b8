package org.attache.output.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.model.Deployment;
import org.attache.model.PartialDate;
import org.attache.model.PlaceMention;
import org.attache.model.StateCode;
import org.attache.model.Strength;
import org.attache.output.export.Column.Type;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;
import org.attache.register.resolve.StateLine;
import org.attache.register.resolve.States;

/**
 * The columns of each kind of entries, in CSV, Parquet and wherever else it comes as a table: first
 * those of the kind's own fields, then those that every kind has.
 */
final class Columns {
  private static final String BETWEEN = " | ";

  /** Of an organisation, or of a state whose number on a day is not known. */
  private static final String NO_NUMBER = "none";

  private Columns() {}

  static List<Column> of(Kind kind) {
    List<Column> columns = new ArrayList<>();
    columns.add(text("id", row -> Optional.of(row.entry().id())));
    columns.add(text("review", row -> Optional.of(Labels.of(row.entry().review()))));
    for (String field : Fields.of(kind)) {
      columns.add(text(field, row -> row.field(field)));
      if (field.equals(Fields.STRENGTH)) {
        columns.add(whole("strength_min", row -> strength(row, Strength::least)));
        columns.add(whole("strength_max", row -> strength(row, Strength::most)));
      }
    }
    if (kind == Kind.EVENT) {
      columns.add(whole("quad_class", row -> row.field(Fields.TYPE).map(Plover::quad)));
    }
    columns.add(text("dated", row -> row.entry().dated().map(PartialDate::toString)));
    columns.add(text("dated_precision", row -> row.entry().dated().map(Columns::precision)));
    columns.add(text("states", row -> Optional.of(states(row.entry()))));
    columns.add(text("states_cow", row -> numbers(kind, row, StateLine::cow)));
    columns.add(text("states_gw", row -> numbers(kind, row, StateLine::gw)));
    if (!Fields.sender(kind).isEmpty()) {
      columns.add(whole("sender_cow", row -> cow(row.entry(), row.entry().sender())));
    }
    if (!Fields.host(kind).isEmpty()) {
      columns.add(whole("host_cow", row -> cow(row.entry(), row.entry().host())));
    }
    if (Row.hasPlace(kind)) {
      columns.addAll(placed());
    }
    columns.add(new Column("confidence", Type.SHARE, row -> Optional.of(row.entry().confidence())));
    columns.add(whole("reports", row -> Optional.of((long) row.entry().reports())));
    columns.add(whole("origins", row -> Optional.of((long) row.entry().origins())));
    columns.add(text("disagreements", Row::disagreements));
    columns.add(text("evidence", row -> Optional.of(row.first().telling().sentence())));
    columns.add(text("voucher", row -> row.evidence().voucher().map(source -> source.wording())));
    columns.add(text("outlet", row -> row.first().outlet()));
    columns.add(text("published", row -> row.first().published()));
    columns.add(text("report", row -> Optional.of(row.first().telling().report())));
    columns.add(text("url", row -> row.head().url()));
    columns.add(text("coder", row -> Optional.of("attache " + row.head().reader())));
    columns.add(text("reviewer", Row::reviewers));
    columns.add(text("profile", Row::profile));
    columns.add(text("counted_with", Row::countedWith));
    columns.add(whole("revision", row -> Optional.of(row.entry().revision())));
    return distinct(columns);
  }

  /** Where it is, and how exactly that is known. */
  private static List<Column> placed() {
    return List.of(
        new Column("latitude", Type.SHARE, row -> position(row).map(p -> p.latitude())),
        new Column("longitude", Type.SHARE, row -> position(row).map(p -> p.longitude())),
        text("place_precision", row -> row.place().flatMap(PlaceMention::level).map(Labels::of)),
        whole(
            "geonames_id",
            row ->
                row.place()
                    .filter(place -> place.geonames().isPresent())
                    .map(place -> place.geonames().getAsLong())));
  }

  /** A kind's own field goes before a general column of the same name. */
  private static List<Column> distinct(List<Column> columns) {
    return List.copyOf(
        columns.stream()
            .collect(
                Collectors.toMap(Column::name, c -> c, (own, general) -> own, LinkedHashMap::new))
            .values());
  }

  private static Column text(String name, Function<Row, Optional<?>> value) {
    return new Column(name, Type.TEXT, value);
  }

  private static Column whole(String name, Function<Row, Optional<?>> value) {
    return new Column(name, Type.WHOLE, value);
  }

  private static String precision(PartialDate date) {
    return date.day() > 0 ? "day" : date.month() > 0 ? "month" : "year";
  }

  private static String states(Entry entry) {
    return entry.states().stream().map(StateCode::value).collect(Collectors.joining(BETWEEN));
  }

  /** The numbers of all its states on the entry's day, in the order of the column "states". */
  private static Optional<String> numbers(
      Kind kind, Row row, Function<StateLine, OptionalInt> number) {
    Entry entry = row.entry();
    List<StateCode> states =
        Fields.of(kind).contains(Fields.STATES)
            ? entry.values(Fields.STATES).stream()
                .map(FieldValue::value)
                .filter(StateCode::isCode)
                .map(StateCode::new)
                .toList()
            : entry.states();
    List<String> numbers =
        states.stream()
            .map(state -> entry.dated().flatMap(date -> States.on(state, date)))
            .map(line -> line.map(number).orElse(OptionalInt.empty()))
            .map(known -> known.isPresent() ? Integer.toString(known.getAsInt()) : NO_NUMBER)
            .toList();
    return numbers.stream().allMatch(NO_NUMBER::equals)
        ? Optional.empty()
        : Optional.of(String.join(BETWEEN, numbers));
  }

  /** The Correlates of War number that held on the entry's day. */
  static Optional<Long> cow(Entry entry, Optional<StateCode> state) {
    if (state.isEmpty() || entry.dated().isEmpty()) {
      return Optional.empty();
    }
    OptionalInt number =
        States.on(state.get(), entry.dated().get())
            .map(line -> line.cow())
            .orElse(OptionalInt.empty());
    return number.isPresent() ? Optional.of((long) number.getAsInt()) : Optional.empty();
  }

  private static Optional<PlaceMention.Position> position(Row row) {
    return row.place().flatMap(PlaceMention::position);
  }

  /** A bound of the strength that the first telling with one gives. */
  private static Optional<Long> strength(Row row, Function<Strength, OptionalInt> bound) {
    return row.sources().stream()
        .map(source -> source.told().telling().finding())
        .filter(Deployment.class::isInstance)
        .flatMap(finding -> ((Deployment) finding).strength().stream())
        .map(bound)
        .filter(OptionalInt::isPresent)
        .map(number -> (long) number.getAsInt())
        .findFirst();
  }
}
