package org.attache.output.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.output.text.Headline;
import org.attache.register.dossier.Dossier;
import org.attache.register.dossier.SeriesPoint;
import org.attache.register.dossier.TurningPoint;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.entry.Tenure;

/** A dossier as one JSON object. Numbers are not rounded; dates are ISO 8601. */
public final class DossierJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private DossierJson() {}

  /** Writes the object without a line break after it. */
  public static void write(Dossier dossier, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("subject", dossier.subject());
      strings(json, "states", dossier.states());
      if (dossier.person().isPresent()) {
        person(json, dossier.person().get());
      }
      counts(json, "counts", dossier.counts());
      series(json, "weekly", dossier.weekly());
      series(json, "monthly", dossier.monthly());
      json.writeArrayFieldStart("turning_points");
      for (TurningPoint turn : dossier.turns()) {
        json.writeStartObject();
        json.writeStringField("begin", turn.begin().toString());
        json.writeNumberField("before", turn.before());
        json.writeNumberField("after", turn.after());
        strings(json, "entries", turn.entries());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("partners");
      for (Dossier.Partner partner : dossier.partners()) {
        json.writeStartObject();
        json.writeStringField("state", partner.state().value());
        counts(json, "counts", partner.counts());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("met");
      for (Dossier.Encounter one : dossier.met()) {
        json.writeStartObject();
        json.writeStringField("person", one.person());
        json.writeStringField("name", one.name());
        strings(json, "entries", one.entries());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("timeline");
      for (Entry entry : dossier.timeline()) {
        entry(json, entry);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void person(JsonGenerator json, Person person) throws IOException {
    json.writeObjectFieldStart("person");
    json.writeStringField("id", person.id());
    strings(json, "names", person.names());
    json.writeArrayFieldStart("offices");
    for (Tenure tenure : person.offices()) {
      json.writeStartObject();
      json.writeStringField("title", tenure.title());
      optional(json, "state", tenure.state());
      optional(json, "from", tenure.from());
      optional(json, "to", tenure.to());
      optional(json, "former", tenure.former());
      json.writeNumberField("reports", tenure.reports());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void series(JsonGenerator json, String name, List<SeriesPoint> points)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (SeriesPoint point : points) {
      json.writeStartObject();
      json.writeStringField("begin", point.begin().toString());
      if (!point.isEmpty()) {
        json.writeNumberField("mean", point.mean());
        json.writeNumberField("low", point.low());
        json.writeNumberField("high", point.high());
        json.writeNumberField("cooperation", point.cooperation());
        json.writeNumberField("conflict", point.conflict());
        json.writeArrayFieldStart("quads");
        for (double quad : point.quads()) {
          json.writeNumber(quad);
        }
        json.writeEndArray();
        strings(json, "entries", point.entries());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void entry(JsonGenerator json, Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.id());
    json.writeStringField("kind", entry.kind().singular());
    optional(json, "date", entry.dated());
    json.writeStringField("who", Headline.parties(entry));
    json.writeStringField("what", Headline.words(entry));
    json.writeStringField("status", entry.status().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("origins", entry.origins());
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, Map<Kind, Long> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<Kind, Long> count : counts.entrySet()) {
      json.writeNumberField(count.getKey().plural(), count.getValue());
    }
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<?> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (Object value : values) {
      json.writeString(value.toString());
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String name, Optional<?> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    }
  }
}
