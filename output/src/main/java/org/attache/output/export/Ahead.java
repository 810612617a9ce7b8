package org.attache.output.export;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Lets one thread fetch while the caller's works on what was fetched before, in the same order and
 * a few pieces ahead at most. Whatever fails on either side ends both and is thrown to the caller.
 */
final class Ahead<T> {
  private static final int PIECES = 2;
  private static final long LOOK_MILLIS = 50;

  private final BlockingQueue<Optional<T>> fetched = new ArrayBlockingQueue<>(PIECES);
  private final AtomicBoolean stopped = new AtomicBoolean();

  /** What made the fetching fail, at most one. */
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  private Ahead() {}

  /** The fetching is to end, because nobody wants more. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  /**
   * @param fetching is given where to put what it fetches
   * @param sink is called in the caller's thread
   */
  static <T> void run(Consumer<Consumer<T>> fetching, Consumer<T> sink) {
    new Ahead<T>().work(fetching, sink);
  }

  private void work(Consumer<Consumer<T>> fetching, Consumer<T> sink) {
    Thread thread = new Thread(() -> fetch(fetching), "export-fetching");
    thread.setDaemon(true);
    thread.start();
    boolean interrupted = false;
    try {
      for (Optional<T> piece = next(); piece.isPresent(); piece = next()) {
        sink.accept(piece.get());
      }
    } finally {
      stopped.set(true);
      while (thread.isAlive()) {
        fetched.clear();
        try {
          thread.join(LOOK_MILLIS);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    for (Throwable failure : failures) {
      if (failure instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw (Error) failure;
    }
  }

  private void fetch(Consumer<Consumer<T>> fetching) {
    try {
      fetching.accept(piece -> put(Optional.of(piece)));
    } catch (Stopped e) {
      return;
    } catch (RuntimeException | Error e) {
      failures.add(e);
    }
    try {
      put(Optional.empty());
    } catch (Stopped e) {
      // whoever waited for the end has gone
    }
  }

  private void put(Optional<T> piece) {
    try {
      while (!stopped.get()) {
        if (fetched.offer(piece, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Stopped();
  }

  private Optional<T> next() {
    try {
      return fetched.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
