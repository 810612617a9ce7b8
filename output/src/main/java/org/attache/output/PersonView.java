package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.attache.output.text.Offices;
import org.attache.output.text.Style;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Tenure;
import org.attache.register.resolve.KnownActor;

/** A person for people: names, offices as reports show them, the newest entries, the reports. */
public final class PersonView {
  private final Style style;
  private final ActorParts parts;

  /**
   * @param width of the terminal, in characters
   */
  public PersonView(boolean colours, int width) {
    this.style = new Style(colours);
    this.parts = new ActorParts(colours, width);
  }

  /**
   * Writes the view, ending with a line break.
   *
   * @param known what imported knowledge has of the person
   */
  public void write(
      Person person,
      List<KnownActor> known,
      List<Entry> newest,
      List<RegisteredReport> reports,
      Writer out)
      throws IOException {
    out.write(style.strong(style.clean(person.name())) + "\n");
    out.write(
        style.faint(
                String.format(
                    Locale.ROOT,
                    "%s · %s · in %,d reports%s",
                    person.id(),
                    person.state().map(Object::toString).orElse("state unknown"),
                    person.reports(),
                    person.wikidata().map(id -> " · " + id).orElse("")))
            + "\n");
    parts.names(person.name(), person.names(), out);
    if (!person.offices().isEmpty()) {
      out.write("\n" + style.title("Offices, by the dates of reports") + "\n");
      for (Tenure tenure : person.offices()) {
        out.write("  " + style.clean(Offices.words(tenure)) + "\n");
      }
    }
    parts.known(known, out);
    parts.newest(newest, out);
    parts.reports(reports, out);
  }
}
