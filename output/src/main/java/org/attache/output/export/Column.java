package org.attache.output.export;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name in small letters with underscores
 * @param value what a row has in it: a {@code String}, {@code Long} or {@code Double} as the type
 *     says; empty text where nothing is known of text, absence otherwise
 */
record Column(String name, Type type, Function<Row, Optional<?>> value) {
  /** What a column holds. */
  enum Type {
    TEXT,
    WHOLE,
    SHARE
  }

  Column {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("no name of a column: " + name);
    }
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
  }
}
