package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.model.Actor;
import org.attache.model.Agreement;
import org.attache.model.Channel;
import org.attache.model.CodedEvent;
import org.attache.model.Deployment;
import org.attache.model.Framework;
import org.attache.model.Meeting;
import org.attache.model.Modality;
import org.attache.model.Office;
import org.attache.model.Participant;
import org.attache.model.PloverType;
import org.attache.model.Reading;
import org.attache.model.RelationSignal;
import org.attache.model.Report;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.StateCode;
import org.attache.model.Statement;
import org.attache.model.Visit;
import org.attache.model.VisitLevel;
import org.attache.reading.ReportReader;
import org.attache.testkit.Sample;
import org.attache.testkit.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first sample of the demo, read as an attentive person would read it. */
class FirstReportTest {
  private static final StateCode RWANDA = new StateCode("RWA");
  private static final StateCode FRANCE = new StateCode("FRA");
  private static Reading reading;

  @BeforeAll
  static void read() {
    Sample sample = Samples.byId("general-staff-delegation").orElseThrow();
    reading =
        new ReportReader()
            .read(Report.of(sample.id(), Optional.of(sample.published()), sample.text()));
  }

  private static Stream<Statement> statements(SourceType type) {
    return reading.list(Statement.class).stream().filter(s -> s.source().type() == type);
  }

  private static String content(Statement statement) {
    return String.join(
        " ", statement.content().stream().map(s -> s.in(reading.report().text())).toList());
  }

  @Test
  void there_is_one_visit_and_the_pointer_to_another_report_is_none() {
    assertThat(reading.list(Visit.class)).hasSize(1);
    Visit visit = reading.list(Visit.class).get(0);
    assertThat(visit.visitor()).isEqualTo(RWANDA);
    assertThat(visit.host()).isEqualTo(FRANCE);
    assertThat(visit.place()).contains("Paris");
    assertThat(visit.status()).isEqualTo(Modality.COMPLETED);
    assertThat(visit.level()).isEqualTo(VisitLevel.CHIEF_OF_DEFENCE);
  }

  @Test
  void everybody_in_the_delegation_is_named_by_name_or_office() {
    List<Participant> delegation = reading.list(Visit.class).get(0).delegation();
    assertThat(delegation).hasSize(4);
    assertThat(delegation.get(0).name()).contains("Jean Bosco Kazura");
    assertThat(delegation.get(0).rank()).contains("General");
    assertThat(delegation.get(0).role()).contains("Chief of Staff");
    assertThat(delegation.stream().skip(1).map(p -> p.role().orElseThrow()))
        .containsExactly(
            "director of international military cooperation",
            "chief of military intelligence",
            "director of operations and training");
  }

  @Test
  void the_two_chiefs_of_staff_met() {
    assertThat(reading.list(Meeting.class)).hasSize(1);
    Meeting meeting = reading.list(Meeting.class).get(0);
    assertThat(meeting.participants().stream().flatMap(p -> p.state().stream()))
        .containsExactlyInAnyOrder(RWANDA, FRANCE);
    assertThat(meeting.place()).contains("Paris");
    assertThat(meeting.topics()).anyMatch(t -> t.contains("Mozambique"));
  }

  @Test
  void the_ministry_spoke_on_twitter() {
    Statement post = statements(SourceType.INSTITUTION).findFirst().orElseThrow();
    assertThat(post.source().wording()).contains("French Foreign Ministry");
    assertThat(post.source().state()).contains(FRANCE);
    assertThat(post.channel()).contains(Channel.TWITTER);
  }

  @Test
  void each_unnamed_source_is_its_own_and_this_source_is_the_one_before() {
    List<Source> unnamed =
        statements(SourceType.UNNAMED)
            .filter(s -> !s.content().isEmpty())
            .map(Statement::source)
            .toList();
    assertThat(unnamed).hasSizeGreaterThanOrEqualTo(4);
    assertThat(unnamed.get(0).wording()).contains("senior military source");
    assertThat(unnamed.get(1).wording()).contains("this source");
    assertThat(unnamed.get(1).name()).isPresent().isEqualTo(unnamed.get(0).name());
    assertThat(unnamed.get(2).name()).isPresent().isNotEqualTo(unnamed.get(0).name());
    assertThat(unnamed.get(3).name()).isPresent().isNotEqualTo(unnamed.get(2).name());
  }

  @Test
  void the_prime_minister_spoke_at_a_press_conference_and_he_is_the_prime_minister() {
    Statement minister =
        statements(SourceType.NAMED)
            .filter(s -> s.source().name().equals(Optional.of("Edouard Ngirente")))
            .findFirst()
            .orElseThrow();
    assertThat(minister.channel()).contains(Channel.PRESS_CONFERENCE);
    assertThat(minister.source().role()).contains("Prime Minister");
    assertThat(minister.source().state()).contains(RWANDA);
    Statement he = statements(SourceType.PRONOUN).findFirst().orElseThrow();
    assertThat(he.source().name()).contains("Edouard Ngirente");
    assertThat(content(he)).contains("we cooperate");
  }

  @Test
  void silence_is_a_fact() {
    assertThat(reading.list(Statement.class)).anyMatch(s -> s.content().isEmpty());
  }

  @Test
  void rwandan_troops_are_in_three_countries() {
    List<Deployment> deployments = reading.list(Deployment.class);
    assertThat(deployments).allMatch(d -> d.sender().equals(RWANDA));
    assertThat(deployments.stream().map(d -> d.location().orElseThrow().value()))
        .containsExactlyInAnyOrder("SSD", "CAF", "MOZ");
    assertThat(at("SSD").strength().orElseThrow().wording())
        .containsIgnoringCase("several thousand");
    assertThat(at("CAF").framework()).contains(Framework.BILATERAL);
    assertThat(at("MOZ").purpose().orElseThrow()).contains("Islamist");
  }

  private static Deployment at(String state) {
    return reading.list(Deployment.class).stream()
        .filter(d -> d.location().equals(Optional.of(new StateCode(state))))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bilateral_accords_bind_rwanda_and_its_host() {
    assertThat(reading.list(Agreement.class))
        .anySatisfy(a -> assertThat(a.parties()).containsExactly(new StateCode("CAF"), RWANDA));
  }

  @Test
  void the_ice_between_the_two_is_melting() {
    assertThat(reading.list(RelationSignal.class)).hasSize(1);
    RelationSignal signal = reading.list(RelationSignal.class).get(0);
    assertThat(List.of(signal.first(), signal.second())).containsExactly(FRANCE, RWANDA);
    assertThat(signal.direction()).isEqualTo(RelationSignal.Direction.IMPROVING);
  }

  @Test
  void the_generals_earlier_command_is_a_former_office() {
    Actor general =
        reading.actors().stream()
            .filter(a -> a.name().equals("Jean Bosco Kazura"))
            .findFirst()
            .orElseThrow();
    assertThat(general.state()).contains(RWANDA);
    assertThat(general.offices().stream().filter(Office::former))
        .anyMatch(o -> o.toString().contains("Minusma"));
  }

  @Test
  void fighting_in_mozambique_is_no_event_between_the_two() {
    assertThat(reading.list(CodedEvent.class))
        .noneMatch(e -> e.type() == PloverType.ASSAULT || e.type() == PloverType.COERCE);
    assertThat(reading.list(CodedEvent.class))
        .anyMatch(
            e ->
                e.type() == PloverType.CONSULT
                    && e.source().equals(Optional.of(RWANDA))
                    && e.target().equals(Optional.of(FRANCE)));
  }

  @Test
  void page_residue_is_furniture_and_never_evidence() {
    assertThat(reading.furniture().stream().map(s -> s.in(reading.report().text())))
        .anyMatch(f -> f.startsWith("A delegation of Rwanda's General Staff"))
        .anyMatch(f -> f.contains("Read also"))
        .anyMatch(f -> f.contains("cookies"));
    assertThat(reading.findings())
        .noneMatch(
            finding ->
                reading.furniture().stream()
                    .anyMatch(f -> f.overlaps(finding.evidence().sentence())));
  }
}
