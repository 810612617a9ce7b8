package org.attache.output.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.output.text.Offices;
import org.attache.register.entry.Person;
import org.attache.register.entry.Tenure;

/** Persons as comma-separated values (RFC 4180); no cell is a formula. */
public final class PersonCsv implements RowWriter<Person> {
  private final Writer out;
  private final CsvWriter csv;

  public PersonCsv(Writer out) {
    this.out = out;
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
  }

  @Override
  public void begin() throws IOException {
    csv.writeRecord("id", "name", "names", "state", "offices", "wikidata", "links", "reports");
    csv.flush();
  }

  @Override
  public void write(Person person) throws IOException {
    csv.writeRecord(
        Stream.of(
                person.id(),
                person.name(),
                String.join("; ", person.names()),
                person.state().map(Object::toString).orElse(""),
                offices(person.offices()),
                person.wikidata().orElse(""),
                String.join("; ", person.links()),
                Long.toString(person.reports()))
            .map(Csv::safe)
            .toList());
    csv.flush();
    out.flush();
  }

  private static String offices(List<Tenure> offices) {
    return offices.stream().map(Offices::words).collect(Collectors.joining("; "));
  }
}
