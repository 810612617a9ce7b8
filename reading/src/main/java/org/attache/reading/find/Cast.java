package org.attache.reading.find;

import java.util.List;
import org.attache.model.Actor;
import org.attache.model.Mention;

/**
 * Who acts in a report.
 *
 * @param actors in order of first mention
 * @param mentions in text order; of nested ones the outer first
 */
public record Cast(List<Actor> actors, List<Mention> mentions) {
  public Cast {
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
  }
}
