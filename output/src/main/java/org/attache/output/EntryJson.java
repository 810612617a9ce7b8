package org.attache.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Step;
import org.attache.register.entry.Told;

/**
 * Entries as JSON Lines. Unknown is {@code null}; every value of every field is there, with the
 * tellings that give it, the best supported first.
 */
public final class EntryJson implements EntryWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Writer out;

  public EntryJson(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Entry entry) throws IOException {
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      entry(json, entry);
      json.writeEndObject();
    }
    out.write('\n');
  }

  /** An entry with the sentences that tell it. */
  public void write(Entry entry, List<Told> told) throws IOException {
    try (JsonGenerator json = generator()) {
      json.writeStartObject();
      entry(json, entry);
      json.writeArrayFieldStart("evidence");
      for (Told one : told) {
        json.writeStartObject();
        json.writeStringField("telling", one.telling().id());
        json.writeStringField("report", one.telling().report());
        optional(json, "outlet", one.outlet());
        optional(json, "published", one.published());
        json.writeStringField("origin", one.origin());
        json.writeStringField("sentence", one.telling().sentence());
        strings(json, "why", one.telling().why());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private JsonGenerator generator() throws IOException {
    return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  private static void entry(JsonGenerator json, Entry entry) throws IOException {
    json.writeStringField("id", entry.id());
    json.writeStringField("kind", entry.kind().singular());
    json.writeNumberField("revision", entry.revision());
    json.writeStringField("review", lower(entry.review()));
    json.writeStringField("status", lower(entry.status()));
    optional(json, "dated", entry.dated().map(Object::toString));
    optional(json, "start", entry.start().map(Object::toString));
    optional(json, "end", entry.end().map(Object::toString));
    optional(json, "sender", entry.sender().map(Object::toString));
    optional(json, "host", entry.host().map(Object::toString));
    strings(json, "states", entry.states().stream().map(Object::toString).toList());
    strings(json, "persons", entry.persons());
    json.writeNumberField("reports", entry.reports());
    json.writeNumberField("origins", entry.origins());
    json.writeNumberField("confidence", entry.confidence());
    fields(json, entry);
    json.writeArrayFieldStart("history");
    for (Step step : entry.history()) {
      json.writeStartObject();
      json.writeStringField("status", lower(step.status()));
      optional(json, "stage", step.stage());
      optional(json, "on", step.on().map(Object::toString));
      optional(json, "published", step.published());
      json.writeStringField("telling", step.telling());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "tellings", entry.tellings());
  }

  private static void fields(JsonGenerator json, Entry entry) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    entry.fields().forEach(value -> names.add(value.field()));
    json.writeObjectFieldStart("fields");
    for (String name : names) {
      json.writeArrayFieldStart(name);
      for (FieldValue value : entry.values(name)) {
        json.writeStartObject();
        json.writeStringField("value", value.value());
        json.writeNumberField("origins", value.origins());
        strings(json, "tellings", value.tellings());
        if (value.decision().isPresent()) {
          json.writeNumberField("decision", value.decision().get());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }
}
