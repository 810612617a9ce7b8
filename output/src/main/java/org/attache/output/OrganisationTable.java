package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.attache.output.export.RowWriter;
import org.attache.output.text.Style;
import org.attache.register.entry.Organisation;

/** Organisations for people, a line each, with their other names. */
public final class OrganisationTable implements RowWriter<Organisation> {
  private static final String LINE = "%-14s  %-5s  %7s  %-10s  %-23s  %-36s  %s";

  private final Writer out;
  private final Style style;

  public OrganisationTable(Writer out, boolean colours) {
    this.out = out;
    this.style = new Style(colours);
  }

  @Override
  public void begin() throws IOException {
    String head =
        String.format(
            Locale.ROOT, LINE, "id", "state", "reports", "wikidata", "body", "name", "also");
    out.write(style.faint(head) + "\n");
  }

  @Override
  public void write(Organisation organisation) throws IOException {
    out.write(
        String.format(
                Locale.ROOT,
                LINE,
                organisation.id(),
                organisation.state().map(Object::toString).orElse("–"),
                String.format(Locale.ROOT, "%,d", organisation.reports()),
                organisation.wikidata().orElse("–"),
                organisation.body().orElse("–"),
                style.clean(organisation.name()),
                style.clean(
                    String.join(
                        "; ",
                        organisation.names().stream()
                            .filter(name -> !name.equals(organisation.name()))
                            .toList())))
            .stripTrailing());
    out.write('\n');
  }
}
