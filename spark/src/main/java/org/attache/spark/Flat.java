package org.attache.spark;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Some things made of each thing, one after the other; nothing is made before it is asked for. */
final class Flat<A, B> implements Iterator<B> {
  private final Iterator<A> from;
  private final Function<A, List<B>> maker;
  private Iterator<B> made = List.<B>of().iterator();

  Flat(Iterator<A> from, Function<A, List<B>> maker) {
    this.from = from;
    this.maker = maker;
  }

  @Override
  public boolean hasNext() {
    while (!made.hasNext() && from.hasNext()) {
      made = maker.apply(from.next()).iterator();
    }
    return made.hasNext();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return made.next();
  }
}
