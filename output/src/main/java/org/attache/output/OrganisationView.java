package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.attache.output.text.Style;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.resolve.KnownActor;

/** An organisation for people: its names, the newest entries, the reports that speak of it. */
public final class OrganisationView {
  private final Style style;
  private final ActorParts parts;

  /**
   * @param width of the terminal, in characters
   */
  public OrganisationView(boolean colours, int width) {
    this.style = new Style(colours);
    this.parts = new ActorParts(colours, width);
  }

  /**
   * Writes the view, ending with a line break.
   *
   * @param known what imported knowledge has of it
   */
  public void write(
      Organisation organisation,
      List<KnownActor> known,
      List<Entry> newest,
      List<RegisteredReport> reports,
      Writer out)
      throws IOException {
    out.write(style.strong(style.clean(organisation.name())) + "\n");
    out.write(
        style.faint(
                String.format(
                    Locale.ROOT,
                    "%s · %s%s · in %,d reports%s",
                    organisation.id(),
                    organisation.state().map(Object::toString).orElse("of no state"),
                    organisation.body().map(body -> " · " + body.replace('_', ' ')).orElse(""),
                    organisation.reports(),
                    organisation.wikidata().map(id -> " · " + id).orElse("")))
            + "\n");
    parts.names(organisation.name(), organisation.names(), out);
    parts.known(known, out);
    parts.newest(newest, out);
    parts.reports(reports, out);
  }
}
