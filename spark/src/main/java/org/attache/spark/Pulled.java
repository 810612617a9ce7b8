package org.attache.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * What a source pushes, pulled: a thread runs the source a few things ahead of who asks, so that a
 * web archive is never held whole.
 */
final class Pulled<T> implements Iterator<T>, AutoCloseable {
  private static final int AHEAD = 32;

  /** One thing, or the end, perhaps with what ended it. */
  private record Message<T>(Optional<T> thing, Optional<Throwable> failure) {}

  private final BlockingQueue<Message<T>> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;
  private Optional<Message<T>> next = Optional.empty();

  Pulled(String name, Consumer<Consumer<T>> source) {
    thread = new Thread(() -> run(source), "attache " + name);
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Consumer<Consumer<T>> source) {
    Optional<Throwable> failure = Optional.empty();
    try {
      source.accept(thing -> put(new Message<>(Optional.of(thing), Optional.empty())));
    } catch (RuntimeException | Error e) {
      failure = Optional.of(e);
    }
    put(new Message<>(Optional.empty(), failure));
  }

  private void put(Message<T> message) {
    try {
      queue.put(message);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody wants the rest", e);
    }
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      next = Optional.of(taken());
      next.get()
          .failure()
          .ifPresent(
              failure -> {
                throw new IllegalStateException(failure);
              });
    }
    return next.get().thing().isPresent();
  }

  private Message<T> taken() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T thing = next.flatMap(Message::thing).orElseThrow();
    next = Optional.empty();
    return thing;
  }

  /** Who asked wants no more. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
