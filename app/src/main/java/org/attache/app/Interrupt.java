package org.attache.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a long work end in good order when somebody presses Ctrl-C or the system shuts down. */
final class Interrupt implements AutoCloseable {
  private static final int LONGEST_SECONDS = 10;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private Interrupt(Runnable stop) {
    hook =
        new Thread(
            () -> {
              stop.run();
              waitForTheEnd();
            },
            "interrupt");
  }

  /** Calls something when the process is to end, and waits a while for {@link #close}. */
  static Interrupt calls(Runnable stop) {
    Interrupt interrupt = new Interrupt(stop);
    Runtime.getRuntime().addShutdownHook(interrupt.hook);
    return interrupt;
  }

  private void waitForTheEnd() {
    try {
      boolean unused = ended.await(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // the hook waits for us
    }
    ended.countDown();
  }
}
