package org.attache.web.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.attache.web.page.Journal;

/** The jobs of this server, done one after the other in the order they came. */
public final class Jobs implements AutoCloseable {
  private static final String PREFIX = "job-";
  private static final int REMEMBERED = 100;
  private static final int MOST_WAITING = 50;
  private static final long LONGEST_STOP_SECONDS = 8;

  private final Desk desk;
  private final Journal journal;
  private final KeptJobs kept;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "attache-add"));
  private final List<Job> cutShort = new ArrayList<>();
  private long number;

  /**
   * @param folder where jobs are kept until they have ended, so that those cut short go on with the
   *     next server; without one they are forgotten
   */
  public Jobs(Desk desk, Journal journal, Optional<Path> folder) {
    this.desk = desk;
    this.journal = journal;
    this.kept = new KeptJobs(folder, journal);
  }

  /** A folder for the files of a job that is about to be handed in. */
  public Uploads uploads() {
    return kept.uploads();
  }

  /** Goes on with what the end of an earlier server cut short. */
  public synchronized void resume() {
    for (KeptJobs.Kept left : kept.left()) {
      number = Math.max(number, left.number());
      Job job = new Job(PREFIX + left.number(), left.by(), left.what(), left.sources(), true);
      begin(job, Optional.of(left.folder()));
    }
  }

  private void begin(Job job, Optional<Path> folder) {
    jobs.put(job.state().id(), job);
    worker.execute(() -> run(job, folder));
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
      upload.ifPresent(kept::remove);
      throw new TooMuch(MOST_WAITING + " jobs are waiting already; come back when some are done");
    }
    number++;
    Optional<Path> folder = kept.keep(number, by, what, sources, upload);
    Job job = new Job(PREFIX + number, by, what, sources, false);
    begin(job, folder);
    forgetOld();
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
  private void run(Job job, Optional<Path> folder) {
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
      if (!isCutShort(job)) {
        folder.ifPresent(kept::remove);
      }
    }
  }

  private synchronized boolean isCutShort(Job job) {
    return cutShort.contains(job) && job.state().stage() != Job.Stage.DONE;
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
    jobs.values().stream()
        .filter(job -> !job.state().stage().isEnd() && !job.isStopped())
        .forEach(cutShort::add);
    cutShort.forEach(Job::stop);
  }

  /**
   * Lets the job under way end with what it is committing. The rest of it, and those that wait, are
   * for the next server.
   */
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
    } finally {
      kept.close();
    }
  }
}
