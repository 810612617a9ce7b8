package org.attache.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.Report;

/**
 * Reports about one happening, and which of them go back to the same text.
 *
 * @param about what the story tries
 */
public record OriginStory(String name, String about, List<Told> reports) {
  private static final String FILE = "origins/stories.txt";

  public OriginStory {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(about, "about");
    reports = List.copyOf(reports);
  }

  /**
   * One report of a story.
   *
   * @param origin reports of one story with the same number go back to one text
   */
  public record Told(int origin, Report report) {
    public Told {
      Objects.requireNonNull(report, "report");
    }

    /** The story's name and the report's own. */
    public String id() {
      return report.origin();
    }
  }

  /** All stories that come with the project. */
  public static List<OriginStory> list() {
    try (InputStream in =
            Objects.requireNonNull(OriginStory.class.getResourceAsStream(FILE), "no " + FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Reader reader = new Reader();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(reader::take);
      return reader.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /** Takes the file line by line. */
  private static final class Reader {
    private final List<OriginStory> stories = new ArrayList<>();
    private final List<Told> reports = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> head = List.of();
    private String name = "";
    private String about = "";

    void take(String line) {
      if (line.startsWith("== ")) {
        endStory();
        name = line.substring(3);
      } else if (line.startsWith("-- ")) {
        endReport();
        head = List.of(line.substring(3).split(" \\| ", 5));
      } else if (!head.isEmpty()) {
        text.append(line).append('\n');
      } else if (!line.isBlank()) {
        about = line;
      }
    }

    List<OriginStory> finish() {
      endStory();
      return List.copyOf(stories);
    }

    private void endReport() {
      if (!head.isEmpty()) {
        reports.add(
            new Told(
                Integer.parseInt(head.get(1)),
                new Report(
                    Optional.of(head.get(0)),
                    name + "/" + head.get(0),
                    Optional.empty(),
                    Optional.of(head.get(4)),
                    Optional.empty(),
                    Optional.of(head.get(3)),
                    Optional.of(head.get(2)),
                    Optional.of("en"),
                    text.toString().strip())));
      }
      head = List.of();
      text.setLength(0);
    }

    private void endStory() {
      endReport();
      if (!reports.isEmpty()) {
        stories.add(new OriginStory(name, about, reports));
      }
      reports.clear();
    }
  }
}
