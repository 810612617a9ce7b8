package org.attache.store.packed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of several constants. */
final class OneOf implements Part {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names;
  private final Object[] constants;

  /**
   * @param names in the order of the form
   * @param type of today; empty where what it stands in has no place by now
   */
  OneOf(List<String> names, Optional<Class<?>> type) {
    this.names = names;
    this.constants = new Object[names.size()];
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
      constants[i] = type.isEmpty() ? names.get(i) : constant(type.get(), names.get(i));
    }
  }

  /** Empty for a constant that is no more: what holds it cannot be read. */
  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    return Optional.empty();
  }

  @Override
  public void write(Bytes out, Object value) {
    out.count(numbers.getOrDefault(((Enum<?>) value).name(), -1));
  }

  @Override
  public Object read(Run in) {
    long number = in.count();
    if (number < 0 || number >= constants.length) {
      throw new IllegalArgumentException("damaged: no constant " + number + " of " + names);
    }
    Object constant = constants[(int) number];
    if (constant instanceof Optional<?>) {
      throw new IllegalArgumentException("unknown by now: " + names.get((int) number));
    }
    return constant;
  }
}
