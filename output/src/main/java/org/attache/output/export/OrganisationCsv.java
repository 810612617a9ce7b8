package org.attache.output.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.attache.register.entry.Organisation;

/** Organisations as comma-separated values (RFC 4180); no cell is a formula. */
public final class OrganisationCsv implements RowWriter<Organisation> {
  private final Writer out;
  private final CsvWriter csv;

  public OrganisationCsv(Writer out) {
    this.out = out;
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
  }

  @Override
  public void begin() throws IOException {
    csv.writeRecord("id", "name", "names", "body", "state", "wikidata", "links", "reports");
    csv.flush();
  }

  @Override
  public void write(Organisation organisation) throws IOException {
    csv.writeRecord(
        Stream.of(
                organisation.id(),
                organisation.name(),
                String.join("; ", organisation.names()),
                organisation.body().orElse(""),
                organisation.state().map(Object::toString).orElse(""),
                organisation.wikidata().orElse(""),
                String.join("; ", organisation.links()),
                Long.toString(organisation.reports()))
            .map(Csv::safe)
            .toList());
    csv.flush();
    out.flush();
  }
}
