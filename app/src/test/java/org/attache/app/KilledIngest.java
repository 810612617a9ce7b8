package org.attache.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.sources.Defaults;
import org.attache.sources.Inputs;
import org.attache.sources.Pages;
import org.attache.store.SqlStore;
import org.attache.store.json.ModelJson;

/**
 * A process that takes reports in, to be killed: its arguments are a register, a source, and a file
 * of readings by text, so that no time goes into reading.
 */
final class KilledIngest {
  private KilledIngest() {}

  public static void main(String[] args) throws IOException {
    System.out.println("begun");
    ingest(args[0], args[1], Path.of(args[2]));
    System.out.println("done");
  }

  static void ingest(String location, String source, Path readings) throws IOException {
    ModelJson json = new ModelJson();
    Map<String, Reading> byText = new LinkedHashMap<>();
    for (String line : Files.readAllLines(readings, StandardCharsets.UTF_8)) {
      Reading reading = json.reading(line);
      byText.put(reading.report().text(), reading);
    }
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    Pages nothing =
        address -> {
          throw new IllegalStateException("no address was given");
        };
    Inputs inputs =
        new Inputs(
            new Defaults(Optional.empty(), Optional.of("en"), false, Map.of()),
            nothing,
            nothing,
            new ByteArrayInputStream(new byte[0]));
    try (SqlStore store = SqlStore.openOrCreate(location)) {
      store.claim();
      Intake intake = new Intake(store, report -> reading(report, byText), "test", clock);
      try (Ingest ingest = new Ingest(store, inputs, intake, 1, new Silent())) {
        ingest.take(source);
      }
    }
  }

  /** The reading of the text, told of this report; a copy has a number before its text. */
  private static Reading reading(Report report, Map<String, Reading> byText) {
    Reading known = byText.get(report.text());
    if (known == null) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "no reading of '%.40s'", report.text()));
    }
    return known.with(report);
  }

  private static final class Silent implements Ingest.Listener {
    @Override
    public void advanced(long done) {}

    @Override
    public void problem(String origin, String problem) {
      System.out.println(origin + ": " + problem);
    }
  }
}
