package org.attache.web.explore;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.attache.register.Query;
import org.attache.register.entry.Entry;

/**
 * A column that a table of entries can have.
 *
 * @param name as addresses name it
 * @param label for people
 * @param css the class of its cells: {@code number}, {@code brief} for what is not to be broken, or
 *     none
 * @param order the order of entries that goes by it
 * @param value what stands in it for an entry; plain text, empty where there is nothing
 */
record Column(
    String name,
    String label,
    String css,
    Optional<Query.Order> order,
    Function<Entry, String> value) {
  Column {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(css, "css");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(value, "value");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a column without a name");
    }
  }

  static Column of(String name, String label, Function<Entry, String> value) {
    return new Column(name, label, "", Optional.empty(), value);
  }

  static Column brief(String name, String label, Function<Entry, String> value) {
    return new Column(name, label, "brief", Optional.empty(), value);
  }

  static Column number(String name, String label, Function<Entry, String> value) {
    return new Column(name, label, "number", Optional.empty(), value);
  }

  Column sortedBy(Query.Order wanted) {
    return new Column(name, label, css, Optional.of(wanted), value);
  }
}
