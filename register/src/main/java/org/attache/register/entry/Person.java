package org.attache.register.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.StateCode;

/**
 * Somebody who acts in several reports, known by name.
 *
 * @param id {@code p-} and twelve hexadecimal digits, from the first mention
 * @param name the fullest name
 * @param names all spellings, in order of first mention
 * @param state whom the person acts for, the latest known
 * @param offices in order of first mention
 * @param links ids in imported knowledge: {@code Q…} of Wikidata, {@code cameo:…} of a dictionary
 *     of actors
 * @param reports number of reports that name the person
 */
public record Person(
    String id,
    String name,
    List<String> names,
    Optional<StateCode> state,
    List<Tenure> offices,
    List<String> links,
    long reports) {
  public Person {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a person without a name: '" + id + "'");
    }
    names = List.copyOf(names);
    Objects.requireNonNull(state, "state");
    offices = List.copyOf(offices);
    links = List.copyOf(links);
  }

  /** Wikidata's item id ({@code Q…}), where imported knowledge gives it. */
  public Optional<String> wikidata() {
    return Links.wikidata(links);
  }
}
