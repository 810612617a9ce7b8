package org.attache.reading.find.visits;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.reading.find.Clauses;
import org.attache.reading.find.Parties;
import org.attache.reading.find.Scene;
import org.attache.reading.find.visits.TravelWords.Means;
import org.attache.reading.find.visits.TravelWords.Word;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Phrases;
import org.attache.reading.lexicon.Table;

/** Reads whose journey a word of travel speaks of. */
final class TravellerReader {
  /** How far after a noun its owner may follow: "the visit to Paris by X". */
  private static final int REACH = 16;

  private final Scene scene;
  private final Parties parties;
  private static final Phrases<Boolean> HOSTED =
      Phrases.set(Phrases.By.TEXT, Table.of("en", "host-words").column("words"));

  private static final Phrases<Boolean> ONLOOKERS =
      Phrases.set(Phrases.By.LEMMA, Table.of("en", "visit-onlookers").column("verb"));

  TravellerReader(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /** Those of a list who travel for a state: officials and their delegations, not bodies. */
  List<Mention> travellers(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> parties.isPeople(m) && parties.isOfficial(m) && !isSeated(m))
        .filter(m -> mentions.size() == 1 || !isOwner(m))
        .toList();
  }

  /** "the president's adviser X": the adviser travels. */
  private boolean isOwner(Mention mention) {
    Sentence sentence = scene.sentences().get(mention.sentence());
    return mention.endToken() < sentence.size()
        && sentence.token(mention.endToken()).tag().equals("POS");
  }

  private boolean isSeated(Mention mention) {
    return scene.actor(mention).kind() == ActorKind.ORGANISATION && !parties.isDelegation(mention);
  }

  /** Whose visit it is: "X's visit", "the visit of X", "a visit by X", "X made a visit". */
  List<Mention> owners(Sentence sentence, Word word) {
    Optional<Integer> possessor = Clauses.possessor(sentence, word.at());
    if (possessor.isPresent()) {
      List<Mention> list =
          travellers(parties.lists().listAt(sentence, possessor.get(), 0, possessor.get() + 1));
      if (!list.isEmpty()) {
        return list;
      }
    }
    int reach = Clauses.reach(sentence, word.at(), REACH);
    for (int i = word.end(); i < reach; i++) {
      String lower = sentence.token(i).lower();
      boolean of = lower.equals("by") || lower.equals("of") && word.means() != Means.TOUR;
      if (of && !isOfHost(sentence, word.end(), i + 1)) {
        List<Mention> list =
            travellers(parties.lists().listFrom(sentence, i + 1, 4, sentence.size()));
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
    OptionalInt governor = governor(sentence, word.at());
    boolean looksOn =
        governor.isPresent()
            && ONLOOKERS.get(sentence.token(governor.getAsInt()).lemma()).isPresent();
    return governor.isPresent() && !looksOn
        ? travellers(parties.lists().subjects(sentence, governor.getAsInt()))
        : List.of();
  }

  /** "a visit at the invitation of X": whose the invitation is does not travel. */
  private static boolean isOfHost(Sentence sentence, int from, int end) {
    return HOSTED.in(sentence.tokens().subList(from, end)).stream()
        .anyMatch(m -> m.end() == end - from);
  }

  /**
   * The verb that a noun hangs on; for "put off a trip to Chad planned for Monday", where the
   * parser takes the trip for what plans, the one above.
   */
  private static OptionalInt governor(Sentence sentence, int noun) {
    OptionalInt verb = Clauses.governor(sentence, noun);
    if (verb.isEmpty() || verb.getAsInt() < noun || verb.getAsInt() + 1 >= sentence.size()) {
      return verb;
    }
    boolean relative =
        sentence.token(verb.getAsInt()).tag().startsWith("VB")
            && sentence.token(verb.getAsInt() + 1).lower().equals("for")
            && sentence.token(verb.getAsInt() - 1).isProperNoun();
    OptionalInt above =
        relative ? Clauses.governor(sentence, verb.getAsInt()) : OptionalInt.empty();
    return above.isPresent() && above.getAsInt() < noun ? above : verb;
  }

  /** "the minister, on a visit to Chad": who stands right before the preposition. */
  private Optional<Mention> beside(Sentence sentence, int noun) {
    for (int i = noun - 1; i > 0 && i > noun - 8; i--) {
      Token t = sentence.token(i);
      if (t.lower().equals("on")) {
        boolean comma = sentence.token(i - 1).text().equals(",");
        int before = i - 1;
        return comma
            ? parties.lists().in(sentence).stream().filter(m -> m.endToken() == before).findFirst()
            : Optional.empty();
      }
      if (t.isVerb() && !t.tag().equals("VBG") && !t.tag().equals("VBN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
