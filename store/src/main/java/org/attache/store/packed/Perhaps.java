package org.attache.store.packed;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A value or none. */
record Perhaps(Part part, Class<?> type) implements Part {

  /** What stands for no value. */
  static Object none(Class<?> type) {
    return type == OptionalInt.class
        ? OptionalInt.empty()
        : type == OptionalLong.class
            ? OptionalLong.empty()
            : type == OptionalDouble.class ? OptionalDouble.empty() : Optional.empty();
  }

  @Override
  public void write(Bytes out, Object value) {
    Optional<?> one = optional(value);
    out.flag(one.isPresent());
    if (one.isPresent()) {
      part.write(out, one.get());
    }
  }

  private static Optional<?> optional(Object value) {
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
    if (value instanceof OptionalLong number) {
      return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
    if (value instanceof OptionalDouble number) {
      return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
    return (Optional<?>) value;
  }

  @Override
  public Object read(Run in) {
    return in.flag() ? wrapped(part.read(in)) : none(type);
  }

  private Object wrapped(Object value) {
    return type == OptionalInt.class
        ? OptionalInt.of((Integer) value)
        : type == OptionalLong.class
            ? OptionalLong.of((Long) value)
            : type == OptionalDouble.class ? OptionalDouble.of((Double) value) : Optional.of(value);
  }
}
