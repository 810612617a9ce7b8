package org.attache.sources.feeds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A feed as it is at some moment.
 *
 * @param title what the feed calls itself
 * @param entries in the order of the feed, newest first as a rule
 */
public record Feed(Optional<String> title, List<Entry> entries) {
  public Feed {
    Objects.requireNonNull(title, "title");
    entries = List.copyOf(entries);
  }
}
