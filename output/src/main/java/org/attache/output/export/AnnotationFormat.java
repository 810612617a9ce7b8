package org.attache.output.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Span;
import org.attache.output.text.CodePoints;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Told;

/**
 * Evidence as W3C Web Annotations (W3C Recommendation, 23 February 2017): one annotation page whose
 * items tie an entry to the sentence that tells of it, by text quote and by text position (Unicode
 * code points).
 */
final class AnnotationFormat implements ExportFormat {
  /** UTF-16 units of text before and after a quotation. */
  private static final int CONTEXT = 32;

  @Override
  public String name() {
    return "annotations";
  }

  @Override
  public String description() {
    return "W3C Web Annotations: every evidence sentence with quote and position selectors";
  }

  @Override
  public String extension() {
    return "annotations.jsonld";
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.allOf(Kind.class);
  }

  @Override
  public long write(Selection selection, OutputStream out) throws IOException {
    long[] items = {0};
    try (JsonGenerator json = Json.on(out)) {
      json.writeStartObject();
      json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
      json.writeStringField("type", "AnnotationPage");
      json.writeArrayFieldStart("items");
      selection.rows(
          this,
          row ->
              Json.unchecked(
                  () -> {
                    for (Documented.Source source : row.sources()) {
                      Optional<RegisteredReport> report = row.report(source.report());
                      if (report.isPresent()) {
                        item(json, row.entry(), source.told(), report.get());
                        items[0]++;
                      }
                    }
                  }));
      json.writeEndArray();
      json.writeEndObject();
    }
    return items[0];
  }

  private static void item(JsonGenerator json, Entry entry, Told told, RegisteredReport report)
      throws IOException {
    String text = report.report().text();
    Span span = told.telling().finding().evidence().sentence();
    json.writeStartObject();
    json.writeStringField("id", "urn:attache:telling:" + told.telling().id());
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "identifying");
    json.writeObjectFieldStart("generator");
    json.writeStringField("type", "Software");
    json.writeStringField("name", "Attaché " + report.reader());
    json.writeEndObject();
    json.writeObjectFieldStart("body");
    json.writeStringField("id", "urn:attache:entry:" + entry.id());
    json.writeStringField("type", "Dataset");
    json.writeEndObject();
    json.writeObjectFieldStart("target");
    json.writeStringField("source", Sources.address(report));
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", span.in(text));
    json.writeStringField("prefix", text.substring(start(text, span), span.start()));
    json.writeStringField("suffix", text.substring(span.end(), end(text, span)));
    json.writeEndObject();
    CodePoints offsets = new CodePoints(text);
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", offsets.at(span.start()));
    json.writeNumberField("end", offsets.at(span.end()));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Never inside a surrogate pair. */
  private static int start(String text, Span span) {
    int start = Math.max(0, span.start() - CONTEXT);
    return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
  }

  private static int end(String text, Span span) {
    int end = Math.min(text.length(), span.end() + CONTEXT);
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
  }
}
