package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.model.StateCode;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.Parties;
import org.attache.reading.find.Scene;
import org.attache.reading.find.TopicReader;
import org.attache.reading.language.Sentence;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/**
 * Visits that a state would not have: "refused entry to a delegation", "barred the minister from
 * entering". By the words of {@code visit-refusals.tsv}; for one report.
 */
final class RefusalReader {
  /** How far after the visitors the word of coming may stand, in tokens. */
  private static final int REACH = 16;

  private enum Needs {
    ENTRY,
    TRAVEL,
    COMING
  }

  private static final Phrases<Needs> WORDS = words();

  private final Scene scene;
  private final Parties parties;
  private final TravellerReader travellers;
  private final ModalityReader modality;
  private final TopicReader topics;

  RefusalReader(Scene scene, Parties parties, ModalityReader modality, TopicReader topics) {
    this.scene = scene;
    this.parties = parties;
    this.travellers = new TravellerReader(scene, parties);
    this.modality = modality;
    this.topics = topics;
  }

  private static Phrases<Needs> words() {
    Phrases.Builder<Needs> builder = Phrases.by(Phrases.By.LEMMA);
    for (Table.Row row : Table.of("en", "visit-refusals").rows()) {
      builder.add(row.get("words"), Needs.valueOf(row.get("needs").toUpperCase(Locale.ROOT)));
    }
    return builder.build();
  }

  /** The refusals of a sentence, in text order. */
  List<Clue> in(Sentence sentence) {
    List<Clue> found = new ArrayList<>();
    for (Phrases.Match<Needs> match : WORDS.in(sentence.tokens())) {
      boolean verb = sentence.token(match.first()).isVerb() && match.value() != Needs.COMING;
      if (verb && modality.of(sentence, match.first()).modality().isPresent()) {
        found.addAll(read(sentence, match));
      }
    }
    return found;
  }

  private List<Clue> read(Sentence sentence, Phrases.Match<Needs> match) {
    List<Mention> subject = parties.lists().subjects(sentence, match.first());
    List<Mention> object = parties.lists().listFrom(sentence, match.end(), 4, sentence.size());
    int after = object.isEmpty() ? match.end() : object.get(object.size() - 1).endToken();
    if (match.value() == Needs.TRAVEL && !comes(sentence, after)) {
      return List.of();
    }
    Optional<StateCode> host =
        subject.stream().filter(this::governs).flatMap(m -> parties.state(m).stream()).findFirst();
    List<Mention> guests = travellers.travellers(object);
    if (host.isEmpty() || guests.isEmpty()) {
      return List.of();
    }
    List<Clue> found = new ArrayList<>();
    parties
        .state(guests.get(0))
        .filter(visitor -> !host.get().equals(visitor))
        .ifPresent(visitor -> found.add(clue(sentence, match, visitor, host.get(), guests)));
    return found;
  }

  private boolean comes(Sentence sentence, int from) {
    int end = Math.min(sentence.size(), from + REACH);
    for (int i = from; i < end; i++) {
      if (WORDS
          .longestAt(sentence.tokens(), i)
          .filter(m -> m.value() == Needs.COMING)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A state or those who act for it. */
  private boolean governs(Mention mention) {
    return scene.actor(mention).kind() == ActorKind.STATE || parties.isOfficial(mention);
  }

  private Clue clue(
      Sentence sentence,
      Phrases.Match<Needs> match,
      StateCode visitor,
      StateCode host,
      List<Mention> guests) {
    return new Clue(
        sentence,
        match.first(),
        Optional.of(visitor),
        Optional.of(visitor),
        guests,
        new Destination(host, List.of()),
        Optional.empty(),
        Optional.empty(),
        Modality.CANCELLED,
        true,
        List.of(),
        topics.about(scene, sentence),
        3);
  }
}
