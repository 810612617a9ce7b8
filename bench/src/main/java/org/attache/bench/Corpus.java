package org.attache.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Report;
import org.attache.testkit.Samples;

/** Reports to measure with. */
final class Corpus {
  private Corpus() {}

  /** The sample reports that come with the project. */
  static List<Report> samples() {
    return Samples.list().stream()
        .map(sample -> Report.of(sample.id(), Optional.of(sample.published()), sample.text()))
        .toList();
  }

  /** The samples put together until each report has this many words at least, as news has. */
  static List<Report> ofWords(int words) {
    List<Report> reports = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String published = "";
    for (Report sample : samples()) {
      published = published.isEmpty() ? sample.published().orElseThrow() : published;
      text.append(sample.text()).append("\n\n");
      if (text.toString().split("\\s+").length >= words) {
        reports.add(Report.of("r" + reports.size(), Optional.of(published), text.toString()));
        text.setLength(0);
        published = "";
      }
    }
    return reports;
  }

  /** The reports of a file: an object with {@code text} on each line, or else one plain text. */
  static List<Report> of(Path file) throws IOException {
    if (!file.toString().endsWith(".jsonl")) {
      return List.of(Report.of(file.toString(), Optional.empty(), Files.readString(file)));
    }
    ObjectMapper json = new ObjectMapper();
    List<Report> reports = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        String text = json.readTree(line).path("text").asText();
        reports.add(Report.of(file + ":" + (reports.size() + 1), Optional.empty(), text));
      }
    }
    return reports;
  }
}
