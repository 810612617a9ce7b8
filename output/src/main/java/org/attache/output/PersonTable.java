package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.output.export.RowWriter;
import org.attache.output.text.Offices;
import org.attache.output.text.Style;
import org.attache.register.entry.Person;

/** Persons for people, a line each, with their offices. */
public final class PersonTable implements RowWriter<Person> {
  private static final String LINE = "%-14s  %-5s  %7s  %-10s  %-32s  %s";

  private final Writer out;
  private final Style style;

  public PersonTable(Writer out, boolean colours) {
    this.out = out;
    this.style = new Style(colours);
  }

  @Override
  public void begin() throws IOException {
    String head =
        String.format(Locale.ROOT, LINE, "id", "state", "reports", "wikidata", "name", "offices");
    out.write(style.faint(head) + "\n");
  }

  @Override
  public void write(Person person) throws IOException {
    out.write(
        String.format(
                    Locale.ROOT,
                    LINE,
                    person.id(),
                    person.state().map(Object::toString).orElse("–"),
                    String.format(Locale.ROOT, "%,d", person.reports()),
                    person.wikidata().orElse("–"),
                    style.clean(person.name()),
                    style.clean(
                        person.offices().stream()
                            .map(Offices::words)
                            .collect(Collectors.joining("; "))))
                .stripTrailing()
            + "\n");
  }
}
