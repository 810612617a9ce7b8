package org.attache.output.export;

import static org.attache.output.export.Json.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.attache.model.StateCode;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReportHead;
import org.attache.register.entry.Told;
import org.attache.register.fields.Fields;

/**
 * Entries as schema.org events and quotations with the articles they rest on (JSON-LD 1.1). The
 * context is inside, so that nothing needs to be fetched to read it.
 */
final class JsonLdFormat implements ExportFormat {
  @Override
  public String name() {
    return "jsonld";
  }

  @Override
  public String description() {
    return "JSON-LD: schema.org events and quotations with their articles";
  }

  @Override
  public String extension() {
    return "jsonld";
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.allOf(Kind.class);
  }

  @Override
  public boolean saysReview() {
    return false;
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    long[] items = {0};
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("@context");
      json.writeStringField("@vocab", "https://schema.org/");
      json.writeStringField("attache", "urn:attache:");
      json.writeEndObject();
      json.writeArrayFieldStart("@graph");
      selection.rows(
          this,
          row ->
              Json.unchecked(
                  () -> {
                    item(json, row);
                    items[0]++;
                  }));
      json.writeEndArray();
      json.writeEndObject();
    }
    return items[0];
  }

  private static void item(JsonGenerator json, Row row) throws IOException {
    Entry entry = row.entry();
    boolean isStatement = entry.kind() == Kind.STATEMENT;
    json.writeStartObject();
    json.writeStringField("@id", "attache:entry:" + entry.id());
    json.writeStringField("@type", isStatement ? "Quotation" : "Event");
    json.writeStringField("additionalType", "attache:" + entry.kind().singular());
    json.writeStringField("attache:status", Labels.of(entry.status()));
    if (isStatement) {
      optional(json, "text", entry.value(Fields.CONTENT));
      optional(json, "dateCreated", entry.dated());
      if (entry.value(Fields.SPEAKER).isPresent()) {
        json.writeObjectFieldStart("creator");
        json.writeStringField("@type", "Person");
        json.writeStringField("name", entry.value(Fields.SPEAKER).get());
        json.writeEndObject();
      }
    } else {
      optional(json, "startDate", entry.start().or(entry::dated));
      optional(json, "endDate", entry.end());
      optional(json, "eventStatus", status(entry));
      if (entry.value(Fields.PLACE).isPresent()) {
        json.writeObjectFieldStart("location");
        json.writeStringField("@type", "Place");
        json.writeStringField("name", entry.value(Fields.PLACE).get());
        json.writeEndObject();
      }
      json.writeArrayFieldStart("attendee");
      for (StateCode state : entry.states()) {
        json.writeStartObject();
        json.writeStringField("@type", state.isOrganisation() ? "Organization" : "Country");
        json.writeStringField("identifier", state.value());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeArrayFieldStart("citation");
    for (Documented.Source source : row.sources()) {
      article(json, source.told(), row, source.report());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** schema.org's word for how an event stands, where it has one. */
  private static Optional<String> status(Entry entry) {
    return switch (entry.status()) {
      case CANCELLED -> Optional.of("https://schema.org/EventCancelled");
      case PLANNED -> Optional.of("https://schema.org/EventScheduled");
      default -> Optional.empty();
    };
  }

  private static void article(JsonGenerator json, Told told, Row row, ReportHead report)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "NewsArticle");
    json.writeStringField("@id", Sources.address(report));
    optional(json, "headline", report.title().or(() -> row.report(report).map(Sources::title)));
    optional(json, "datePublished", told.published());
    if (told.outlet().isPresent()) {
      json.writeObjectFieldStart("publisher");
      json.writeStringField("@type", "Organization");
      json.writeStringField("name", told.outlet().get());
      json.writeEndObject();
    }
    json.writeStringField("abstract", told.telling().sentence());
    json.writeEndObject();
  }
}
