package org.attache.reading.find.attributions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Actor;
import org.attache.model.ActorKind;
import org.attache.model.Mention;
import org.attache.model.MentionForm;
import org.attache.reading.find.Cast;

/** The bodies of the cast, and whom its pronouns mean, by the place of their words. */
final class Bodies {
  private record Place(int sentence, int token) {}

  private final Map<Place, Actor> bodies = new HashMap<>();
  private final Map<Place, Actor> pronouns = new HashMap<>();

  Bodies(Cast cast) {
    Map<String, Actor> actors = new HashMap<>();
    cast.actors().forEach(actor -> actors.put(actor.id(), actor));
    for (Mention mention : cast.mentions()) {
      Actor actor = actors.get(mention.actor());
      Place place = new Place(mention.sentence(), mention.head());
      if (actor == null) {
        continue;
      }
      if (mention.form() == MentionForm.PRONOUN && actor.kind() == ActorKind.PERSON) {
        pronouns.putIfAbsent(place, actor);
      } else if (actor.kind() == ActorKind.ORGANISATION) {
        bodies.putIfAbsent(place, actor);
      }
    }
  }

  /** The organisation whose mention has this head. */
  Optional<Actor> at(Line line, int head) {
    return Optional.ofNullable(bodies.get(new Place(line.sentence().index(), head)));
  }

  /** The person that the cast takes a pronoun for. */
  Optional<Actor> meantBy(Line line, int pronoun) {
    return Optional.ofNullable(pronouns.get(new Place(line.sentence().index(), pronoun)));
  }
}
