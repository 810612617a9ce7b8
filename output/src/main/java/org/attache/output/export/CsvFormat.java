package org.attache.output.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Comma-separated values (RFC 4180, UTF-8): one kind a file; no cell is a formula. */
final class CsvFormat extends TableFormat {
  CsvFormat() {
    super("csv");
  }

  @Override
  public String description() {
    return "CSV: one table for each kind, safe to open in a spreadsheet";
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    List<Column> columns = columns(selection);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(columns.stream().map(Column::name).toList());
    long[] rows = {0};
    String[] cells = new String[columns.size()];
    selection.rows(
        this,
        row -> {
          for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(columns.get(i), row);
          }
          csv.writeRecord(cells);
          rows[0]++;
        });
    csv.flush();
    return rows[0];
  }

  private static String cell(Column column, Row row) {
    Optional<?> value = column.value().apply(row);
    if (value.isEmpty()) {
      return "";
    }
    return column.type() == Column.Type.TEXT
        ? Csv.safe(value.get().toString())
        : value.get().toString();
  }
}
