package org.attache.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.attache.testkit.Sample;
import org.attache.testkit.Samples;

/** The sample reports as JSON Lines, with reprints, repeated lines and what cannot be read. */
final class Corpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Corpus() {}

  /** Lines of about so many reports, the same for the same number. */
  static List<String> lines(int most) {
    List<String> lines = new ArrayList<>();
    int n = 0;
    for (Sample sample : Samples.list()) {
      if (lines.size() >= most || !sample.language().startsWith("en")) {
        continue;
      }
      lines.add(line(sample.text(), sample.published(), sample.publisher(), sample.id()));
      if (n % 3 == 0) {
        String later = LocalDate.parse(sample.published().substring(0, 10)).plusDays(1).toString();
        String text = sample.text().strip() + "\n\nThe offices gave no further details.\n";
        lines.add(line(text, later, "Harbour Courier", sample.id() + "-reprint"));
      }
      if (n % 11 == 0) {
        lines.add(lines.get(lines.size() - 1));
      }
      n++;
    }
    lines.add("{\"title\": \"A report without a text\"}");
    lines.add(
        "{\"text\": \"Le ministre des affaires étrangères est arrivé mardi à Dakar pour une"
            + " visite de deux jours, a annoncé son porte-parole dans un communiqué.\"}");
    lines.add("{\"text\": broken");
    Collections.shuffle(lines, new Random(4));
    return lines;
  }

  private static String line(String text, String published, String publisher, String id) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("url", "https://news.example/" + id);
    fields.put("title", "Report " + id);
    fields.put("publisher", publisher);
    fields.put("published", published);
    fields.put("text", text);
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes lines into a file. */
  static Path write(Path file, List<String> lines) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
