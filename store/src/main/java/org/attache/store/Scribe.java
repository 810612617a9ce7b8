package org.attache.store;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The thread that writes while the next is thought about: one piece of work at a time. */
final class Scribe implements AutoCloseable {
  private Optional<ExecutorService> thread = Optional.empty();

  /** A piece of work, done or under way. */
  static final class Work {
    private final Future<Optional<RuntimeException>> end;

    private Work(Future<Optional<RuntimeException>> end) {
      this.end = end;
    }

    /**
     * Waits for its end, even when interrupted: what is half written must end one way or the other
     * before anybody goes on.
     *
     * @return why it failed; empty when it did not
     */
    Optional<RuntimeException> failure() {
      boolean interrupted = false;
      try {
        while (true) {
          try {
            return end.get();
          } catch (InterruptedException e) {
            interrupted = true;
          } catch (ExecutionException e) {
            return Optional.of(new IllegalStateException(e.getCause()));
          }
        }
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  /** Begins a piece of work when all before has ended. */
  Work begin(Runnable piece) {
    ExecutorService executor =
        thread.orElseGet(
            () ->
                Executors.newSingleThreadExecutor(
                    task -> {
                      Thread writer = new Thread(task, "register-writer");
                      writer.setDaemon(true);
                      return writer;
                    }));
    thread = Optional.of(executor);
    return new Work(
        executor.submit(
            () -> {
              try {
                piece.run();
                return Optional.<RuntimeException>empty();
              } catch (RuntimeException e) {
                return Optional.of(e);
              }
            }));
  }

  /** What has begun goes on to its end. */
  @Override
  public void close() {
    thread.ifPresent(ExecutorService::shutdown);
  }
}
