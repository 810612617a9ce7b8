package org.attache.reading.find.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Agreement;
import org.attache.model.AgreementStage;
import org.attache.model.CodedEvent;
import org.attache.model.Deployment;
import org.attache.model.DeploymentStage;
import org.attache.model.Evidence;
import org.attache.model.Exercise;
import org.attache.model.Finding;
import org.attache.model.Meeting;
import org.attache.model.MeetingForm;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.Participant;
import org.attache.model.PloverType;
import org.attache.model.StateCode;
import org.attache.model.Visit;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Sentence;

/**
 * The coded events that the other findings of a report are: a visit and a meeting are
 * consultations, a signed agreement is diplomatic cooperation, an exercise is material cooperation,
 * a withdrawal is a retreat. What is planned is an agreement to do it. Only where the sentences
 * themselves gave no such event of the two.
 */
public final class ImpliedEvents {
  /** More than so many states at one table or in one exercise make no dyads. */
  private static final int MANY = 3;

  /** Texts of so few sentences are read by themselves: one event of a sentence is enough. */
  private static final int SNIPPET = 2;

  private static final Code AGREED_VISIT = code(PloverType.AGREE, "036");
  private static final Code AGREED_DRILL = code(PloverType.AGREE, "031");

  private final EventLexicon lexicon;

  /** Reads the words of a language (ISO 639-1). */
  public ImpliedEvents(String language) {
    lexicon = new EventLexicon(language);
  }

  /** The events to be added to those among the findings, in the order of the findings. */
  public List<CodedEvent> missing(Scene scene, List<Finding> findings) {
    List<CodedEvent> known = new ArrayList<>();
    findings.stream()
        .filter(CodedEvent.class::isInstance)
        .map(CodedEvent.class::cast)
        .forEach(known::add);
    if (scene.sentences().size() <= SNIPPET) {
      return List.of();
    }
    int before = known.size();
    for (Finding finding : findings) {
      for (CodedEvent event : of(scene, finding)) {
        if (known.stream().noneMatch(told -> covers(told, event))) {
          known.add(event);
        }
      }
    }
    return List.copyOf(known.subList(before, known.size()));
  }

  private List<CodedEvent> of(Scene scene, Finding finding) {
    if (finding instanceof Visit visit) {
      return visit(scene, visit);
    }
    if (finding instanceof Meeting meeting) {
      return meeting(scene, meeting);
    }
    if (finding instanceof Agreement agreement) {
      return agreement(scene, agreement);
    }
    if (finding instanceof Exercise exercise) {
      return exercise(scene, exercise);
    }
    return finding instanceof Deployment deployment ? withdrawal(scene, deployment) : List.of();
  }

  private List<CodedEvent> visit(Scene scene, Visit visit) {
    Optional<Code> code =
        byStatus(visit.status(), mode(PloverType.CONSULT, "visit", "042"), AGREED_VISIT);
    return code.map(
            c ->
                List.of(
                    event(
                        scene,
                        List.of(visit.visitor(), visit.host()),
                        name(visit.delegation()),
                        name(visit.hosts()),
                        false,
                        c,
                        new Told(visit.status(), visit.start(), visit.place(), visit.evidence()))))
        .orElse(List.of());
  }

  private List<CodedEvent> meeting(Scene scene, Meeting meeting) {
    if (meeting.form() == MeetingForm.LETTER) {
      return List.of();
    }
    Code met =
        meeting.form() == MeetingForm.CALL
            ? mode(PloverType.CONSULT, "phone", "041")
            : code(PloverType.CONSULT, "040");
    List<StateCode> states =
        meeting.participants().stream()
            .map(Participant::state)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return byStatus(meeting.status(), met, AGREED_VISIT)
        .map(
            code ->
                mutual(
                    scene,
                    states,
                    code,
                    new Told(
                        meeting.status(), meeting.date(), meeting.place(), meeting.evidence())))
        .orElse(List.of());
  }

  private List<CodedEvent> agreement(Scene scene, Agreement agreement) {
    Optional<Code> code =
        agreement.status() == AgreementStage.SIGNED
            ? Optional.of(code(PloverType.SUPPORT, "057"))
            : Optional.of(code(PloverType.AGREE, "030"))
                .filter(c -> agreement.status() == AgreementStage.AGREED);
    return code.map(
            c ->
                mutual(
                    scene,
                    agreement.parties(),
                    c,
                    new Told(
                        Modality.COMPLETED,
                        agreement.date(),
                        Optional.empty(),
                        agreement.evidence())))
        .orElse(List.of());
  }

  private List<CodedEvent> exercise(Scene scene, Exercise exercise) {
    return byStatus(exercise.status(), code(PloverType.COOPERATE, "062"), AGREED_DRILL)
        .map(
            code ->
                mutual(
                    scene,
                    exercise.participants(),
                    code,
                    new Told(
                        exercise.status(),
                        exercise.start(),
                        exercise.place(),
                        exercise.evidence())))
        .orElse(List.of());
  }

  private List<CodedEvent> withdrawal(Scene scene, Deployment deployment) {
    boolean gone =
        deployment.stage() == DeploymentStage.WITHDRAWN
            && deployment.status() == Modality.COMPLETED;
    return deployment
        .location()
        .filter(location -> gone && !location.equals(deployment.sender()))
        .map(
            location ->
                List.of(
                    event(
                        scene,
                        List.of(deployment.sender(), location),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        mode(PloverType.RETREAT, "withdraw", "0874"),
                        new Told(
                            Modality.COMPLETED,
                            Optional.empty(),
                            Optional.empty(),
                            deployment.evidence()))))
        .orElse(List.of());
  }

  private static Optional<Code> byStatus(Modality status, Code done, Code planned) {
    return switch (status) {
      case ONGOING, COMPLETED -> Optional.of(done);
      case PLANNED -> Optional.of(planned);
      case CANCELLED, DENIED, ALLEGED, PAST_REFERENCE -> Optional.empty();
    };
  }

  private List<CodedEvent> mutual(Scene scene, List<StateCode> states, Code code, Told told) {
    List<CodedEvent> found = new ArrayList<>();
    for (int i = 0; i < states.size() && states.size() <= MANY; i++) {
      for (int j = i + 1; j < states.size(); j++) {
        found.add(
            event(
                scene,
                List.of(states.get(i), states.get(j)),
                Optional.empty(),
                Optional.empty(),
                true,
                code,
                told));
      }
    }
    return found;
  }

  private CodedEvent event(
      Scene scene,
      List<StateCode> pair,
      Optional<String> source,
      Optional<String> target,
      boolean reciprocal,
      Code code,
      Told told) {
    List<String> contexts =
        scene.sentencesIn(told.evidence().sentence()).stream()
            .map(Sentence::tokens)
            .flatMap(tokens -> lexicon.contexts(tokens).stream())
            .distinct()
            .toList();
    return new CodedEvent(
        Optional.of(pair.get(0)),
        Optional.of(pair.get(1)),
        source,
        target,
        Optional.empty(),
        Optional.empty(),
        reciprocal,
        code.type(),
        code.mode(),
        contexts,
        code.cameo(),
        told.status(),
        told.date(),
        told.place(),
        told.evidence());
  }

  /** Whether, when and where it happens, and which sentence says so. */
  private record Told(
      Modality status, Optional<PartialDate> date, Optional<String> place, Evidence evidence) {}

  private static Optional<String> name(List<Participant> people) {
    return people.stream().findFirst().flatMap(person -> person.name().or(person::role));
  }

  /** Whether an event tells of the two already what the other would. */
  private static boolean covers(CodedEvent told, CodedEvent event) {
    boolean pair =
        told.source().equals(event.source()) && told.target().equals(event.target())
            || told.source().equals(event.target()) && told.target().equals(event.source());
    boolean more =
        event.type() == PloverType.AGREE && told.type().quad() <= 2
            || event.type() == PloverType.SUPPORT && told.type() == PloverType.AGREE;
    return pair && (told.type() == event.type() || more);
  }

  private static Code code(PloverType type, String cameo) {
    return new Code(type, Optional.empty(), Optional.of(cameo));
  }

  private static Code mode(PloverType type, String mode, String cameo) {
    return new Code(type, Optional.of(mode), Optional.of(cameo));
  }
}
