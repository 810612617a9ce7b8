package org.attache.sources.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An address to be fetched, and how far that has come.
 *
 * @param address as it was given
 * @param at what is to be asked next
 * @param known what an earlier answer said of the page
 * @param way the redirects followed so far
 * @param attempts at {@code at} that came to nothing
 */
public record Errand(String address, URI at, Validators known, List<Answer> way, int attempts) {
  private static final int MOST_REDIRECTS = 5;

  public Errand {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(known, "known");
    way = List.copyOf(way);
  }

  /**
   * A new one.
   *
   * @throws FetchFailed if the address is none
   */
  public static Errand to(String address, Validators known) throws FetchFailed {
    return new Errand(address, Address.parse(address), known, List.of(), 0);
  }

  /** The host in lower case. */
  String host() {
    return at.getHost();
  }

  Errand again() {
    return new Errand(address, at, known, way, attempts + 1);
  }

  /** The errand that an answer sends us on. */
  Errand redirected(Answer answer) throws FetchFailed {
    URI next = Redirect.target(answer);
    if (next.equals(at) || way.stream().anyMatch(w -> w.address().equals(next))) {
      throw new FetchFailed("sent round in circles");
    }
    if (way.size() == MOST_REDIRECTS) {
      throw new FetchFailed("sent on more than " + MOST_REDIRECTS + " times");
    }
    List<Answer> longer = new ArrayList<>(way);
    longer.add(answer);
    return new Errand(address, next, known, longer, 0);
  }
}
