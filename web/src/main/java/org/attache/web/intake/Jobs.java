package org.attache.web.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attache.web.page.Journal;

/** The jobs of this server, done one after the other in the order they came. */
public final class Jobs implements AutoCloseable {
  private static final int REMEMBERED = 100;
  private static final int MOST_WAITING = 50;
  private static final long LONGEST_STOP_SECONDS = 8;

  private final Desk desk;
  private final Journal journal;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "attache-add"));
  private final List<Job> cutShort = new ArrayList<>();
  private long number;

  public Jobs(Desk desk, Journal journal) {
    this.desk = desk;
    this.journal = journal;
  }

  /**
   * Takes sources on.
   *
   * @param what as people name it
   * @param upload the folder of files that were sent along; it is removed when the job has ended
   * @throws TooMuch if many jobs wait already
   */
  public synchronized Job add(String by, String what, List<String> sources, Optional<Path> upload) {
    long waiting = jobs.values().stream().filter(job -> !job.state().stage().isEnd()).count();
    if (waiting >= MOST_WAITING) {
      upload.ifPresent(this::remove);
      throw new TooMuch(MOST_WAITING + " jobs are waiting already; come back when some are done");
    }
    number++;
    Job job = new Job("job-" + number, by, what, sources);
    jobs.put(job.state().id(), job);
    forgetOld();
    worker.execute(() -> run(job, upload));
    return job;
  }

  private void forgetOld() {
    List<String> ended =
        jobs.values().stream()
            .map(Job::state)
            .filter(state -> state.stage().isEnd())
            .map(Job.State::id)
            .toList();
    ended.stream().limit(Math.max(0, jobs.size() - REMEMBERED)).forEach(jobs::remove);
  }

  /** A door: whatever goes wrong in a job stays with it. */
  private void run(Job job, Optional<Path> upload) {
    try {
      if (!job.isStopped()) {
        job.reach(Job.Stage.RUNNING);
        desk.add(job.sources(), job);
        Job.Stage end = job.isStopped() ? Job.Stage.STOPPED : Job.Stage.DONE;
        job.reach(end);
        Job.State state = job.state();
        journal.note(
            "job",
            Map.of("id", state.id(), "stage", end.name(), "added", state.added()),
            Optional.empty());
      }
    } catch (RuntimeException | StackOverflowError e) {
      journal.note("job", Map.of("id", job.state().id()), Optional.of(e));
      job.fail(Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
    } finally {
      upload.ifPresent(this::remove);
    }
  }

  /** A job by its id. */
  public synchronized Optional<Job> byId(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** The latest first. */
  public synchronized List<Job> list() {
    List<Job> latest = new ArrayList<>(jobs.values());
    Collections.reverse(latest);
    return latest;
  }

  /** Those that {@link #close} cut short, the first handed in first. */
  public synchronized List<Job.State> cutShort() {
    return cutShort.stream()
        .map(Job::state)
        .filter(state -> state.stage() != Job.Stage.DONE)
        .toList();
  }

  private synchronized void cutAll() {
    jobs.values().stream().filter(job -> !job.state().stage().isEnd()).forEach(cutShort::add);
    cutShort.forEach(Job::stop);
  }

  /** Lets the job under way end with what it is committing; those that wait are dropped. */
  @Override
  public void close() {
    cutAll();
    worker.shutdown();
    try {
      if (!worker.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
        journal.note(
            "job", Map.of("left", "still at work; what it has committed stays"), Optional.empty());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      journal.note("upload", Map.of("left", folder.toString()), Optional.of(e));
    }
  }
}
