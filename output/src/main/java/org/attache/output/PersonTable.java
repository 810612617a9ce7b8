package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import org.attache.output.export.RowWriter;
import org.attache.output.text.Columns;
import org.attache.output.text.Offices;
import org.attache.output.text.Style;
import org.attache.register.entry.Person;

/** Persons for people, a line each, with their offices. */
public final class PersonTable implements RowWriter<Person> {
  private static final String LINE = "%-14s  %-5s  %7s  %-10s  %-32s  %s";

  private final Style style;
  private final Columns columns;

  public PersonTable(Writer out, boolean colours) {
    this.style = new Style(colours);
    this.columns = new Columns(out, style, LINE);
  }

  @Override
  public void begin() throws IOException {
    columns.head("id", "state", "reports", "wikidata", "name", "offices");
  }

  @Override
  public void write(Person person) throws IOException {
    columns.line(
        person.id(),
        person.state().map(Object::toString).orElse("–"),
        Columns.number(person.reports()),
        person.wikidata().orElse("–"),
        style.clean(person.name()),
        style.clean(
            person.offices().stream().map(Offices::words).collect(Collectors.joining("; "))));
  }
}
