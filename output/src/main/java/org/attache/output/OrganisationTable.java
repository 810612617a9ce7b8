package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import org.attache.output.export.RowWriter;
import org.attache.output.text.Columns;
import org.attache.output.text.Style;
import org.attache.register.entry.Organisation;

/** Organisations for people, a line each, with their other names. */
public final class OrganisationTable implements RowWriter<Organisation> {
  private static final String LINE = "%-14s  %-5s  %7s  %-10s  %-23s  %-36s  %s";

  private final Style style;
  private final Columns columns;

  public OrganisationTable(Writer out, boolean colours) {
    this.style = new Style(colours);
    this.columns = new Columns(out, style, LINE);
  }

  @Override
  public void begin() throws IOException {
    columns.head("id", "state", "reports", "wikidata", "body", "name", "also");
  }

  @Override
  public void write(Organisation organisation) throws IOException {
    columns.line(
        organisation.id(),
        organisation.state().map(Object::toString).orElse("–"),
        Columns.number(organisation.reports()),
        organisation.wikidata().orElse("–"),
        organisation.body().orElse("–"),
        style.clean(organisation.name()),
        style.clean(
            String.join(
                "; ",
                organisation.names().stream()
                    .filter(name -> !name.equals(organisation.name()))
                    .toList())));
  }
}
