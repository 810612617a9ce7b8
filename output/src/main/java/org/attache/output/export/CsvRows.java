package org.attache.output.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.output.text.Offices;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.review.Decision;

/** Rows of comma-separated values (RFC 4180); no cell is a formula. */
public final class CsvRows<T> implements RowWriter<T> {
  private static final String BETWEEN = "; ";

  private final Writer out;
  private final CsvWriter csv;
  private final Map<String, Function<T, String>> columns;

  private CsvRows(Writer out, Map<String, Function<T, String>> columns) {
    this.out = out;
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    this.columns = columns;
  }

  /** Persons with their offices. */
  public static RowWriter<Person> persons(Writer out) {
    Map<String, Function<Person, String>> columns = new LinkedHashMap<>();
    columns.put("id", Person::id);
    columns.put("name", Person::name);
    columns.put("names", person -> String.join(BETWEEN, person.names()));
    columns.put("state", person -> text(person.state()));
    columns.put(
        "offices",
        person ->
            person.offices().stream().map(Offices::words).collect(Collectors.joining(BETWEEN)));
    columns.put("wikidata", person -> text(person.wikidata()));
    columns.put("links", person -> String.join(BETWEEN, person.links()));
    columns.put("reports", person -> Long.toString(person.reports()));
    return new CsvRows<>(out, columns);
  }

  /** Organisations under all their names. */
  public static RowWriter<Organisation> organisations(Writer out) {
    Map<String, Function<Organisation, String>> columns = new LinkedHashMap<>();
    columns.put("id", Organisation::id);
    columns.put("name", Organisation::name);
    columns.put("names", body -> String.join(BETWEEN, body.names()));
    columns.put("body", body -> text(body.body()));
    columns.put("state", body -> text(body.state()));
    columns.put("wikidata", body -> text(body.wikidata()));
    columns.put("links", body -> String.join(BETWEEN, body.links()));
    columns.put("reports", body -> Long.toString(body.reports()));
    return new CsvRows<>(out, columns);
  }

  /**
   * Decisions of the ledger.
   *
   * @param about id of the entry, person or organisation that a decision is about today; empty text
   *     where there is none
   */
  public static RowWriter<Decision> decisions(Writer out, Function<Decision, String> about) {
    Map<String, Function<Decision, String>> columns = new LinkedHashMap<>();
    columns.put("number", decision -> Long.toString(decision.number()));
    columns.put("time", Decision::time);
    columns.put("reviewer", Decision::reviewer);
    columns.put("action", decision -> decision.action().word());
    columns.put("about", about);
    columns.put("field", decision -> text(decision.field()));
    columns.put("value", decision -> text(decision.value()));
    columns.put("undoes", decision -> text(decision.undoes()));
    columns.put("reason", Decision::reason);
    columns.put("tellings", decision -> String.join(BETWEEN, decision.tellings()));
    columns.put("others", decision -> String.join(BETWEEN, decision.others()));
    return new CsvRows<>(out, columns);
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  @Override
  public void begin() throws IOException {
    csv.writeRecord(columns.keySet());
    csv.flush();
  }

  @Override
  public void write(T one) throws IOException {
    csv.writeRecord(columns.values().stream().map(cell -> Csv.safe(cell.apply(one))).toList());
    csv.flush();
    out.flush();
  }
}
