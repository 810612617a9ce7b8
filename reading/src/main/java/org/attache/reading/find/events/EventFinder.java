package org.attache.reading.find.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.CodedEvent;
import org.attache.model.DateMention;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.PlaceMention;
import org.attache.model.PloverType;
import org.attache.model.Span;
import org.attache.reading.find.Finder;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.Scene;
import org.attache.reading.language.Sentence;
import org.attache.reading.places.Countries;

/** Finds PLOVER events, at most one to a sentence and each dyad and type once in a report. */
public final class EventFinder implements Finder<CodedEvent> {
  private final EventLexicon lexicon;
  private final Guard guard;
  private final ModalityReader modality;
  private final PartyWords words;

  /** Reads the words of a language (ISO 639-1). */
  public EventFinder(String language) {
    lexicon = new EventLexicon(language);
    guard = new Guard(language);
    modality = new ModalityReader(language);
    words = new PartyWords(language);
  }

  /** The events of the report in text order. */
  @Override
  public List<CodedEvent> find(Scene scene) {
    List<CodedEvent> found = new ArrayList<>();
    Set<Key> seen = new HashSet<>();
    for (Sentence sentence : scene.sentences()) {
      for (CodedEvent event : in(scene, sentence)) {
        if (seen.add(new Key(event.source(), event.target(), event.type()))) {
          found.add(event);
        }
      }
    }
    return found;
  }

  private record Key(Optional<?> source, Optional<?> target, PloverType type) {}

  private List<CodedEvent> in(Scene scene, Sentence sentence) {
    Guard.Subject subject = guard.of(sentence.tokens());
    if (subject == Guard.Subject.OTHER
        || !hasState(scene, sentence)
        || !lexicon.mayTrigger(sentence.tokens())) {
      return List.of();
    }
    Clauses clauses = new Clauses(sentence);
    Parties parties = new Parties(words, scene, clauses);
    Dyads dyads = new Dyads(parties);
    for (Coding coding : new Interpreter(lexicon, clauses).events()) {
      List<Dyads.Dyad> pairs =
          dyads.of(coding).stream()
              .filter(d -> coding.code().type() != PloverType.CONSULT || d.isConsultation())
              .toList();
      boolean political =
          subject == Guard.Subject.POLITICS || pairs.stream().anyMatch(dyad -> dyad.isPolitical());
      if (!pairs.isEmpty() && political) {
        return pairs.stream().map(dyad -> event(scene, sentence, coding, dyad)).toList();
      }
    }
    return List.of();
  }

  /** Whether anything in the sentence tells of a state; costs no parse. */
  private boolean hasState(Scene scene, Sentence sentence) {
    return scene.mentions(sentence).stream().anyMatch(m -> scene.actor(m).state().isPresent())
        || !Countries.standard().in(sentence.tokens()).isEmpty()
        || scene.placesIn(sentence.span()).stream().anyMatch(p -> p.state().isPresent())
        || !words.leaders(sentence.tokens()).isEmpty();
  }

  private CodedEvent event(Scene scene, Sentence sentence, Coding coding, Dyads.Dyad dyad) {
    Span span = sentence.span();
    Code code = coding.code();
    return new CodedEvent(
        dyad.source(),
        dyad.target(),
        dyad.actor().map(party -> scene.report().text(party.span())),
        dyad.recipient().map(party -> scene.report().text(party.span())),
        dyad.actor().flatMap(Party::sector),
        dyad.recipient().flatMap(Party::sector),
        dyad.reciprocal(),
        code.type(),
        code.mode(),
        lexicon.contexts(sentence.tokens()),
        code.cameo(),
        modality.of(sentence, coding.trigger()).modality().orElse(Modality.COMPLETED),
        date(scene, span),
        place(scene, span),
        scene.evidence(sentence, sentence.token(coding.trigger()).span()));
  }

  private static Optional<PartialDate> date(Scene scene, Span span) {
    return scene.datesIn(span).stream()
        .map(DateMention::date)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> place(Scene scene, Span span) {
    return scene.placesIn(span).stream()
        .filter(place -> place.position().isPresent())
        .map(PlaceMention::text)
        .findFirst();
  }
}
