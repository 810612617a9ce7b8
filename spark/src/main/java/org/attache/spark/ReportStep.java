package org.attache.spark;

import java.util.Iterator;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.attache.register.Incoming;
import org.attache.register.origins.Fingerprint;
import org.attache.sources.Item;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import scala.jdk.javaapi.CollectionConverters;

/** Reads reports: {@link Rows#RAW} with numbers become {@link Rows#REPORT}. The costly part. */
final class ReportStep implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;

  private final String version;

  /**
   * @param version of the reader
   */
  ReportStep(String version) {
    this.version = version;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        return read(rows.next());
      }
    };
  }

  /** A door: whatever goes wrong in one report stays with that report. */
  private Row read(Row row) {
    Optional<String> known = Rows.text(row, "problem");
    if (known.isPresent()) {
      return problem(row, known.get());
    }
    Readers readers = Readers.shared();
    Raw raw = Raws.raw(row);
    Item item = readers.maker.make(raw, Position.START);
    if (item instanceof Item.Unreadable unreadable) {
      return problem(row, unreadable.problem());
    }
    try {
      return report(
          row,
          raw,
          Incoming.of(
              Rows.<String>the(row, "id"),
              version,
              readers.reader.read(((Item.Readable) item).report()),
              readers.fingerprinter));
    } catch (RuntimeException | StackOverflowError e) {
      return problem(row, "the reader failed on it (" + e + "); please report this");
    }
  }

  private static Row report(Row row, Raw raw, Incoming incoming) {
    Fingerprint print = incoming.fingerprint();
    return RowFactory.create(
        Rows.<Long>the(row, "number"),
        incoming.id(),
        raw.origin(),
        position(row),
        raw.url().orElse(null),
        raw.mediaType(),
        raw.charset().orElse(null),
        raw.fetched().orElse(null),
        CollectionConverters.asScala(new TreeMap<>(raw.known())),
        raw.bytes(),
        incoming.outlet().orElse(null),
        incoming.reader(),
        Readers.json().write(incoming.reading()),
        print.outlet().orElse(null),
        print.published().orElse(null),
        print.agencies().toArray(String[]::new),
        print.digest(),
        print.sketch().toBytes(),
        print.anchors().toArray(Long[]::new),
        null);
  }

  private static Row problem(Row row, String problem) {
    Object[] cells = new Object[Rows.REPORT.size()];
    cells[Rows.REPORT.fieldIndex("number")] = Rows.<Long>the(row, "number");
    cells[Rows.REPORT.fieldIndex("id")] = Rows.<String>the(row, "id");
    cells[Rows.REPORT.fieldIndex("origin")] = Rows.<String>the(row, "origin");
    cells[Rows.REPORT.fieldIndex("position")] = position(row);
    cells[Rows.REPORT.fieldIndex("problem")] = problem;
    return RowFactory.create(cells);
  }

  private static String position(Row row) {
    return Rows.<Long>the(row, "place") + " " + Rows.<String>the(row, "part");
  }
}
