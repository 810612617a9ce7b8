package org.attache.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.store.json.ModelJson;

/**
 * Writes generated reports, or readings of some, as JSON Lines for measurements that are made
 * elsewhere. {@code bench/run} says how to call it.
 */
public final class GenerateRun {
  private static final int WORDS = 400;
  private static final double SWAPPED = 0.1;

  private GenerateRun() {}

  /** What, how many and, of reports, how many words each. */
  public static void main(String[] args) throws IOException {
    int size = Integer.parseInt(args[1]);
    JsonGenerator out = new JsonFactory().createGenerator(System.out);
    out.setRootValueSeparator(new SerializedString("\n"));
    if (args[0].equals("readings")) {
      readings(size, out);
    } else {
      reports(size, args.length > 2 ? Integer.parseInt(args[2]) : WORDS, out);
    }
    out.writeRaw('\n');
    out.flush();
  }

  private static void reports(int size, int words, JsonGenerator out) throws IOException {
    VariedReports reports = new VariedReports(SWAPPED, words);
    for (int i = 0; i < size; i++) {
      Report report = reports.report(i);
      out.writeStartObject();
      out.writeStringField("id", report.id().orElseThrow());
      out.writeStringField("publisher", report.publisher().orElseThrow());
      out.writeStringField("published", report.published().orElseThrow());
      out.writeStringField("text", report.text());
      out.writeEndObject();
    }
  }

  private static void readings(int size, JsonGenerator out) throws IOException {
    VariedReadings readings = new VariedReadings();
    ModelJson json = new ModelJson();
    for (int i = 0; i < size; i++) {
      Reading reading = readings.reading(i);
      out.writeStartObject();
      out.writeNumberField("number", i + 1);
      out.writeStringField("reading", json.write(reading));
      out.writeEndObject();
    }
  }
}
