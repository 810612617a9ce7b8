package org.attache.output.export;

import static org.attache.output.export.Json.list;
import static org.attache.output.export.Json.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attache.model.Evidence;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReportHead;
import org.attache.register.entry.Step;
import org.attache.register.entry.Told;

/**
 * Everything the register knows of an entry in one JSON object a line: all values of all fields
 * with the tellings that give them, the history, and every telling with its sentence.
 */
final class JsonLinesFormat implements ExportFormat {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String description() {
    return "JSON Lines: one entry a line, with all values, tellings and evidence sentences";
  }

  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.allOf(Kind.class);
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    long[] rows = {0};
    try (JsonGenerator json = Json.on(out)) {
      selection.rows(
          this,
          row ->
              Json.unchecked(
                  () -> {
                    entry(json, row, selection);
                    json.writeRaw('\n');
                    rows[0]++;
                  }));
    }
    return rows[0];
  }

  static void entry(JsonGenerator json, Row row, Selection selection) throws IOException {
    Entry entry = row.entry();
    json.writeStartObject();
    json.writeStringField("id", entry.id());
    json.writeStringField("kind", entry.kind().singular());
    json.writeNumberField("revision", entry.revision());
    json.writeStringField("review", Labels.of(entry.review()));
    json.writeStringField("status", Labels.of(entry.status()));
    optional(json, "start", entry.start());
    optional(json, "end", entry.end());
    optional(json, "sender", entry.sender());
    optional(json, "host", entry.host());
    list(json, "states", entry.states());
    json.writeNumberField("confidence", entry.confidence());
    json.writeNumberField("reports", entry.reports());
    json.writeNumberField("origins", entry.origins());
    list(json, "persons", entry.persons());
    list(json, "organisations", entry.organisations());
    optional(json, "profile", selection.profile());
    list(json, "counted_with", selection.countedWith(entry));
    fields(json, entry);
    json.writeArrayFieldStart("history");
    for (Step step : entry.history()) {
      json.writeStartObject();
      json.writeStringField("status", Labels.of(step.status()));
      optional(json, "stage", step.stage());
      optional(json, "on", step.on());
      optional(json, "published", step.published());
      json.writeStringField("telling", step.telling());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tellings");
    for (Documented.Source source : row.sources()) {
      telling(json, source.told(), source.report());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Each field with its values, best first; values of one field stand together. */
  private static void fields(JsonGenerator json, Entry entry) throws IOException {
    Map<String, List<FieldValue>> fields = new LinkedHashMap<>();
    for (FieldValue value : entry.fields()) {
      fields.computeIfAbsent(value.field(), field -> new ArrayList<>()).add(value);
    }
    json.writeObjectFieldStart("fields");
    for (Map.Entry<String, List<FieldValue>> field : fields.entrySet()) {
      json.writeArrayFieldStart(field.getKey());
      for (FieldValue value : field.getValue()) {
        json.writeStartObject();
        json.writeStringField("value", value.value());
        optional(json, "person", value.person().filter(id -> id.startsWith("p-")));
        optional(json, "organisation", value.person().filter(id -> id.startsWith("o-")));
        json.writeNumberField("origins", value.origins());
        list(json, "tellings", value.tellings());
        if (value.decision().isPresent()) {
          json.writeNumberField("decision", value.decision().get());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void telling(JsonGenerator json, Told told, ReportHead report) throws IOException {
    Evidence evidence = told.telling().finding().evidence();
    json.writeStartObject();
    json.writeStringField("id", told.telling().id());
    json.writeStringField("report", told.telling().report());
    optional(json, "url", report.url());
    optional(json, "title", report.title());
    optional(json, "outlet", told.outlet());
    optional(json, "published", told.published());
    json.writeStringField("origin", told.origin());
    json.writeStringField("sentence", told.telling().sentence());
    if (evidence.voucher().isPresent()) {
      json.writeStringField("voucher", evidence.voucher().get().wording());
      json.writeStringField(
          "voucher_type", evidence.voucher().get().type().name().toLowerCase(Locale.ROOT));
    }
    if (evidence.confidence().isPresent()) {
      json.writeNumberField("confidence", evidence.confidence().getAsDouble());
    }
    list(json, "why", told.telling().why());
    json.writeEndObject();
  }
}
