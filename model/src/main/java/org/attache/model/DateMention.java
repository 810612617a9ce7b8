package org.attache.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A temporal expression in the text (TimeML's TIMEX3, ISO 24617-1).
 *
 * @param value the TIMEX3 value: {@code 2021-11-24}, {@code 2021-W47}, {@code P3M}, {@code
 *     PRESENT_REF}; empty when it cannot be resolved
 * @param precision for a vague time the unit it is known by, as in TIMEX3: {@code M} for "a few
 *     months ago", {@code DE} for "decades ago"; empty where the value itself tells
 */
public record DateMention(
    Span span, String text, Type type, Optional<String> value, Optional<String> precision) {
  public DateMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(precision, "precision");
  }

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** The calendar date meant, where the expression is one. */
  public Optional<PartialDate> date() {
    return type == Type.DATE || type == Type.TIME
        ? value.flatMap(PartialDate::parse)
        : Optional.empty();
  }
}
