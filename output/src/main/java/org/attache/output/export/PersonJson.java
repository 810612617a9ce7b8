package org.attache.output.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.attache.register.entry.Person;
import org.attache.register.entry.Tenure;

/** Persons as JSON Lines. Unknown is {@code null}. */
public final class PersonJson implements RowWriter<Person> {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Writer out;

  public PersonJson(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Person person) throws IOException {
    try (JsonGenerator json =
        FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeStringField("id", person.id());
      json.writeStringField("name", person.name());
      json.writeArrayFieldStart("names");
      for (String name : person.names()) {
        json.writeString(name);
      }
      json.writeEndArray();
      optional(json, "state", person.state());
      json.writeArrayFieldStart("offices");
      for (Tenure tenure : person.offices()) {
        office(json, tenure);
      }
      json.writeEndArray();
      optional(json, "wikidata", person.wikidata());
      Json.list(json, "links", person.links());
      json.writeNumberField("reports", person.reports());
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void office(JsonGenerator json, Tenure tenure) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", tenure.title());
    optional(json, "office", tenure.office());
    optional(json, "organisation", tenure.organisation());
    optional(json, "state", tenure.state());
    optional(json, "from", tenure.from());
    optional(json, "to", tenure.to());
    optional(json, "former_since", tenure.former());
    json.writeNumberField("reports", tenure.reports());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    } else {
      json.writeNullField(name);
    }
  }
}
