package org.attache.web.explore;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attache.register.entry.Entry;

/**
 * One page of a list.
 *
 * @param next address of the following page; empty on the last one
 */
public record ListModel(List<Entry> entries, Optional<String> next) {
  public ListModel {
    entries = List.copyOf(entries);
    Objects.requireNonNull(next, "next");
  }
}
