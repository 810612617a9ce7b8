package org.attache.sources.fetch;

import java.util.Objects;

/** One line of the head of a request or answer, as it went over the wire. */
public record HeaderLine(String name, String value) {
  public HeaderLine {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }
}
