package org.attache.sources.containers;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;
import org.attache.sources.tables.Columns;
import org.attache.sources.tables.Records;
import org.attache.sources.tables.Rows;
import org.attache.sources.tables.Separator;

/**
 * A table with a report in each record. A thing is the table's head with one record below it, both
 * byte for byte, so that it can be read again without the table.
 */
final class CsvFile implements Container {
  private final Map<String, String> columns;

  /**
   * @param columns the user's names of columns, by field
   */
  CsvFile(Map<String, String> columns) {
    this.columns = columns;
  }

  @Override
  public List<String> endings() {
    return List.of(".csv", ".tsv");
  }

  @Override
  public boolean opens(Source source) {
    return endings().stream().anyMatch(source.name()::endsWith);
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    byte[] first = source.head();
    if (first.length > 1 && ((first[0] & 0xff) == 0xff || (first[0] & 0xff) == 0xfe)) {
      throw new UnreadableInput("a table in UTF-16; save it as 'CSV UTF-8'");
    }
    Separator separator = Separator.in(Rows.decode(first));
    Records records = new Records(new BufferedInputStream(source.open(), 1 << 16), separator);
    Optional<Records.Cut> head = next(records);
    if (head.isEmpty()) {
      throw new UnreadableInput("the table is empty; there is nothing to read");
    }
    check(head.get(), separator);
    String mediaType = "text/csv;header=present;separator=" + separator.word();
    boolean foundAny = false;
    for (Optional<Records.Cut> cut = next(records); cut.isPresent(); cut = next(records)) {
      foundAny = true;
      if (!source.isTaken(cut.get().line())) {
        sink.accept(found(source, head.get(), cut.get(), mediaType));
      }
    }
    if (records.isGivenUp()) {
      throw new UnreadableInput(
          "a table with very many quotation marks that are not closed; the rest was left out");
    }
    if (!foundAny) {
      throw new UnreadableInput("a table without records; there is nothing to read");
    }
  }

  private static Optional<Records.Cut> next(Records records) throws IOException {
    Optional<Records.Cut> cut = records.next();
    while (cut.filter(Records.Cut::isBlank).isPresent()) {
      cut = records.next();
    }
    return cut;
  }

  private void check(Records.Cut head, Separator separator) throws UnreadableInput {
    List<List<String>> rows = Rows.of(Rows.decode(head.bytes()), separator);
    Columns.of(rows.isEmpty() ? List.of() : rows.get(0), columns);
  }

  private Found found(Source source, Records.Cut head, Records.Cut cut, String mediaType) {
    String where = source.origin() + ":" + cut.line();
    Position position = Position.at(cut.line());
    if (!cut.isWhole()) {
      return new Found.Problem(
          where,
          "a record with a quotation mark that is not closed, or longer than 16 MiB; correct it",
          position);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.bytes());
    bytes.writeBytes(cut.bytes());
    SortedMap<String, String> known = new TreeMap<>();
    columns.forEach((field, name) -> known.put("column." + field, name));
    return new Found.Thing(Raw.of(bytes.toByteArray(), mediaType, where).knowing(known), position);
  }
}
