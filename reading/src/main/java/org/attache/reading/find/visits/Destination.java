package org.attache.reading.find.visits;

import java.util.List;
import org.attache.model.StateCode;

/**
 * A state or organisation that somebody travels to.
 *
 * @param towns as the sentence names them; none where it names the state alone
 */
record Destination(StateCode state, List<String> towns) {
  Destination {
    towns = List.copyOf(towns);
  }
}
