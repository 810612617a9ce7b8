package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.attache.output.text.Offices;
import org.attache.output.text.Style;
import org.attache.register.entry.Entry;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Tenure;
import org.attache.register.resolve.KnownActor;

/** What the views of a person and of an organisation share. */
final class ActorParts {
  private static final int REPORTS_SHOWN = 20;

  private final boolean colours;
  private final Style style;
  private final int width;

  ActorParts(boolean colours, int width) {
    this.colours = colours;
    this.style = new Style(colours);
    this.width = width;
  }

  /** Other spellings, where there are any. */
  void names(String shown, List<String> names, Writer out) throws IOException {
    List<String> others = names.stream().filter(name -> !name.equals(shown)).toList();
    if (!others.isEmpty()) {
      out.write("  also " + style.clean(String.join("; ", others)) + "\n");
    }
  }

  /** Names and offices that were imported: no evidence, and said to be none. */
  void known(List<KnownActor> known, Writer out) throws IOException {
    for (KnownActor actor : known) {
      out.write("\n" + style.title("Imported: " + style.clean(actor.id())) + "\n");
      out.write("  " + style.clean(String.join("; ", actor.names())) + "\n");
      for (Tenure tenure : actor.offices()) {
        out.write("  " + style.clean(Offices.words(tenure)) + "\n");
      }
    }
  }

  void newest(List<Entry> newest, Writer out) throws IOException {
    if (newest.isEmpty()) {
      return;
    }
    out.write("\n" + style.title("Newest entries") + "\n");
    EntryTable table = new EntryTable(out, colours, width);
    table.begin();
    for (Entry entry : newest) {
      table.write(entry);
    }
  }

  /** The reports that speak of the actor, by which it can be split. */
  void reports(List<RegisteredReport> reports, Writer out) throws IOException {
    if (reports.isEmpty()) {
      return;
    }
    out.write("\n" + style.title("Reports") + "\n");
    for (RegisteredReport report : reports.subList(0, Math.min(REPORTS_SHOWN, reports.size()))) {
      out.write("  " + ReportTable.line(report, style) + "\n");
    }
    if (reports.size() > REPORTS_SHOWN) {
      out.write(String.format(Locale.ROOT, "  … and %,d more%n", reports.size() - REPORTS_SHOWN));
    }
  }
}
