package org.attache.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.attache.model.PlaceMention;
import org.attache.model.Reading;
import org.attache.register.Steps;
import org.attache.register.entry.Entry;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Told;
import org.attache.register.merge.Blocks;
import org.attache.register.merge.EntryMaker;

/** Makes the tellings of new reports: reports with their cast become {@link Rows#TELLING}. */
final class TellingStep implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<Map<Long, String>> origins;

  /**
   * @param origins of reports that are not their own, by number
   */
  TellingStep(Broadcast<Map<Long, String>> origins) {
    this.origins = origins;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new Flat<>(rows, this::tellings);
  }

  private List<Row> tellings(Row row) {
    String id = Rows.the(row, "id");
    long number = Rows.<Long>the(row, "number");
    Reading reading = Readers.json().reading(Rows.the(row, "reading"));
    RegisteredReport report =
        new RegisteredReport(
            id,
            number,
            reading.report(),
            Rows.text(row, "outlet"),
            Rows.the(row, "reader"),
            origins.value().getOrDefault(number, id));
    ActorStep.Cast cast = Readers.json().read(Rows.the(row, "json"), ActorStep.Cast.class);
    RegisteredReport slim = Part.slim(report);
    List<PlaceMention> places = placed(reading);
    List<Row> rows = new ArrayList<>();
    for (Told told : Steps.tellings(report, reading, cast.persons())) {
      Entry single = EntryMaker.of(told);
      rows.add(
          RowFactory.create(
              node(told.telling().id()),
              number,
              told.telling().position(),
              id,
              hashes(Blocks.lookup(single)),
              hashes(Blocks.keys(single)),
              Readers.json().write(new Part(slim, places, told.telling()))));
    }
    return rows;
  }

  /** The first mention of each place that has a position: a row asks for no other. */
  private static List<PlaceMention> placed(Reading reading) {
    Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    return reading.places().stream()
        .filter(place -> place.position().isPresent() && seen.add(place.text()))
        .toList();
  }

  /** A telling's node, and that of the entry whose first telling it is. */
  static long node(String telling) {
    return Hashes.of(telling);
  }

  static Long[] hashes(Set<String> keys) {
    Set<Long> hashes = new LinkedHashSet<>();
    keys.forEach(key -> hashes.add(Hashes.of(key)));
    return hashes.toArray(Long[]::new);
  }
}
