package org.attache.sources.watch;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be watched.
 *
 * @param contact told to the servers asked
 * @param feeds each address once
 */
public record WatchList(Optional<String> contact, List<WatchedFeed> feeds) {
  public WatchList {
    Objects.requireNonNull(contact, "contact");
    feeds = List.copyOf(feeds);
  }
}
