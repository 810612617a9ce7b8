package org.attache.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.attache.model.Actor;
import org.attache.model.Agreement;
import org.attache.model.Attribution;
import org.attache.model.CodedEvent;
import org.attache.model.DateMention;
import org.attache.model.Deployment;
import org.attache.model.Evidence;
import org.attache.model.Exercise;
import org.attache.model.Meeting;
import org.attache.model.MeetingForm;
import org.attache.model.Mention;
import org.attache.model.Nesting;
import org.attache.model.Participant;
import org.attache.model.Particulars;
import org.attache.model.PlaceMention;
import org.attache.model.Reading;
import org.attache.model.RelationSignal;
import org.attache.model.Report;
import org.attache.model.Source;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.model.Statement;
import org.attache.model.Strength;
import org.attache.model.TourLeg;
import org.attache.model.Unnamed;
import org.attache.model.Visit;
import org.attache.model.VisitCourse;
import org.attache.output.text.CodePoints;

/**
 * A reading as one JSON object. Offsets are Unicode code points into {@code text}, end excluded;
 * what is unknown is {@code null}.
 */
public final class ReadingJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final boolean pretty;

  /**
   * @param pretty over many lines for people, or in one line
   */
  public ReadingJson(boolean pretty) {
    this.pretty = pretty;
  }

  /** Writes the object without a line break after it. */
  public void write(Reading reading, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      new Body(json, reading).write();
    }
  }

  /** Writes the line that stands for a report which could not be read. */
  public void writeError(Optional<String> id, String origin, String error, Writer out)
      throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringField("id", id.orElse(origin));
      json.writeStringField("origin", origin);
      json.writeStringField("error", error);
      json.writeEndObject();
    }
  }

  private JsonGenerator generator(Writer out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    if (pretty) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withRootSeparator(""));
    }
    return json;
  }

  private static final class Body {
    /** A reported silence is a statement without content, and no proposition. */
    private static final Predicate<Statement> SPOKEN = s -> !s.content().isEmpty();

    /** Calls, video links and letters, which codebooks do not count as meetings. */
    private static final Predicate<Meeting> REMOTE = m -> m.form() != MeetingForm.IN_PERSON;

    private final JsonGenerator json;
    private final Reading reading;
    private final String text;
    private final CodePoints offsets;
    private final Map<String, Actor> actors = new HashMap<>();

    Body(JsonGenerator json, Reading reading) {
      this.json = json;
      this.reading = reading;
      this.text = reading.report().text();
      this.offsets = new CodePoints(text);
      reading.actors().forEach(actor -> actors.put(actor.id(), actor));
    }

    void write() throws IOException {
      Report report = reading.report();
      json.writeStartObject();
      json.writeStringField("id", report.id().orElse(report.origin()));
      json.writeStringField("origin", report.origin());
      string("url", report.url());
      string("title", report.title());
      string("author", report.author());
      string("publisher", report.publisher());
      string("published", report.published());
      string("language", report.language());
      json.writeStringField("text", text);
      spans("furniture", reading.furniture());
      array("entities", reading.mentions(), this::entity);
      array("places", reading.places(), this::place);
      array("dates", reading.dates(), this::date);
      array("attributions", attributions(false), this::attribution);
      array("second_hand", attributions(true), this::attribution);
      array("events", reading.list(CodedEvent.class), this::event);
      array("visits", reading.list(Visit.class), this::visit);
      List<Meeting> meetings = reading.list(Meeting.class);
      array("meetings", meetings.stream().filter(REMOTE.negate()).toList(), this::meeting);
      array("contacts", meetings.stream().filter(REMOTE).toList(), this::meeting);
      List<Statement> statements = reading.list(Statement.class);
      array("statements", statements.stream().filter(SPOKEN).toList(), this::statement);
      array("silences", statements.stream().filter(SPOKEN.negate()).toList(), this::statement);
      array("deployments", reading.list(Deployment.class), this::deployment);
      array("agreements", reading.list(Agreement.class), this::agreement);
      array("exercises", reading.list(Exercise.class), this::exercise);
      array("relations", reading.list(RelationSignal.class), this::relation);
      strings("notes", reading.notes());
      json.writeEndObject();
    }

    /** Those within the content of another, or those that are not. */
    private List<Attribution> attributions(boolean within) {
      Nesting nesting = Nesting.of(reading.attributions());
      return reading.attributions().stream()
          .filter(a -> within != nesting.around(a).isEmpty())
          .toList();
    }

    private void entity(Mention mention) throws IOException {
      Actor actor = Objects.requireNonNull(actors.get(mention.actor()), mention.actor());
      offsets(mention.span());
      json.writeStringField("text", mention.span().in(text));
      json.writeStringField("type", name(actor.kind()));
      json.writeStringField("ref", actor.id());
      json.writeStringField("name", actor.name());
      string("country", actor.state());
    }

    private void place(PlaceMention place) throws IOException {
      offsets(place.span());
      json.writeStringField("text", place.text());
      string("country", place.state());
      json.writeFieldName("lat");
      number(place.position().map(PlaceMention.Position::latitude));
      json.writeFieldName("lon");
      number(place.position().map(PlaceMention.Position::longitude));
      if (place.geonames().isPresent()) {
        json.writeNumberField("geonames", place.geonames().getAsLong());
      } else {
        json.writeNullField("geonames");
      }
    }

    private void date(DateMention date) throws IOException {
      offsets(date.span());
      json.writeStringField("text", date.text());
      json.writeStringField("type", date.type().name());
      string("value", date.value());
      string("precision", date.precision());
    }

    private void attribution(Attribution attribution) throws IOException {
      spans("content", attribution.content());
      spans("cue", attribution.cue());
      spans("source", attribution.source());
      Optional<Source> speaker = attribution.speaker();
      json.writeStringField("kind", name(attribution.kind()));
      string("source_type", speaker.map(s -> name(s.type())));
      string("source_name", speaker.flatMap(Source::name));
      string("source_role", speaker.flatMap(Source::role));
      string("source_country", speaker.flatMap(Source::state));
      string("channel", attribution.channel().map(Body::name));
      string("reason_unnamed", speaker.flatMap(Source::reason));
      unnamed(speaker);
      string("carrier", attribution.carrier().map(Body::nameOf));
    }

    /** What is told of a source without a name. */
    private void unnamed(Optional<Source> source) throws IOException {
      Optional<Unnamed> unnamed = source.flatMap(Source::unnamed);
      string("source_org", source.flatMap(Source::organisation));
      string("source_rank", unnamed.flatMap(Unnamed::rank));
      string("source_number", unnamed.flatMap(Unnamed::number));
      string("source_ref", unnamed.map(Unnamed::id).or(() -> source.flatMap(Source::actor)));
    }

    private void event(CodedEvent event) throws IOException {
      string("source_country", event.source().filter(code -> !code.isOrganisation()));
      string("target_country", event.target().filter(code -> !code.isOrganisation()));
      string("source_organisation", event.source().filter(StateCode::isOrganisation));
      string("target_organisation", event.target().filter(StateCode::isOrganisation));
      string("source", event.sourceText());
      string("target", event.targetText());
      string("source_sector", event.sourceSector());
      string("target_sector", event.targetSector());
      json.writeBooleanField("reciprocal", event.reciprocal());
      json.writeStringField("plover_type", event.type().name());
      string("mode", event.mode());
      strings("contexts", event.contexts());
      json.writeNumberField("quad", event.type().quad());
      string("cameo", event.cameo());
      json.writeStringField("status", name(event.status()));
      string("date", event.date());
      string("place", event.place());
      voucher(event.evidence());
      json.writeFieldName("evidence");
      span(event.evidence().sentence());
    }

    private void visit(Visit visit) throws IOException {
      json.writeStringField("visitor_country", visit.visitor().value());
      string("visitor_org", visit.organisation());
      json.writeStringField("host_country", visit.host().value());
      string("place", visit.place());
      string("start", visit.start());
      string("end", visit.end());
      json.writeStringField("status", name(visit.status()));
      json.writeStringField("level", name(visit.level()));
      array(
          "delegation",
          visit.delegation(),
          p -> {
            string("name", p.name());
            string("role", p.role());
            string("org", p.organisation());
            string("rank", p.rank());
          });
      array(
          "hosts",
          visit.hosts(),
          p -> {
            string("name", p.name());
            string("role", p.role());
          });
      strings("topics", visit.topics());
      course(visit.course());
      evidence(visit.evidence());
    }

    private void course(VisitCourse course) throws IOException {
      array(
          "stops",
          course.stops(),
          stop -> {
            json.writeStringField("town", stop.town());
            string("date", stop.date());
          });
      string("trip", course.tour().map(TourLeg::trip));
      json.writeFieldName("stop");
      if (course.tour().isPresent()) {
        json.writeNumber(course.tour().get().stop());
      } else {
        json.writeNull();
      }
      string("duration", course.duration());
      string("purpose", course.purpose());
      strings("turns", course.turns().stream().map(Body::name).toList());
    }

    private void meeting(Meeting meeting) throws IOException {
      json.writeStringField("form", name(meeting.form()));
      json.writeBooleanField("multilateral", meeting.isMultilateral());
      array("participants", meeting.participants(), this::participant);
      string("place", meeting.place());
      string("date", meeting.date());
      json.writeStringField("status", name(meeting.status()));
      strings("topics", meeting.topics());
      evidence(meeting.evidence());
    }

    private void participant(Participant participant) throws IOException {
      string("name", participant.name());
      string("role", participant.role());
      string("country", participant.state());
    }

    private void statement(Statement statement) throws IOException {
      Source source = statement.source();
      json.writeStringField("source_type", name(source.type()));
      json.writeStringField("source", nameOf(source));
      string("source_role", source.role());
      string("source_country", source.state());
      string("channel", statement.channel().map(Body::name));
      json.writeStringField(
          "content", String.join(" ", statement.content().stream().map(s -> s.in(text)).toList()));
      string("about", statement.about());
      string("reason_unnamed", source.reason());
      unnamed(Optional.of(source));
      particulars(statement.particulars());
      evidence(statement.evidence());
    }

    private void particulars(Particulars known) throws IOException {
      string("carrier", known.carrier().map(Body::nameOf));
      string("audience", known.audience());
      string("said_on", known.date());
      string("target", known.target());
      string("target_country", known.targetState());
      string("stance", known.stance().map(Body::name));
      string("plover_type", known.plover());
      strings("hedges", known.hedges());
      string("platform", known.platform());
      json.writeBooleanField("negated", known.negated());
    }

    private void deployment(Deployment deployment) throws IOException {
      json.writeStringField("country", deployment.sender().value());
      string("location_country", deployment.location());
      string("strength", deployment.strength().map(Strength::wording));
      json.writeFieldName("strength_least");
      integer(deployment.strength().map(Strength::least).orElse(OptionalInt.empty()));
      json.writeFieldName("strength_most");
      integer(deployment.strength().map(Strength::most).orElse(OptionalInt.empty()));
      string("unit", deployment.unit());
      string("framework", deployment.framework().map(Body::frameworkName));
      string("mandate", deployment.mandate());
      string("purpose", deployment.purpose());
      string("since", deployment.since());
      json.writeStringField("stage", name(deployment.stage()));
      json.writeStringField("status", name(deployment.status()));
      evidence(deployment.evidence());
    }

    private void agreement(Agreement agreement) throws IOException {
      strings("parties", agreement.parties().stream().map(StateCode::value).toList());
      string("kind", agreement.kind());
      json.writeStringField("status", name(agreement.status()));
      string("date", agreement.date());
      evidence(agreement.evidence());
    }

    private void exercise(Exercise exercise) throws IOException {
      strings("participants", exercise.participants().stream().map(StateCode::value).toList());
      string("name", exercise.name());
      string("location_country", exercise.location());
      string("place", exercise.place());
      string("start", exercise.start());
      string("end", exercise.end());
      json.writeStringField("status", name(exercise.status()));
      evidence(exercise.evidence());
    }

    private void relation(RelationSignal relation) throws IOException {
      strings("pair", List.of(relation.first().value(), relation.second().value()));
      json.writeStringField("direction", name(relation.direction()));
      json.writeStringField("wording", relation.wording());
      string("trigger", relation.trigger());
      evidence(relation.evidence());
    }

    private void evidence(Evidence evidence) throws IOException {
      json.writeStringField("evidence", evidence.sentence().in(text));
      json.writeFieldName("evidence_span");
      span(evidence.sentence());
      voucher(evidence);
    }

    private void voucher(Evidence evidence) throws IOException {
      string("said_by", evidence.voucher().map(Body::nameOf));
      string("said_by_type", evidence.voucher().map(voucher -> name(voucher.type())));
      string("said_by_reason_unnamed", evidence.voucher().flatMap(Source::reason));
      json.writeFieldName("confidence");
      number(evidence.confidence().stream().boxed().findFirst());
    }

    private static String frameworkName(Enum<?> framework) {
      return framework.name().length() <= 4
          ? framework.name()
          : framework.name().toLowerCase(Locale.ROOT);
    }

    private static String nameOf(Source source) {
      return source.name().orElse(source.wording());
    }

    private static String name(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }

    private void string(String field, Optional<?> value) throws IOException {
      if (value.isPresent()) {
        json.writeStringField(field, value.get().toString());
      } else {
        json.writeNullField(field);
      }
    }

    private void number(Optional<Double> value) throws IOException {
      if (value.isPresent()) {
        json.writeNumber(value.get());
      } else {
        json.writeNull();
      }
    }

    private void integer(OptionalInt value) throws IOException {
      if (value.isPresent()) {
        json.writeNumber(value.getAsInt());
      } else {
        json.writeNull();
      }
    }

    private void strings(String field, List<String> values) throws IOException {
      json.writeArrayFieldStart(field);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }

    private void offsets(Span span) throws IOException {
      json.writeNumberField("start", offsets.at(span.start()));
      json.writeNumberField("end", offsets.at(span.end()));
    }

    private void spans(String field, List<Span> spans) throws IOException {
      json.writeArrayFieldStart(field);
      for (Span span : spans) {
        span(span);
      }
      json.writeEndArray();
    }

    private void span(Span span) throws IOException {
      json.writeStartArray();
      json.writeNumber(offsets.at(span.start()));
      json.writeNumber(offsets.at(span.end()));
      json.writeEndArray();
    }

    private <T> void array(String field, List<T> values, Fields<T> fields) throws IOException {
      json.writeArrayFieldStart(field);
      for (T value : values) {
        json.writeStartObject();
        fields.write(value);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private interface Fields<T> {
    void write(T value) throws IOException;
  }
}
