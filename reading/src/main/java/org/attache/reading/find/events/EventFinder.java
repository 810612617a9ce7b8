package org.attache.reading.find.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.CodedEvent;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.PlaceMention;
import org.attache.model.PloverType;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.reading.find.Finder;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.PartyReader;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Sides;
import org.attache.reading.find.WhenReader;
import org.attache.reading.language.Sentence;
import org.attache.reading.places.Countries;

/** Finds PLOVER events, at most one to a sentence and each dyad and type once in a report. */
public final class EventFinder implements Finder<CodedEvent> {
  /** Texts of so few sentences are read by themselves, longer ones as reports. */
  private static final int SNIPPET = 2;

  private final EventLexicon lexicon;
  private final Guard guard;
  private final ModalityReader modality;
  private final PartyWords words;
  private final PartyReader pairs;

  /** Reads the words of a language (ISO 639-1). */
  public EventFinder(String language) {
    lexicon = new EventLexicon(language);
    guard = new Guard(language);
    modality = new ModalityReader(language);
    words = new PartyWords(language);
    pairs = new PartyReader(language);
  }

  /** The events of the report in text order. */
  @Override
  public List<CodedEvent> find(Scene scene) {
    List<CodedEvent> found = new ArrayList<>();
    Dealings dealings = new Dealings();
    Sides sides = pairs.sides(scene);
    for (Sentence sentence : scene.sentences()) {
      for (CodedEvent event : in(scene, sides, sentence, dealings)) {
        if (found.stream().noneMatch(told -> isSame(told, event))) {
          found.add(event);
        }
      }
    }
    return found;
  }

  /** One happening told twice: the same type and sides, and not on two different days. */
  private static boolean isSame(CodedEvent told, CodedEvent event) {
    boolean mutual = told.type() == PloverType.CONSULT || told.type() == PloverType.COOPERATE;
    boolean sides =
        told.source().equals(event.source()) && told.target().equals(event.target())
            || mutual
                && told.source().equals(event.target())
                && told.target().equals(event.source());
    Optional<LocalDate> day = told.date().flatMap(PartialDate::toLocalDate);
    Optional<LocalDate> other = event.date().flatMap(PartialDate::toLocalDate);
    boolean days = day.isEmpty() || other.isEmpty() || day.equals(other);
    return told.type() == event.type() && sides && days;
  }

  private List<CodedEvent> in(Scene scene, Sides sides, Sentence sentence, Dealings dealings) {
    Guard.Subject subject = guard.of(sentence.tokens());
    if (subject == Guard.Subject.OTHER
        || !hasState(scene, sentence)
        || !lexicon.mayTrigger(sentence.tokens())) {
      return List.of();
    }
    boolean alone = scene.sentences().size() <= SNIPPET;
    Clauses clauses = new Clauses(sentence);
    Parties parties = new Parties(words, scene, pairs, sides, clauses);
    Dyads dyads = new Dyads(parties, alone);
    List<CodedEvent> found = new ArrayList<>();
    for (Coding coding : new Interpreter(lexicon, clauses).events()) {
      List<Dyads.Dyad> pairs =
          dyads.of(coding).stream()
              .map(dyad -> answered(dyad, coding, sentence, dealings))
              .filter(dyad -> !dyad.isPrivate())
              .filter(dyad -> alone || !dyad.isWithinOne())
              .filter(dyad -> alone || isTold(dyad, coding))
              .filter(
                  dyad ->
                      coding.code().type() != PloverType.CONSULT
                          || dyad.isConsultation(coding.code()))
              .toList();
      boolean political =
          subject == Guard.Subject.POLITICS
              || pairs.stream()
                  .anyMatch(
                      dyad ->
                          dyad.isPolitical() && (!coding.code().isVerbal() || dyad.hasSpeaker()));
      boolean more = !alone && pairs.stream().allMatch(dyad -> dyad.isBetweenTwo());
      if (political && !isUnplanned(sentence, coding) && (found.isEmpty() || more)) {
        for (Dyads.Dyad dyad : pairs) {
          CodedEvent event = event(scene, sentence, coding, dyad);
          dealings.add(sentence.index(), event);
          found.add(event);
        }
      }
    }
    return found;
  }

  /** "Has no plans to send troops". */
  private boolean isUnplanned(Sentence sentence, Coding coding) {
    return modality.isUnplanned(sentence, coding.trigger());
  }

  /**
   * With the one whom it answers as its target, where the sentence names none but, at the most, the
   * state that acts.
   */
  private static Dyads.Dyad answered(
      Dyads.Dyad dyad, Coding coding, Sentence sentence, Dealings dealings) {
    boolean open =
        (dyad.target().isEmpty() || dyad.isWithinOne())
            && dyad.recipient().filter(p -> p.isActor() && !p.isSetting()).isEmpty();
    return dyad.source()
        .filter(source -> open)
        .flatMap(
            source ->
                dealings
                    .opponent(source, coding.code().type(), sentence.index())
                    .or(() -> dealings.joined(source, coding.code(), sentence.index())))
        .map(dyad::against)
        .orElse(dyad);
  }

  /** In a report an event needs both its sides; only who mobilizes need not say against whom. */
  private static boolean isTold(Dyads.Dyad dyad, Coding coding) {
    boolean mobilizes =
        coding.code().type() == PloverType.MOBILIZE
            && dyad.source().isPresent()
            && dyad.actor().filter(Party::isPolitical).isPresent();
    return dyad.source().isPresent() && dyad.target().isPresent() || mobilizes;
  }

  /** Whether anything in the sentence tells of a state; costs no parse. */
  private boolean hasState(Scene scene, Sentence sentence) {
    return scene.mentions(sentence).stream().anyMatch(m -> scene.actor(m).state().isPresent())
        || !Countries.standard().in(sentence.tokens()).isEmpty()
        || scene.placesIn(sentence.span()).stream().anyMatch(p -> p.state().isPresent())
        || !words.leaders(sentence.tokens()).isEmpty();
  }

  private CodedEvent event(Scene scene, Sentence sentence, Coding coding, Dyads.Dyad dyad) {
    boolean government =
        !coding.nominal()
            && !dyad.source().equals(dyad.target())
            && dyad.actor().filter(Party::isGovernment).isPresent();
    Code code =
        government
            ? lexicon.apply(Effect.BY_STATE, Optional.of(coding.code())).orElse(coding.code())
            : coding.code();
    return new CodedEvent(
        dyad.source(),
        dyad.target(),
        words(dyad.actor(), dyad.source()).map(scene.report()::text),
        words(dyad.recipient(), dyad.target()).map(scene.report()::text),
        dyad.actor().flatMap(Party::sector),
        dyad.recipient().flatMap(Party::sector),
        dyad.reciprocal(),
        code.type(),
        code.mode(),
        lexicon.contexts(sentence.tokens()),
        code.cameo(),
        modality.of(sentence, coding.trigger()).modality().orElse(Modality.COMPLETED),
        new WhenReader(scene).near(sentence, coding.trigger()).map(WhenReader.When::date),
        Setting.of(scene, sentence, code, coding.trigger(), dyad.target()).map(PlaceMention::text),
        scene.evidence(sentence, sentence.token(coding.trigger()).span()));
  }

  private static Optional<Span> words(Optional<Party> party, Optional<StateCode> state) {
    return party.flatMap(who -> who.words(state));
  }
}
