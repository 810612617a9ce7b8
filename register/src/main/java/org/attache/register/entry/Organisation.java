package org.attache.register.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.model.StateCode;

/**
 * A body that acts in several reports, under whatever name: ministry, armed force, international
 * organisation, armed group, company, outlet.
 *
 * @param id {@code o-} and twelve hexadecimal digits, from the first mention
 * @param name the fullest name
 * @param names all spellings, in order of first mention
 * @param body what it is behind its names: {@code defence_ministry}, {@code
 *     world_health_organization}; empty where the name is of no known kind
 * @param state whose it is; empty for bodies of no state and where nobody says
 * @param links ids in imported knowledge: {@code Q…}, {@code cameo:…}
 * @param reports number of reports that name it
 */
public record Organisation(
    String id,
    String name,
    List<String> names,
    Optional<String> body,
    Optional<StateCode> state,
    List<String> links,
    long reports) {
  public Organisation {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an organisation without a name: '" + id + "'");
    }
    names = List.copyOf(names);
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(state, "state");
    links = List.copyOf(links);
  }

  /** Wikidata's item id ({@code Q…}), where imported knowledge gives it. */
  public Optional<String> wikidata() {
    return Links.wikidata(links);
  }
}
