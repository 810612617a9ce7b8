package org.attache.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Report;

/** A report without its reading, as one JSON object in one line. */
public final class ReportJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * Writes the object without a line break after it.
   *
   * @param facts what else the source says of itself, by the names they are written under
   */
  public void write(Report report, Map<String, String> facts, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("origin", report.origin());
      string(json, "title", report.title());
      string(json, "author", report.author());
      string(json, "publisher", report.publisher());
      string(json, "published", report.published());
      string(json, "language", report.language());
      string(json, "url", report.url());
      for (Map.Entry<String, String> fact : facts.entrySet()) {
        json.writeStringField(fact.getKey(), fact.getValue());
      }
      json.writeStringField("text", report.text());
      json.writeEndObject();
    }
  }

  /** Writes the line that stands for a page without a report. */
  public void writeError(String origin, String error, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("origin", origin);
      json.writeStringField("error", error);
      json.writeEndObject();
    }
  }

  private static JsonGenerator generator(Writer out) throws IOException {
    return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  private static void string(JsonGenerator json, String field, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    } else {
      json.writeNullField(field);
    }
  }
}
