package org.attache.store.packed;

import java.util.List;

/** What was written once and has no place by now: it is read over. */
record Passed(List<Part> parts) implements Part {

  @Override
  public void write(Bytes out, Object value) {
    throw new IllegalStateException("written in an old form");
  }

  @Override
  public Object read(Run in) {
    parts.forEach(part -> part.read(in));
    return this;
  }
}
