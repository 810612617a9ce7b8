package org.attache.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How well something is to be read on the samples, at the least: a line of {@code floors.tsv}.
 *
 * @param subject what is measured
 * @param precision share of the found that is right, 0 to 1
 * @param recall share of the expected that was found, 0 to 1
 * @param f1 harmonic mean of the two, 0 to 1
 */
public record Floor(Subject subject, double precision, double recall, double f1) {
  private static final String FILE = "floors.tsv";
  private static final int COLUMNS = 4;

  /** What has a floor: every kind of record, and two details of visits. */
  public enum Subject {
    VISITS,
    /** Visits with status and level right. */
    VISITS_IN_DETAIL,
    /** Members of the delegations of the visits found. */
    DELEGATIONS,
    MEETINGS,
    STATEMENTS,
    DEPLOYMENTS,
    AGREEMENTS,
    EXERCISES,
    RELATIONS,
    EVENTS,
    SILENCES,
    FURNITURE;

    /** What the scorer counted of it. */
    public Score in(RecordScorer scorer) {
      return switch (this) {
        case VISITS_IN_DETAIL -> scorer.visitsInDetail();
        case DELEGATIONS -> scorer.delegations();
        default -> scorer.score(RecordKind.valueOf(name()));
      };
    }
  }

  public Floor {
    Objects.requireNonNull(subject, "subject");
    for (double share : new double[] {precision, recall, f1}) {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("no share: " + share + " of " + subject);
      }
    }
  }

  /** Whether a measurement reaches the floor. */
  public boolean holds(Score score) {
    return score.precision() >= precision && score.recall() >= recall && score.f1() >= f1;
  }

  /** The declared floors, in the order of the file. */
  public static List<Floor> list() {
    try (InputStream in = Floor.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "no " + FILE), StandardCharsets.UTF_8))) {
      List<Floor> floors = new ArrayList<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("subject\t")) {
          floors.add(read(line, number));
        }
      }
      return floors;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static Floor read(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(FILE + ":" + number + ": " + cells.length + " cells");
    }
    return new Floor(
        Subject.valueOf(cells[0].toUpperCase(Locale.ROOT)),
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%s: P %.2f, R %.2f, F1 %.2f", subject, precision, recall, f1);
  }
}
