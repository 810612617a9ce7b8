package org.attache.output.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.attache.register.entry.Organisation;

/** Organisations as JSON Lines. What is unknown is left out. */
public final class OrganisationJson implements RowWriter<Organisation> {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Writer out;

  public OrganisationJson(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Organisation organisation) throws IOException {
    try (JsonGenerator json =
        FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeStringField("id", organisation.id());
      json.writeStringField("name", organisation.name());
      Json.list(json, "names", organisation.names());
      Json.optional(json, "body", organisation.body());
      Json.optional(json, "state", organisation.state());
      Json.optional(json, "wikidata", organisation.wikidata());
      Json.list(json, "links", organisation.links());
      json.writeNumberField("reports", organisation.reports());
      json.writeEndObject();
    }
    out.write('\n');
  }
}
