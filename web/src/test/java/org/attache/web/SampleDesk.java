package org.attache.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.reading.ReportReader;
import org.attache.register.Incoming;
import org.attache.register.Register;
import org.attache.register.RegisterStore;
import org.attache.register.origins.Fingerprinter;
import org.attache.web.intake.Desk;
import org.attache.web.intake.Outcome;
import org.attache.web.intake.Submission;

/** Reads objects with a text, one a line; anything else is a problem. */
final class SampleDesk implements Desk {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final RegisterStore register;
  private final ReportReader reader = new ReportReader();
  private final Fingerprinter fingerprinter = new Fingerprinter();

  SampleDesk(RegisterStore register) {
    this.register = register;
  }

  @Override
  public Outcome read(Submission submission) {
    try {
      JsonNode object = MAPPER.readTree(submission.bytes());
      if (!object.path("text").isTextual()) {
        return new Outcome.Unreadable("an object without \"text\"");
      }
      Optional<String> published = Optional.ofNullable(object.path("published").textValue());
      String text = object.path("text").textValue();
      return new Outcome.Read(reader.read(Report.of("posted", published, text)), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void add(List<String> sources, Progress progress) {
    long added = 0;
    long failed = 0;
    for (String source : sources) {
      try {
        for (String line : Files.readAllLines(Path.of(source))) {
          Outcome outcome =
              read(
                  new Submission(
                      line.getBytes(StandardCharsets.UTF_8), "application/json", new TreeMap<>()));
          if (outcome instanceof Outcome.Read read) {
            added++;
            take(read.reading());
          } else {
            failed++;
            progress.problem(source, ((Outcome.Unreadable) outcome).problem());
          }
          progress.advanced(added, 0, failed);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void take(Reading reading) {
    String id =
        String.format(Locale.ROOT, "%064x", reading.report().text().hashCode() & 0xffffffffL);
    register.transaction(
        tx -> new Register().take(tx, Incoming.of(id, "test", reading, fingerprinter)));
  }
}
