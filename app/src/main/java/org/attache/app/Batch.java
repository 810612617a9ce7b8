package org.attache.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on several things at once and hands on the results in the order the things came, holding
 * only a few at a time.
 */
final class Batch<R> implements AutoCloseable {
  private static final int HELD_PER_THREAD = 4;

  private final ExecutorService pool;
  private final Deque<Future<R>> running = new ArrayDeque<>();
  private final int most;
  private final Consumer<R> sink;

  Batch(int threads, Consumer<R> sink) {
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "reader");
              thread.setDaemon(true);
              return thread;
            });
    this.most = threads * HELD_PER_THREAD;
    this.sink = sink;
  }

  /** Takes a thing to work on; waits while too many are under way. */
  void add(Callable<R> work) {
    running.add(pool.submit(work));
    while (!running.isEmpty() && (running.size() > most || running.element().isDone())) {
      handOn();
    }
  }

  private void handOn() {
    try {
      sink.accept(running.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Waits for what is under way. */
  void finish() {
    while (!running.isEmpty()) {
      handOn();
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
