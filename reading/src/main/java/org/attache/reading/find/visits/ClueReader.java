package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.reading.find.Clauses;
import org.attache.reading.find.ModalityReader;
import org.attache.reading.find.Parties;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Spot;
import org.attache.reading.find.Stance;
import org.attache.reading.find.Timing;
import org.attache.reading.find.TopicReader;
import org.attache.reading.find.WhenReader;
import org.attache.reading.find.Whereabouts;
import org.attache.reading.find.visits.TravelWords.Means;
import org.attache.reading.find.visits.TravelWords.Word;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;

/**
 * Reads what words of travel tell: who goes where, when, and whether it happens. For one report.
 */
final class ClueReader {
  private final Scene scene;
  private final Parties parties;
  private final Whereabouts whereabouts;
  private final WhenReader whens;
  private final DestinationReader destinations;
  private final TravelWords words;
  private final ModalityReader modality;
  private final TopicReader topics;

  ClueReader(
      Scene scene,
      Parties parties,
      Whereabouts whereabouts,
      TravelWords words,
      ModalityReader modality,
      TopicReader topics) {
    this.scene = scene;
    this.parties = parties;
    this.whereabouts = whereabouts;
    this.whens = new WhenReader(scene);
    this.destinations = new DestinationReader(whereabouts);
    this.words = words;
    this.modality = modality;
    this.topics = topics;
  }

  /** The clues of a sentence, in text order. */
  List<Clue> in(Sentence sentence) {
    List<Clue> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Word> word = words.at(sentence, i);
      if (word.isPresent()) {
        found.addAll(
            word.get().verbal() ? ofVerb(sentence, word.get()) : ofNoun(sentence, word.get()));
        i = word.get().end();
      } else {
        i++;
      }
    }
    return found;
  }

  private List<Clue> ofVerb(Sentence sentence, Word word) {
    List<Destination> places = destinations.after(sentence, word.end(), word.to());
    if (places.isEmpty() || word.means() == Means.STAY && !hasPurpose(sentence, word.end())) {
      return List.of();
    }
    List<Mention> subject = parties.subjects(sentence, word.at());
    if (word.means() == Means.SEND) {
      List<Mention> sent = parties.listFrom(sentence, word.end(), 4, sentence.size());
      Optional<StateCode> sender =
          subject.stream().flatMap(m -> parties.state(m).stream()).findFirst();
      return sent.isEmpty() || sender.isEmpty()
          ? List.of()
          : clues(sentence, word, travellers(sent), sender, places);
    }
    List<Mention> travellers = travellers(subject);
    return travellers.isEmpty()
        ? List.of()
        : clues(sentence, word, travellers, Optional.empty(), places);
  }

  private boolean hasPurpose(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      Optional<Word> noun = sentence.token(i).isNoun() ? words.at(sentence, i) : Optional.empty();
      boolean talks =
          sentence.token(i).lower().equals("talks") || sentence.token(i).lower().equals("meetings");
      if (noun.isPresent() || talks) {
        return true;
      }
    }
    return false;
  }

  private List<Clue> ofNoun(Sentence sentence, Word word) {
    List<Destination> places = destinations.after(sentence, word.end(), word.to());
    List<Mention> travellers = owners(sentence, word);
    if (travellers.isEmpty()) {
      return List.of();
    }
    if (places.isEmpty()) {
      places = destinations.here(sentence);
      boolean elsewhere =
          places.isEmpty()
              || travellers.stream().noneMatch(m -> parties.state(m).isPresent())
              || modality
                  .of(sentence, word.at())
                  .modality()
                  .filter(m -> m == Modality.ONGOING || m == Modality.COMPLETED)
                  .isEmpty();
      if (elsewhere) {
        return List.of();
      }
      return clues(sentence, word, travellers, Optional.empty(), places).stream()
          .map(ClueReader::faint)
          .toList();
    }
    return clues(sentence, word, travellers, Optional.empty(), places);
  }

  /** A clue that names no place tells less. */
  private static Clue faint(Clue c) {
    return new Clue(
        c.sentence(),
        c.trigger(),
        c.visitor(),
        c.travellers(),
        c.destination(),
        c.start(),
        c.end(),
        c.status(),
        c.firm(),
        c.hosts(),
        c.topics(),
        1);
  }

  /** Whose visit it is: "X's visit", "the visit of X", "a visit by X", "X made a visit". */
  private List<Mention> owners(Sentence sentence, Word word) {
    Optional<Integer> possessor = Clauses.possessor(sentence, word.at());
    if (possessor.isPresent()) {
      List<Mention> list =
          travellers(parties.listAt(sentence, possessor.get(), 0, possessor.get() + 1));
      if (!list.isEmpty()) {
        return list;
      }
    }
    int reach = Clauses.reach(sentence, word.at(), 16);
    for (int i = word.end(); i < reach; i++) {
      String lower = sentence.token(i).lower();
      if (lower.equals("by") || lower.equals("of") && word.means() != Means.TOUR) {
        List<Mention> list = travellers(parties.listFrom(sentence, i + 1, 4, sentence.size()));
        if (!list.isEmpty()) {
          return list;
        }
      }
    }
    if (possessor.isPresent() && sentence.token(possessor.get()).tag().equals("PRP$")) {
      return List.of();
    }
    Optional<Mention> beside = beside(sentence, word.at());
    if (beside.isPresent()) {
      return travellers(List.of(beside.get()));
    }
    OptionalInt governor = Clauses.governor(sentence, word.at());
    return governor.isPresent()
        ? travellers(parties.subjects(sentence, governor.getAsInt()))
        : List.of();
  }

  /** "the minister, on a visit to Chad": who stands right before the preposition. */
  private Optional<Mention> beside(Sentence sentence, int noun) {
    for (int i = noun - 1; i > 0 && i > noun - 8; i--) {
      Token t = sentence.token(i);
      if (t.lower().equals("on")) {
        boolean comma = sentence.token(i - 1).text().equals(",");
        int before = i - 1;
        return comma
            ? parties.in(sentence).stream().filter(m -> m.endToken() == before).findFirst()
            : Optional.empty();
      }
      if (t.isVerb() && !t.tag().equals("VBG") && !t.tag().equals("VBN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Mention> travellers(List<Mention> mentions) {
    return mentions.stream().filter(m -> parties.isPeople(m) && parties.isOfficial(m)).toList();
  }

  private List<Clue> clues(
      Sentence sentence,
      Word word,
      List<Mention> travellers,
      Optional<StateCode> sender,
      List<Destination> places) {
    Map<Optional<StateCode>, List<Mention>> byState = new LinkedHashMap<>();
    for (Mention traveller : travellers) {
      byState
          .computeIfAbsent(sender.or(() -> parties.state(traveller)), s -> new ArrayList<>())
          .add(traveller);
    }
    if (byState.size() == 2 && byState.containsKey(Optional.<StateCode>empty())) {
      List<Mention> unknown = byState.remove(Optional.<StateCode>empty());
      byState.values().iterator().next().addAll(unknown);
    }
    List<Clue> found = new ArrayList<>();
    byState.forEach(
        (state, group) -> {
          for (Destination place : places) {
            if (!state.equals(Optional.of(place.state()))) {
              clue(sentence, word, state, group, place, places.size() > 1).ifPresent(found::add);
            }
          }
        });
    return found;
  }

  private Optional<Clue> clue(
      Sentence sentence,
      Word word,
      Optional<StateCode> visitor,
      List<Mention> travellers,
      Destination place,
      boolean several) {
    Stance stance = modality.of(sentence, word.at());
    Optional<Modality> said = stance.modality();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Optional<WhenReader.Range> range =
        several ? Optional.empty() : whens.rangeNear(sentence, word.at());
    Optional<PartialDate> date = range.map(WhenReader.Range::start);
    Optional<PartialDate> published = scene.report().report().publicationDate();
    boolean atHome =
        whereabouts.dateline(sentence).map(Spot::state).equals(Optional.of(place.state()));
    boolean firm = stance.cue().isPresent() || stance.tense() == Stance.Tense.FUTURE;
    Modality status = said.get();
    boolean over = word.means() == Means.OVER;
    if (status == Modality.COMPLETED && !stance.cue().isPresent()) {
      if (word.means() == Means.ARRIVE || word.means() == Means.STAY) {
        status = Modality.ONGOING;
        firm = true;
      } else if (over) {
        firm = true;
      } else if (word.verbal() ? atHome || word.to().contains("for") : true) {
        status = Modality.ONGOING;
      }
    } else if (status == Modality.PAST_REFERENCE && !stance.cue().isPresent() && date.isPresent()) {
      status = Modality.COMPLETED;
    } else if (over && status == Modality.PLANNED) {
      status = Modality.ONGOING;
    }
    Modality adjusted = over ? status : Timing.adjust(status, date, published);
    return Optional.of(
        new Clue(
            sentence,
            word.at(),
            visitor,
            travellers,
            place,
            over ? Optional.empty() : date,
            over ? date : range.flatMap(WhenReader.Range::end),
            adjusted,
            firm || adjusted != status,
            List.of(),
            topics.of(scene, sentence, word.at()),
            3));
  }
}
