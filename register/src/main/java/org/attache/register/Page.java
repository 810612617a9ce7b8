package org.attache.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Some rows of a longer list.
 *
 * @param next what {@link Query#after()} needs to give the following page; empty on the last one
 */
public record Page<T>(List<T> rows, Optional<String> next) {
  public Page {
    rows = List.copyOf(rows);
    Objects.requireNonNull(next, "next");
  }
}
