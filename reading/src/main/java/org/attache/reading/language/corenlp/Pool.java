package org.attache.reading.language.corenlp;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

/** Things that one thread at a time may use: as many as there are threads at work. */
final class Pool<T> {
  private final ConcurrentLinkedDeque<T> idle = new ConcurrentLinkedDeque<>();
  private final Supplier<T> maker;

  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  T take() {
    T taken = idle.pollFirst();
    return taken == null ? maker.get() : taken;
  }

  /** Gives back what was taken; what failed on the way is not given back. */
  void giveBack(T used) {
    idle.addFirst(used);
  }
}
