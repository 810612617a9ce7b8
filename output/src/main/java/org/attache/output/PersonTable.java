package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attache.output.export.PersonWriter;
import org.attache.output.text.Style;
import org.attache.register.entry.Person;
import org.attache.register.entry.Tenure;

/** Persons for people, a line each, with their offices. */
public final class PersonTable implements PersonWriter {
  private static final String LINE = "%-14s  %-5s  %7s  %-32s  %s";

  private final Writer out;
  private final Style style;

  public PersonTable(Writer out, boolean colours) {
    this.out = out;
    this.style = new Style(colours);
  }

  @Override
  public void begin() throws IOException {
    String head = String.format(Locale.ROOT, LINE, "id", "state", "reports", "name", "offices");
    out.write(style.faint(head) + "\n");
  }

  @Override
  public void write(Person person) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            LINE + "%n",
            person.id(),
            person.state().map(Object::toString).orElse("–"),
            String.format(Locale.ROOT, "%,d", person.reports()),
            style.clean(person.name()),
            style.clean(
                person.offices().stream()
                    .map(PersonTable::words)
                    .collect(Collectors.joining("; ")))));
  }

  /** "Foreign Minister (RWA, 2021-03-01 to 2022-05-09)". */
  static String words(Tenure tenure) {
    String state = tenure.state().map(Object::toString).orElse("");
    String from = tenure.from().map(Object::toString).orElse("");
    String to = tenure.to().map(Object::toString).orElse("");
    String when = from.equals(to) ? from : from + " to " + to;
    String known =
        List.of(state, when).stream().filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
    return tenure.title() + (known.isEmpty() ? "" : " (" + known + ")");
  }
}
