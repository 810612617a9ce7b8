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
 * Something invented that happened, and the invented reports that tell it.
 *
 * @param kind of entry, in lower case: "visit"
 */
public record Happening(String kind, String name, List<Telling> reports) {

  /**
   * A report that tells it.
   *
   * @param also names of other happenings that it tells too
   */
  public record Telling(Report report, List<String> also) {
    public Telling {
      Objects.requireNonNull(report, "report");
      also = List.copyOf(also);
    }
  }

  /** The parts of the corpus. */
  public enum Part {
    /** On which weights are set; the larger one. */
    FIRST("merging/first.txt"),
    /** Held out. */
    SECOND("merging/second.txt"),
    /**
     * Written as reports are: several sentences, names in several spellings, states left unsaid.
     */
    THIRD("merging/third.txt");

    private final String file;

    Part(String file) {
      this.file = file;
    }
  }

  public Happening {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    reports = List.copyOf(reports);
  }

  /** All happenings of a part, in the order of the file. */
  public static List<Happening> list(Part part) {
    try (InputStream in =
            Objects.requireNonNull(
                Happening.class.getResourceAsStream(part.file), "no " + part.file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Reader reader = new Reader();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(reader::take);
      return reader.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(part.file, e);
    }
  }

  /** Takes the file line by line. */
  private static final class Reader {
    private final List<Happening> all = new ArrayList<>();
    private final List<Telling> reports = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private String told = "";

    void take(String line) {
      if (line.startsWith("== ")) {
        endHappening();
        heading = line.substring(3);
      } else if (line.startsWith("-- ")) {
        endReport();
        told = line.substring(3);
      } else {
        text.append(line).append('\n');
      }
    }

    List<Happening> finish() {
      endHappening();
      return List.copyOf(all);
    }

    private void endHappening() {
      endReport();
      if (!heading.isEmpty()) {
        int space = heading.indexOf(' ');
        all.add(new Happening(heading.substring(0, space), heading.substring(space + 1), reports));
      }
      reports.clear();
    }

    private void endReport() {
      if (!told.isEmpty()) {
        String[] parts = told.split(" \\+");
        int space = parts[0].indexOf(' ');
        Report report =
            new Report(
                Optional.empty(),
                heading.substring(heading.indexOf(' ') + 1) + "-" + (reports.size() + 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(parts[0].substring(space + 1)),
                Optional.of(parts[0].substring(0, space)),
                Optional.of("en"),
                text.toString());
        reports.add(new Telling(report, List.of(parts).subList(1, parts.length)));
      }
      told = "";
      text.setLength(0);
    }
  }
}
