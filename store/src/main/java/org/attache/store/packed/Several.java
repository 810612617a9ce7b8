package org.attache.store.packed;

import java.util.Arrays;
import java.util.List;

/** Any number of values. */
record Several(Part part) implements Part {

  @Override
  public void write(Bytes out, Object value) {
    List<?> list = (List<?>) value;
    out.count(list.size());
    for (Object element : list) {
      part.write(out, element);
    }
  }

  @Override
  public Object read(Run in) {
    int size = in.length();
    if (size == 0) {
      return List.of();
    }
    Object[] elements = new Object[Math.min(size, 16)];
    for (int i = 0; i < size; i++) {
      if (i == elements.length) {
        elements = Arrays.copyOf(elements, Math.min(size, 2 * i));
      }
      elements[i] = part.read(in);
    }
    return List.of(elements);
  }
}
