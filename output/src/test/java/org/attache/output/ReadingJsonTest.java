package org.attache.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.attache.model.Attribution;
import org.attache.model.AttributionKind;
import org.attache.model.Deployment;
import org.attache.model.DeploymentStage;
import org.attache.model.Evidence;
import org.attache.model.Finding;
import org.attache.model.Framework;
import org.attache.model.Meeting;
import org.attache.model.MeetingForm;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.Participant;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.model.Source;
import org.attache.model.SourceType;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.model.Statement;
import org.attache.model.Strength;
import org.attache.model.TourLeg;
import org.attache.model.Visit;
import org.attache.model.VisitCourse;
import org.attache.model.VisitLevel;
import org.attache.model.VisitStop;
import org.attache.model.VisitTurn;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
  private static final String TEXT = "🙂 A general came to Oslo. “All went well,” a source said.";
  private static final Span FIRST = new Span(3, 26);
  private static final Span SECOND = new Span(27, TEXT.length());
  private static final Source SOURCE =
      new Source(
          SourceType.UNNAMED,
          "a source",
          Optional.empty(),
          Optional.empty(),
          Optional.of("source"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static Reading reading(Finding... findings) {
    return new Reading(
        Report.of("r.txt", Optional.of("2024-05-08"), TEXT),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(findings),
        List.of());
  }

  private static Visit visit() {
    return new Visit(
        new StateCode("SWE"),
        Optional.empty(),
        new StateCode("NOR"),
        Optional.of("Oslo"),
        PartialDate.parse("2024-05"),
        Optional.empty(),
        Modality.COMPLETED,
        VisitLevel.CHIEF_OF_DEFENCE,
        List.of(
            new Participant(
                Optional.empty(),
                Optional.empty(),
                Optional.of("general"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new StateCode("SWE")))),
        List.of(),
        List.of(),
        new VisitCourse(
            List.of(new VisitStop("Oslo", PartialDate.parse("2024-05-02"))),
            Optional.of(new TourLeg("t1", 2)),
            Optional.of("P3D"),
            Optional.empty(),
            List.of(VisitTurn.ANNOUNCED, VisitTurn.EXTENDED)),
        new Evidence(FIRST, Optional.of(SOURCE)));
  }

  private static String json(Reading reading) throws IOException {
    StringWriter out = new StringWriter();
    new ReadingJson(false).write(reading, out);
    return out.toString();
  }

  @Test
  void offsets_count_code_points_and_evidence_is_the_whole_sentence() throws IOException {
    assertThat(json(reading(visit())))
        .contains("\"evidence\":\"A general came to Oslo.\",\"evidence_span\":[2,25]");
  }

  @Test
  void a_finding_says_who_vouches_for_it() throws IOException {
    assertThat(json(reading(visit())))
        .contains("\"said_by\":\"a source\",\"said_by_type\":\"unnamed\"");
  }

  @Test
  void the_unknown_is_null_and_dates_are_as_precise_as_known() throws IOException {
    assertThat(json(reading(visit())))
        .contains("\"start\":\"2024-05\",\"end\":null", "\"visitor_org\":null");
  }

  @Test
  void a_visit_says_how_it_runs() throws IOException {
    assertThat(json(reading(visit())))
        .contains("\"stops\":[{\"town\":\"Oslo\",\"date\":\"2024-05-02\"}]")
        .contains("\"trip\":\"t1\",\"stop\":2,\"duration\":\"P3D\",\"purpose\":null")
        .contains("\"turns\":[\"announced\",\"extended\"]");
  }

  @Test
  void calls_and_letters_are_no_meetings_but_contacts() throws IOException {
    Meeting call =
        new Meeting(
            MeetingForm.CALL,
            visit().delegation().stream().flatMap(p -> Stream.of(p, p)).toList(),
            Optional.empty(),
            Optional.empty(),
            Modality.COMPLETED,
            List.of(),
            new Evidence(FIRST, Optional.empty()));
    assertThat(json(reading(call))).contains("\"meetings\":[]", "\"contacts\":[{\"form\":\"call\"");
  }

  @Test
  void a_silence_is_no_statement_but_stands_by_itself() throws IOException {
    Statement silence =
        new Statement(SOURCE, Optional.empty(), List.of(), Optional.empty(), Evidence.of(SECOND));
    assertThat(json(reading(silence)))
        .contains("\"statements\":[]")
        .contains("\"silences\":[{")
        .contains("\"source\":\"a source\"");
  }

  @Test
  void a_deployment_has_its_range_beside_its_words() throws IOException {
    Deployment deployment =
        new Deployment(
            new StateCode("KEN"),
            Optional.of(new StateCode("SOM")),
            Optional.of(
                new Strength("up to 400 soldiers", OptionalInt.empty(), OptionalInt.of(400))),
            Optional.of("an engineer battalion"),
            Optional.of(Framework.REGIONAL),
            Optional.empty(),
            Optional.empty(),
            PartialDate.parse("2021"),
            DeploymentStage.PROMISED,
            Modality.PLANNED,
            Evidence.of(FIRST).with(0.5));
    assertThat(json(reading(deployment)))
        .contains("\"strength\":\"up to 400 soldiers\",\"strength_least\":null")
        .contains("\"strength_most\":400,\"unit\":\"an engineer battalion\"")
        .contains("\"mandate\":null", "\"since\":\"2021\",\"stage\":\"promised\"")
        .contains("\"said_by\":null", "\"confidence\":0.5");
  }

  @Test
  void no_field_stands_twice_in_an_object() throws IOException {
    Attribution attribution =
        new Attribution(
            AttributionKind.SAID,
            List.of(FIRST),
            List.of(),
            List.of(),
            Optional.of(SOURCE),
            Optional.empty(),
            Optional.empty());
    Reading reading =
        new Reading(
            reading().report(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(attribution),
            List.of(),
            List.of());
    assertThat(json(reading)).containsOnlyOnce("\"kind\":");
  }

  @Test
  void one_reading_is_one_line() throws IOException {
    assertThat(json(reading(visit()))).doesNotContain("\n");
  }

  @Test
  void the_view_names_who_was_in_the_room_and_has_no_colours_for_files() throws IOException {
    StringWriter out = new StringWriter();
    new ReadingView(false).write(reading(visit()), out);
    assertThat(out.toString())
        .contains("SWE → NOR", "Oslo", "chief of defence level", "general")
        .contains("▸ A general came to Oslo. — according to a source")
        .doesNotContain("\u001b");
  }

  @Test
  void the_view_says_so_when_nothing_was_found() throws IOException {
    StringWriter out = new StringWriter();
    new ReadingView(true).write(reading(), out);
    assertThat(out.toString()).contains("Nothing of what states do with each other");
  }
}
