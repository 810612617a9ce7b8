package org.attache.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Sources on their way into the register. Whoever asks sees where it stands; its revision tells
 * whether anything has changed since.
 */
public final class Job implements Desk.Progress {
  private static final int MOST_PROBLEMS = 1_000;

  /** How far a job has come. */
  public enum Stage {
    WAITING,
    RUNNING,
    DONE,
    STOPPED,
    /** The register could not be written. */
    FAILED;

    /** Whether nothing more will come. */
    public boolean isEnd() {
      return compareTo(DONE) >= 0;
    }
  }

  /** What was wrong with one thing. */
  public record Problem(String origin, String problem) {
    public Problem {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(problem, "problem");
    }
  }

  /**
   * Where a job stands.
   *
   * @param revision grows with every change, from 1
   * @param by who handed it in
   * @param what as people name it: a file's name, an address
   * @param problems the first of them
   * @param failure why the register could not be written
   * @param resumed whether it goes on with what the end of an earlier server cut short
   */
  public record State(
      String id,
      long revision,
      String by,
      String what,
      Stage stage,
      long added,
      long known,
      long failed,
      List<Problem> problems,
      Optional<String> failure,
      boolean resumed) {
    public State {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(stage, "stage");
      problems = List.copyOf(problems);
      Objects.requireNonNull(failure, "failure");
    }
  }

  private final String id;
  private final String by;
  private final String what;
  private final List<String> sources;
  private final boolean resumed;
  private final List<Problem> problems = new ArrayList<>();
  private Stage stage = Stage.WAITING;
  private long revision = 1;
  private long added;
  private long known;
  private long failed;
  private boolean stopped;
  private Optional<String> failure = Optional.empty();

  Job(String id, String by, String what, List<String> sources, boolean resumed) {
    this.id = id;
    this.by = by;
    this.what = what;
    this.sources = List.copyOf(sources);
    this.resumed = resumed;
  }

  List<String> sources() {
    return sources;
  }

  /** Where it stands now. */
  public synchronized State state() {
    return new State(
        id,
        revision,
        by,
        what,
        stage,
        added,
        known,
        failed,
        List.copyOf(problems),
        failure,
        resumed);
  }

  /** It is to end with what is under way. */
  public synchronized void stop() {
    stopped = true;
    if (stage == Stage.WAITING) {
      reach(Stage.STOPPED);
    }
  }

  synchronized void reach(Stage next) {
    stage = next;
    changed();
  }

  synchronized void fail(String why) {
    failure = Optional.of(why);
    reach(Stage.FAILED);
  }

  @Override
  public synchronized void advanced(long nowAdded, long nowKnown, long nowFailed) {
    added = nowAdded;
    known = nowKnown;
    failed = nowFailed;
    changed();
  }

  @Override
  public synchronized void problem(String origin, String problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(origin, problem));
    }
    changed();
  }

  @Override
  public synchronized boolean isStopped() {
    return stopped;
  }

  private void changed() {
    revision++;
  }
}
