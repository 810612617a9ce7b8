package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.Finding;
import org.attache.model.Reading;
import org.attache.model.Visit;
import org.attache.output.ReadingJson;
import org.attache.reading.ReportReader;
import org.attache.testkit.Floor;
import org.attache.testkit.RecordScorer;
import org.attache.testkit.Sample;
import org.attache.testkit.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All samples are read as well as {@code floors.tsv} beside them declares. */
class QualityFloorsTest {
  private static final Map<Sample, Reading> READINGS = new LinkedHashMap<>();
  private static final RecordScorer SCORER = new RecordScorer();

  @BeforeAll
  static void read_all_samples() throws IOException {
    ReportReader reader = new ReportReader();
    ReadingJson json = new ReadingJson(false);
    ObjectMapper mapper = new ObjectMapper();
    for (Sample sample : Samples.list()) {
      Reading reading = reader.read(sample.report());
      StringWriter line = new StringWriter();
      json.write(reading, line);
      JsonNode written = mapper.readTree(line.toString());
      READINGS.put(sample, reading);
      SCORER.add(sample, written);
    }
  }

  static List<Floor> floors() {
    return Floor.list();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void every_kind_is_read_at_least_as_well_as_declared(Floor floor) {
    assertThat(floor.subject().in(SCORER))
        .as("%s; what is missed or false:%n%s", floor, differences(floor))
        .matches(floor::holds, "reaches the floor");
  }

  private static String differences(Floor floor) {
    return String.join(
        System.lineSeparator(),
        SCORER.differences().stream()
            .filter(d -> d.contains(" " + floor.subject() + " "))
            .toList());
  }

  @Test
  void every_kind_has_a_floor() {
    assertThat(Floor.list()).extracting(Floor::subject).containsExactly(Floor.Subject.values());
  }

  @Test
  void at_most_one_in_ten_reports_of_states_doing_nothing_yields_a_visit() {
    List<String> visits = new ArrayList<>();
    int distractors = 0;
    for (Map.Entry<Sample, Reading> entry : READINGS.entrySet()) {
      if (entry.getKey().isDistractor()) {
        distractors++;
        List<Visit> found = entry.getValue().list(Visit.class);
        if (!found.isEmpty()) {
          visits.add(entry.getKey() + ": " + found);
        }
      }
    }
    assertThat(distractors).isPositive();
    assertThat(visits).hasSizeLessThanOrEqualTo(distractors / 10);
  }

  @Test
  void of_the_findings_given_nine_tenths_nine_in_ten_are_right() {
    // on reports held out from the fit this is measured by bench's CalibrationTest
    List<RecordScorer.Verdict> given =
        SCORER.verdicts().stream()
            .filter(v -> confidence(v) >= 0.85 && confidence(v) < 0.95)
            .toList();
    double right =
        (double) given.stream().filter(RecordScorer.Verdict::right).count() / given.size();
    assertThat(given).hasSizeGreaterThan(100);
    assertThat(right).isBetween(0.85, 0.97);
  }

  @Test
  void the_reader_is_sure_of_most_and_not_of_all() {
    List<RecordScorer.Verdict> found =
        SCORER.verdicts().stream().filter(v -> v.record().has("confidence")).toList();
    assertThat(found.stream().filter(v -> confidence(v) >= 0.8).count())
        .isBetween(found.size() / 2L, found.size() * 95 / 100L);
  }

  private static double confidence(RecordScorer.Verdict verdict) {
    return verdict.record().path("confidence").asDouble(-1);
  }

  @Test
  void no_finding_rests_on_furniture() {
    List<String> found = new ArrayList<>();
    READINGS.forEach(
        (sample, reading) -> {
          for (Finding finding : reading.findings()) {
            if (reading.furniture().stream().anyMatch(finding.evidence().sentence()::overlaps)) {
              found.add(sample + ": " + finding);
            }
          }
        });
    assertThat(found).isEmpty();
  }
}
