package org.attache.reading.find.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Report;
import org.attache.model.SourceType;
import org.attache.model.StateCode;
import org.attache.model.Statement;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;

class StatementFinderTest {
  private static final ReportReader READER = new ReportReader();

  private String text = "";
  private List<Statement> found = List.of();

  @Test
  void a_quotation_that_runs_on_is_a_statement_of_its_own() {
    read("“The fleet is ready,” said Admiral Jonas Berg. “It will sail on Sunday.”");
    assertThat(found).hasSize(2);
    assertThat(found).allSatisfy(s -> assertThat(s.source().name()).hasValue("Jonas Berg"));
    assertThat(content(1)).contains("It will sail on Sunday");
    assertThat(found.get(1).evidence().sentence().in(text)).doesNotContain("fleet");
  }

  @Test
  void the_headline_states_nothing_that_the_body_has_said() {
    read(
        "Minister says port will close\n\nThe port will be closed for a week, the minister said on"
            + " Monday. Nobody came.");
    assertThat(found).hasSize(1);
    assertThat(content(0)).isEqualTo("The port will be closed for a week");
  }

  @Test
  void discussing_is_no_statement() {
    read("The two ministers discussed the fishing dispute and exchanged views on trade.");
    assertThat(found).isEmpty();
  }

  @Test
  void a_belief_told_as_a_clause_counts_and_a_liking_does_not() {
    read("Observers believe that the canal will open. Students support the rector.");
    assertThat(found).hasSize(1);
    assertThat(content(0)).contains("the canal will open");
  }

  @Test
  void whom_somebody_thanks_is_not_yet_a_statement() {
    read("President Ana Silva thanked the hosts and flew home.");
    assertThat(found).isEmpty();
  }

  @Test
  void the_first_speaker_counts_behind_a_carrier() {
    read("President Ana Silva said the canal would open in May, the state news agency reported.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source().type()).isEqualTo(SourceType.NAMED);
    assertThat(found.get(0).source().name()).hasValue("Ana Silva");
  }

  @Test
  void what_a_visit_underscores_is_nobodys_statement() {
    read("The visit underscores the close ties between the two navies.");
    assertThat(found).isEmpty();
  }

  @Test
  void a_refusal_to_comment_is_a_silence() {
    read("The Kenyan embassy declined to comment on the arrests.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).content()).isEmpty();
    assertThat(found.get(0).source().state()).hasValue(new StateCode("KEN"));
  }

  @Test
  void no_word_from_one_side_is_a_silence_of_that_state() {
    read("On the Kenyan side, no communication.");
    assertThat(found.get(0).content()).isEmpty();
    assertThat(found.get(0).source().state()).hasValue(new StateCode("KEN"));
  }

  private void read(String report) {
    text = report;
    found = READER.read(Report.of("-", Optional.of("2026-03-02"), report)).list(Statement.class);
  }

  private String content(int i) {
    return String.join(" ", found.get(i).content().stream().map(s -> s.in(text)).toList());
  }
}
