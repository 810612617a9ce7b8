package org.attache.web.add;

import io.javalin.http.sse.SseClient;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.attache.web.intake.Job;
import org.attache.web.intake.JobJson;

/**
 * Tells browsers how jobs go, some times a second at most: a slow browser holds up no job. A
 * browser that comes back is told where the job stands now, so nothing needs to be sent again.
 */
public final class JobStream implements AutoCloseable {
  private static final long TICK_MILLIS = 250;
  private static final int TICKS_BETWEEN_SIGNS = 40;

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService ticker =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "attache-events");
            thread.setDaemon(true);
            return thread;
          });

  public JobStream() {
    ticker.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Tells the browser where the job stands, now and whenever that changes, until it has ended. */
  void follow(Job job, SseClient client) {
    client.keepAlive();
    Listener listener = new Listener(job, client);
    listener.tell();
    if (!listener.isDone()) {
      listeners.add(listener);
    }
  }

  private void tick() {
    for (Iterator<Listener> all = listeners.iterator(); all.hasNext(); ) {
      Listener listener = all.next();
      listener.tell();
      if (listener.isDone()) {
        listeners.remove(listener);
      }
    }
  }

  @Override
  public void close() {
    ticker.shutdownNow();
    listeners.forEach(listener -> listener.client.close());
  }

  /** One browser that follows one job. */
  private static final class Listener {
    private final Job job;
    private final SseClient client;
    private long told;
    private int quiet;
    private boolean done;

    Listener(Job job, SseClient client) {
      this.job = job;
      this.client = client;
    }

    void tell() {
      Job.State state = job.state();
      if (client.terminated()) {
        done = true;
      } else if (state.revision() > told) {
        told = state.revision();
        quiet = 0;
        client.sendEvent("state", JobJson.of(state).toString(), Long.toString(told));
        if (state.stage().isEnd()) {
          done = true;
          client.close();
        }
      } else if (++quiet >= TICKS_BETWEEN_SIGNS) {
        quiet = 0;
        client.sendComment("still at work");
      }
    }

    boolean isDone() {
      return done;
    }
  }
}
