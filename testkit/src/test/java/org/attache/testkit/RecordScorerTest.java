package org.attache.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordScorerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String VISIT =
      "{'visitor_country':'KEN','host_country':'RWA','status':'ongoing','level':'foreign_minister',"
          + "'delegation':[{'name':'Josphat Oduya','role':'Foreign Minister'},"
          + "{'name':null,'role':'commissioner general of the revenue authority'}]}";

  @Test
  void every_sample_read_as_it_is_expected_scores_full_marks() {
    RecordScorer scorer = new RecordScorer();
    Samples.list().forEach(sample -> scorer.add(sample, asRead(sample)));
    assertThat(scorer.differences()).isEmpty();
    for (RecordKind kind : RecordKind.values()) {
      assertThat(scorer.score(kind).right()).as(kind.name()).isPositive();
    }
    assertThat(scorer.visitsInDetail().f1()).isEqualTo(1);
    assertThat(scorer.delegations().f1()).isEqualTo(1);
  }

  @Test
  void a_reader_that_finds_nothing_makes_no_mistake_and_misses_all_but_the_optional() {
    RecordScorer scorer = scored("{'visits':[%s,{'optional':true}]}".formatted(VISIT), "{}");
    assertThat(scorer.score(RecordKind.VISITS)).isEqualTo(new Score(0, 0, 1));
    assertThat(scorer.score(RecordKind.VISITS).precision()).isEqualTo(1);
  }

  @Test
  void a_visit_told_twice_is_once_wrong() {
    RecordScorer scorer =
        scored("{'visits':[%s]}".formatted(VISIT), "{'visits':[%1$s,%1$s]}".formatted(VISIT));
    assertThat(scorer.score(RecordKind.VISITS)).isEqualTo(new Score(1, 1, 0));
  }

  @Test
  void a_visit_in_the_wrong_direction_is_none() {
    String turned = VISIT.replace("KEN", "XXX").replace("RWA", "KEN").replace("XXX", "RWA");
    RecordScorer scorer =
        scored("{'visits':[%s]}".formatted(VISIT), "{'visits':[%s]}".formatted(turned));
    assertThat(scorer.score(RecordKind.VISITS)).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void a_visit_of_the_wrong_status_is_found_but_not_in_detail() {
    String planned = VISIT.replace("ongoing", "planned");
    RecordScorer scorer =
        scored("{'visits':[%s]}".formatted(VISIT), "{'visits':[%s]}".formatted(planned));
    assertThat(scorer.score(RecordKind.VISITS).f1()).isEqualTo(1);
    assertThat(scorer.visitsInDetail()).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void members_are_met_by_surname_or_where_nameless_by_role() {
    String shorter =
        VISIT.replace("Josphat Oduya", "Oduya").replace("commissioner general", "commissioner");
    RecordScorer scorer =
        scored("{'visits':[%s]}".formatted(VISIT), "{'visits':[%s]}".formatted(shorter));
    assertThat(scorer.delegations()).isEqualTo(new Score(2, 0, 0));
  }

  @Test
  void a_meeting_needs_half_of_its_participants() {
    String expected =
        "{'meetings':[{'participants':[{'name':'Ana Lima','country':'CPV'},"
            + "{'name':'Rui Pires','country':'PRT'},{'name':null,'country':'AGO'}]}]}";
    String half =
        "{'meetings':[{'participants':[{'name':'Lima'},{'name':'A. B.','country':'AGO'}]}]}";
    String one = "{'meetings':[{'participants':[{'name':'Lima','country':'CPV'}]}]}";
    assertThat(scored(expected, half).score(RecordKind.MEETINGS).right()).isEqualTo(1);
    assertThat(scored(expected, one).score(RecordKind.MEETINGS).right()).isZero();
  }

  @Test
  void a_statement_needs_half_of_its_words_and_its_kind_of_source() {
    String expected =
        "{'statements':[{'source_type':'unnamed','accept':{'source_type':['document']},"
            + "'content':'the talks will resume in March'}]}";
    String said = "{'statements':[{'source_type':'%s','content':'%s'}]}";
    String most = "talks will resume";
    assertThat(statements(expected, said.formatted("unnamed", most))).isEqualTo(new Score(1, 0, 0));
    assertThat(statements(expected, said.formatted("document", most)))
        .isEqualTo(new Score(1, 0, 0));
    assertThat(statements(expected, said.formatted("named", most))).isEqualTo(new Score(0, 1, 1));
    assertThat(statements(expected, said.formatted("unnamed", "March")))
        .isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void a_silence_is_no_statement() {
    RecordScorer scorer =
        scored(
            "{'silences':[{'source_country':'RWA','evidence':'Kigali kept silent.'}]}",
            "{'statements':[],'silences':[{'source_type':'institution','evidence':'Kigali kept"
                + " silent.'}]}");
    assertThat(scorer.score(RecordKind.STATEMENTS)).isEqualTo(Score.NONE);
    assertThat(scorer.score(RecordKind.SILENCES)).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void an_agreement_needs_all_its_parties() {
    String expected = "{'agreements':[{'parties':['COD','ZMB'],'status':'signed'}]}";
    assertThat(
            scored(expected, "{'agreements':[{'parties':['ZMB','COD']}]}")
                .score(RecordKind.AGREEMENTS)
                .f1())
        .isEqualTo(1);
    assertThat(
            scored(expected, "{'agreements':[{'parties':['COD','ZWE']}]}")
                .score(RecordKind.AGREEMENTS)
                .f1())
        .isZero();
  }

  @Test
  void an_exercise_is_known_by_its_name_alone() {
    assertThat(
            scored(
                    "{'exercises':[{'participants':['LVA','CAN'],'name':'Iron Heron 24'}]}",
                    "{'exercises':[{'participants':['POL'],'name':'Iron Heron'}]}")
                .score(RecordKind.EXERCISES)
                .f1())
        .isEqualTo(1);
  }

  @Test
  void events_are_measured_only_where_the_sample_lists_them() {
    String found =
        "{'events':[{'source_country':'KEN','target_country':'RWA','plover_type':'CONSULT'}]}";
    assertThat(scored("{}", found).score(RecordKind.EVENTS)).isEqualTo(Score.NONE);
    assertThat(scored("{'events':[]}", found).score(RecordKind.EVENTS))
        .isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void furniture_is_compared_by_its_words_at_offsets_in_code_points() {
    RecordScorer scorer =
        scored(
            "{'furniture':['Read also: rain']}",
            "{'text':'🌧 Rain. Read also: rain','furniture':[[8,23]]}");
    assertThat(scorer.score(RecordKind.FURNITURE)).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void scores_are_the_usual_ones() {
    Score score = new Score(6, 2, 6);
    assertThat(score.precision()).isEqualTo(0.75);
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.f1()).isEqualTo(0.6, within(1e-9));
  }

  private static Score statements(String expected, String found) {
    return scored(expected, found).score(RecordKind.STATEMENTS);
  }

  private static RecordScorer scored(String expected, String found) {
    Sample sample =
        new Sample("a", "text", Optional.empty(), "", "", "en", Optional.empty(), parse(expected));
    RecordScorer scorer = new RecordScorer();
    scorer.add(sample, parse(found));
    return scorer;
  }

  /** The reader's output as it would be if the reader saw just what is expected. */
  private static JsonNode asRead(Sample sample) {
    ObjectNode reading = sample.expected().deepCopy();
    reading.put("text", sample.text());
    ArrayNode furniture = reading.putArray("furniture");
    for (JsonNode line : sample.expected().path("furniture")) {
      int start = sample.text().indexOf(line.asText());
      furniture
          .addArray()
          .add(sample.text().codePointCount(0, start))
          .add(sample.text().codePointCount(0, start + line.asText().length()));
    }
    return reading;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
