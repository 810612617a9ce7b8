package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attache.model.Agreement;
import org.attache.model.Finding;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.reading.ReportReader;
import org.attache.store.json.ModelJson;
import org.attache.testkit.Sample;
import org.attache.testkit.Samples;
import org.junit.jupiter.api.Test;

/** What the store keeps of a reading is the whole reading. */
class ModelJsonTest {
  private final ModelJson json = new ModelJson();

  @Test
  void every_sample_comes_back_as_it_was_read() {
    ReportReader reader = new ReportReader();
    Set<Class<?>> kinds = new LinkedHashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Sample sample : Samples.list()) {
      Report report =
          Report.of(
              "sample:" + sample.id(), java.util.Optional.of(sample.published()), sample.text());
      Reading reading = reader.read(report);
      assertThat(json.reading(json.write(reading))).isEqualTo(reading);
      findings.addAll(reading.findings());
    }
    for (Finding finding : findings) {
      kinds.add(finding.getClass());
      assertThat(json.finding(json.write(finding))).isEqualTo(finding);
    }
    assertThat(kinds).containsExactlyInAnyOrder(Finding.class.getPermittedSubclasses());
  }

  @Test
  void a_field_that_came_later_is_absent_in_what_an_older_version_wrote() {
    String old =
        "{\"finding\":\"agreement\",\"parties\":[\"FRA\",\"RWA\"],\"status\":\"SIGNED\","
            + "\"evidence\":{\"sentence\":[0,20]}}";
    Agreement agreement = (Agreement) json.finding(old);
    assertThat(agreement.kind()).isEmpty();
    assertThat(agreement.date()).isEmpty();
  }

  @Test
  void a_field_of_a_newer_version_is_passed_over() {
    String newer =
        "{\"finding\":\"agreement\",\"parties\":[\"FRA\",\"RWA\"],\"status\":\"SIGNED\","
            + "\"ratified\":\"2031-01-01\",\"evidence\":{\"sentence\":[0,20],\"weight\":0.5}}";
    assertThat(((Agreement) json.finding(newer)).parties()).hasSize(2);
  }
}
