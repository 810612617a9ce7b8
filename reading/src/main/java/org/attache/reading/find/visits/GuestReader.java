package org.attache.reading.find.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.Modality;
import org.attache.model.StateCode;
import org.attache.reading.find.Parties;
import org.attache.reading.find.Scene;
import org.attache.reading.find.Spot;
import org.attache.reading.find.TopicReader;
import org.attache.reading.find.Whereabouts;
import org.attache.reading.language.Sentence;

/** People called guests where the report is written: "Visiting Foreign Minister X told Y in Z". */
final class GuestReader {
  /** How far after the guest's name the place may stand, in tokens. */
  private static final int REACH = 8;

  private final Scene scene;
  private final Parties parties;
  private final Whereabouts whereabouts;
  private final TopicReader topics;

  GuestReader(Scene scene, Parties parties, Whereabouts whereabouts, TopicReader topics) {
    this.scene = scene;
    this.parties = parties;
    this.whereabouts = whereabouts;
    this.topics = topics;
  }

  /** The guests of a sentence, in text order. */
  List<Clue> in(Sentence sentence) {
    List<Clue> found = new ArrayList<>();
    for (Mention mention : parties.lists().in(sentence)) {
      Optional<StateCode> state = parties.state(mention);
      boolean person = scene.actor(mention).kind() == ActorKind.PERSON;
      if (person
          && state.isPresent()
          && parties.isOfficial(mention)
          && isGuest(sentence, mention)) {
        place(sentence, mention, state.get())
            .ifPresent(place -> found.add(clue(sentence, mention, state.get(), place)));
      }
    }
    return found;
  }

  /** "visiting" right before the words for somebody, or first among them. */
  private static boolean isGuest(Sentence sentence, Mention mention) {
    int first = mention.firstToken();
    for (int i = Math.max(0, first - 1); i <= first + 1 && i < mention.head(); i++) {
      if (sentence.token(i).lower().equals("visiting")) {
        boolean verb = i > 0 && sentence.token(i - 1).lemma().equals("be");
        return !verb;
      }
    }
    return false;
  }

  /** The dateline; without one the town in which the guest speaks or acts. */
  private Optional<Spot> place(Sentence sentence, Mention guest, StateCode visitor) {
    Optional<Spot> dateline = whereabouts.dateline(sentence);
    if (dateline.isPresent()) {
      return dateline.filter(spot -> !spot.state().equals(visitor));
    }
    return whereabouts.in(sentence).stream()
        .filter(spot -> spot.first() > guest.endToken() && spot.town().isPresent())
        .filter(spot -> spot.first() <= guest.endToken() + REACH)
        .filter(spot -> sentence.token(spot.first() - 1).lower().equals("in"))
        .filter(spot -> !spot.state().equals(visitor))
        .findFirst();
  }

  private Clue clue(Sentence sentence, Mention guest, StateCode visitor, Spot place) {
    return new Clue(
        sentence,
        guest.head(),
        Optional.of(visitor),
        Optional.of(visitor),
        List.of(guest),
        new Destination(place.state(), place.town().stream().toList()),
        Optional.empty(),
        Optional.empty(),
        Modality.ONGOING,
        false,
        List.of(),
        topics.about(scene, sentence),
        2);
  }
}
