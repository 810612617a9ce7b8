package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.attache.output.text.Style;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Person;
import org.attache.register.entry.Tenure;

/** A person for people: names, offices as reports show them, the newest entries. */
public final class PersonView {
  private final boolean colours;
  private final Style style;
  private final int width;

  /**
   * @param width of the terminal, in characters
   */
  public PersonView(boolean colours, int width) {
    this.colours = colours;
    this.style = new Style(colours);
    this.width = width;
  }

  /** Writes the view, ending with a line break. */
  public void write(Person person, List<Entry> newest, Writer out) throws IOException {
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
    if (person.names().size() > 1) {
      out.write("  also " + style.clean(String.join(", ", person.names())) + "\n");
    }
    if (!person.offices().isEmpty()) {
      out.write("\n" + style.title("Offices, by the dates of reports") + "\n");
      for (Tenure tenure : person.offices()) {
        out.write("  " + style.clean(PersonTable.words(tenure)) + "\n");
      }
    }
    if (!newest.isEmpty()) {
      out.write("\n" + style.title("Newest entries") + "\n");
      EntryTable table = new EntryTable(out, colours, width);
      table.begin();
      for (Entry entry : newest) {
        table.write(entry);
      }
    }
  }
}
