package org.attache.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Agreement;
import org.attache.model.CodedEvent;
import org.attache.model.Deployment;
import org.attache.model.Evidence;
import org.attache.model.Exercise;
import org.attache.model.Finding;
import org.attache.model.Meeting;
import org.attache.model.MeetingForm;
import org.attache.model.PartialDate;
import org.attache.model.Participant;
import org.attache.model.Reading;
import org.attache.model.RelationSignal;
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
import org.attache.output.text.ReportTitle;
import org.attache.output.text.Style;

/**
 * A reading for people: what happened, who was in the room, who said what, each with its sentence.
 * Control characters of the report never reach the terminal.
 */
public final class ReadingView {
  private final Style style;

  /**
   * @param colours whether to use terminal colours
   */
  public ReadingView(boolean colours) {
    this.style = new Style(colours);
  }

  /** Writes the view, ending with a line break. */
  public void write(Reading reading, Writer out) throws IOException {
    new Page(style, reading, out).write();
  }

  private static final class Page {
    private final Style style;
    private final Reading reading;
    private final Writer out;

    Page(Style style, Reading reading, Writer out) {
      this.style = style;
      this.reading = reading;
      this.out = out;
    }

    void write() throws IOException {
      head();
      section("Visits", Visit.class, this::visit);
      section("Meetings", Meeting.class, this::meeting);
      section("Statements", Statement.class, this::statement);
      section("Deployments", Deployment.class, this::deployment);
      section("Agreements", Agreement.class, this::agreement);
      section("Exercises", Exercise.class, this::exercise);
      section("Relations", RelationSignal.class, this::relation);
      section("Coded events (PLOVER)", CodedEvent.class, this::event);
      if (reading.findings().isEmpty()) {
        line(style.faint("Nothing of what states do with each other was found in this report."));
      }
      furniture();
      for (String note : reading.notes()) {
        line(style.faint("Note: " + style.clean(note)));
      }
    }

    private void head() throws IOException {
      Report report = reading.report();
      line(style.strong(style.clean(ReportTitle.of(report))));
      List<String> facts = new ArrayList<>();
      report.publisher().ifPresent(facts::add);
      facts.add(report.published().orElse("no date of publication (--published gives one)"));
      report.author().ifPresent(facts::add);
      facts.add(report.url().orElse(report.origin()));
      line(style.faint(style.clean(String.join(" · ", facts))));
    }

    private <F extends Finding> void section(String title, Class<F> kind, Lines<F> lines)
        throws IOException {
      List<F> findings = reading.list(kind);
      if (findings.isEmpty()) {
        return;
      }
      line("");
      line(style.title(title));
      for (F finding : findings) {
        lines.write(finding);
        evidence(finding.evidence());
      }
    }

    private void visit(Visit visit) throws IOException {
      item(
          visit.visitor() + " → " + visit.host(),
          visit.place(),
          dates(visit.start(), visit.end()),
          Optional.of(Style.words(visit.status())),
          Optional.of(Style.words(visit.level()) + " level"),
          visit.organisation());
      if (!visit.delegation().isEmpty()) {
        detail("delegation", "");
        for (Participant member : visit.delegation()) {
          line("      " + person(member));
        }
      }
      if (!visit.hosts().isEmpty()) {
        detail("received by", "");
        for (Participant host : visit.hosts()) {
          line("      " + person(host));
        }
      }
      course(visit.course());
      topics(visit.topics());
    }

    private void course(VisitCourse course) throws IOException {
      if (course.stops().size() > 1) {
        List<String> stops =
            course.stops().stream()
                .map(s -> s.town() + s.date().map(d -> " (" + d + ")").orElse(""))
                .toList();
        detail("stops", String.join(", ", stops));
      }
      if (course.tour().isPresent()) {
        TourLeg leg = course.tour().get();
        detail("tour", leg.trip() + ", stop " + leg.stop());
      }
      if (course.duration().isPresent()) {
        detail("duration", course.duration().get());
      }
      if (course.purpose().isPresent()) {
        detail("purpose", course.purpose().get());
      }
      if (!course.turns().isEmpty()) {
        detail("told as", String.join(", ", course.turns().stream().map(Style::words).toList()));
      }
    }

    private void meeting(Meeting meeting) throws IOException {
      List<String> who =
          meeting.participants().stream()
              .map(p -> person(p) + p.state().map(s -> " [" + s + "]").orElse(""))
              .toList();
      item(
          String.join(" – ", who),
          meeting.place(),
          meeting.date().map(PartialDate::toString),
          Optional.of(Style.words(meeting.status())),
          Optional.of(meeting.form())
              .filter(form -> form != MeetingForm.IN_PERSON)
              .map(Style::words));
      topics(meeting.topics());
    }

    private void statement(Statement statement) throws IOException {
      Source source = statement.source();
      item(
          source.name().map(style::clean).orElse(style.clean(source.wording())),
          source.role(),
          source.state().map(StateCode::value),
          Optional.of(Style.words(source.type())),
          statement
              .particulars()
              .platform()
              .or(() -> statement.channel().map(Style::words))
              .map(style::clean),
          statement.particulars().audience().map(audience -> "to " + audience),
          statement.particulars().date().map(PartialDate::toString),
          statement.particulars().stance().map(Style::words),
          statement.particulars().target().map(target -> "at " + target),
          statement.particulars().carrier().map(c -> "told by " + c.name().orElse(c.wording())),
          source.reason().map(reason -> "unnamed because: " + reason));
      String said =
          String.join(
              " … ", statement.content().stream().map(s -> s.in(reading.report().text())).toList());
      line("    " + (said.isEmpty() ? style.faint("(no comment)") : style.clean(said)));
    }

    private void deployment(Deployment deployment) throws IOException {
      item(
          deployment.sender()
              + " forces in "
              + deployment.location().map(StateCode::value).orElse("(at sea or not said)"),
          deployment.strength().map(Strength::wording),
          deployment.unit(),
          deployment.framework().map(f -> Style.words(f) + " framework"),
          deployment.mandate(),
          deployment.purpose(),
          deployment.since().map(since -> "since " + since),
          Optional.of(Style.words(deployment.stage())));
    }

    private void agreement(Agreement agreement) throws IOException {
      item(
          codes(agreement.parties()),
          agreement.kind(),
          agreement.date().map(PartialDate::toString),
          Optional.of(Style.words(agreement.status())));
    }

    private void exercise(Exercise exercise) throws IOException {
      item(
          exercise.name().map(style::clean).orElse("exercise")
              + " "
              + codes(exercise.participants()),
          exercise.place().or(() -> exercise.location().map(StateCode::value)),
          dates(exercise.start(), exercise.end()),
          Optional.of(Style.words(exercise.status())));
    }

    private void relation(RelationSignal relation) throws IOException {
      item(
          relation.first() + " – " + relation.second(),
          Optional.of(Style.words(relation.direction())),
          relation.trigger());
    }

    private void event(CodedEvent event) throws IOException {
      item(
          event.source().map(StateCode::value).orElse("?")
              + " "
              + event.type()
              + event.mode().map(mode -> "/" + mode).orElse("")
              + " "
              + event.target().map(StateCode::value).orElse("?"),
          Optional.of("quad class " + event.type().quad()),
          Optional.of(Style.words(event.status())));
    }

    private void furniture() throws IOException {
      if (reading.furniture().isEmpty()) {
        return;
      }
      line("");
      line(style.faint("Furniture (page residue, never evidence)"));
      for (Span span : reading.furniture()) {
        line(style.faint("  " + style.clean(span.in(reading.report().text()))));
      }
    }

    @SafeVarargs
    private void item(String lead, Optional<String>... facts) throws IOException {
      List<String> given = new ArrayList<>();
      for (Optional<String> fact : facts) {
        fact.map(style::clean).ifPresent(given::add);
      }
      line("  " + style.strong(lead) + (given.isEmpty() ? "" : "  " + String.join(" · ", given)));
    }

    private void topics(List<String> topics) throws IOException {
      if (!topics.isEmpty()) {
        detail("topics", style.clean(String.join("; ", topics)));
      }
    }

    private void detail(String name, String value) throws IOException {
      line("    " + name + (value.isEmpty() ? "" : ": " + value));
    }

    private void evidence(Evidence evidence) throws IOException {
      String voucher =
          evidence.voucher().map(v -> " — according to " + style.clean(voucher(v))).orElse("");
      line(
          style.faint(
              "    ▸ " + style.clean(evidence.sentence().in(reading.report().text())) + voucher));
    }

    /** Who vouches; of a source without a name also that it has none, and why. */
    private static String voucher(Source source) {
      String name = source.name().orElse(source.wording());
      return source.type() == SourceType.UNNAMED
          ? name + " (unnamed" + source.reason().map(why -> ": " + why).orElse("") + ")"
          : name;
    }

    private String person(Participant person) {
      Map<String, Boolean> words = new LinkedHashMap<>();
      person.rank().ifPresent(rank -> words.put(rank, true));
      person.name().ifPresent(name -> words.put(name, true));
      String who = String.join(" ", words.keySet());
      String role = person.role().or(person::organisation).orElse("");
      String both = who.isEmpty() ? role : role.isEmpty() ? who : who + ", " + role;
      return style.clean(both.isEmpty() ? person.state().map(StateCode::value).orElse("?") : both);
    }

    private static Optional<String> dates(Optional<PartialDate> start, Optional<PartialDate> end) {
      if (start.isEmpty() && end.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          start.map(PartialDate::toString).orElse("?")
              + end.filter(e -> !start.equals(Optional.of(e))).map(e -> " to " + e).orElse(""));
    }

    private static String codes(List<StateCode> states) {
      return String.join(" – ", states.stream().map(StateCode::value).toList());
    }

    private void line(String line) throws IOException {
      out.write(line);
      out.write('\n');
    }
  }

  private interface Lines<F> {
    void write(F finding) throws IOException;
  }
}
