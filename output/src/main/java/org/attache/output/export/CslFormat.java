package org.attache.output.export;

import static org.attache.output.export.Json.optional;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.attache.model.PartialDate;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;

/** The reports as CSL-JSON, which Zotero, pandoc and citeproc read. */
final class CslFormat implements ExportFormat {
  @Override
  public String name() {
    return "csl";
  }

  @Override
  public String description() {
    return "CSL-JSON: the reports, to cite them (Zotero, pandoc)";
  }

  @Override
  public String extension() {
    return "csl.json";
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.allOf(Kind.class);
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    long items = 0;
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartArray();
      for (RegisteredReport report : selection.reports(this).values()) {
        item(json, report);
        items++;
      }
      json.writeEndArray();
    }
    return items;
  }

  private static void item(JsonGenerator json, RegisteredReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", report.shortId());
    json.writeStringField("type", "article-newspaper");
    json.writeStringField("title", Sources.title(report));
    Optional<String> author = report.report().author();
    if (author.isPresent()) {
      json.writeArrayFieldStart("author");
      json.writeStartObject();
      json.writeStringField("literal", author.get());
      json.writeEndObject();
      json.writeEndArray();
    }
    optional(json, "container-title", report.outlet());
    Optional<PartialDate> date = Sources.published(report);
    if (date.isPresent()) {
      json.writeObjectFieldStart("issued");
      json.writeArrayFieldStart("date-parts");
      json.writeStartArray();
      json.writeNumber(date.get().year());
      if (date.get().month() > 0) {
        json.writeNumber(date.get().month());
      }
      if (date.get().day() > 0) {
        json.writeNumber(date.get().day());
      }
      json.writeEndArray();
      json.writeEndArray();
      json.writeEndObject();
    }
    optional(json, "URL", report.report().url());
    optional(json, "language", report.report().language());
    json.writeEndObject();
  }
}
