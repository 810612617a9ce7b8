package org.attache.store.packed;

import java.util.List;
import java.util.Map;

/**
 * One of several records.
 *
 * @param parts in the order of the form
 * @param numbers places of the classes among them
 */
record Branch(List<Part> parts, Map<Class<?>, Integer> numbers) implements Part {

  @Override
  public void write(Bytes out, Object value) {
    int number = numbers.getOrDefault(value.getClass(), -1);
    out.count(number);
    parts.get(number).write(out, value);
  }

  @Override
  public Object read(Run in) {
    long number = in.count();
    if (number < 0 || number >= parts.size()) {
      throw new IllegalArgumentException("damaged: no record " + number);
    }
    return parts.get((int) number).read(in);
  }
}
