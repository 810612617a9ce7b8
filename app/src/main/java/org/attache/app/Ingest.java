package org.attache.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.attache.register.Arrival;
import org.attache.register.Register;
import org.attache.register.Transaction;
import org.attache.sources.Inputs;
import org.attache.sources.Item;
import org.attache.sources.raw.Position;
import org.attache.store.SqlStore;
import org.attache.store.StoreFailed;
import org.attache.store.Written;

/**
 * Takes sources into a register: many threads read, one registers, in the order of the sources, so
 * that the same sources give the same register. Some reports share a commit, because each commit
 * waits for the disk, and are written while the next are registered; one report is wholly in or
 * wholly out, with its place in its source, and counts when it is in.
 */
final class Ingest implements AutoCloseable {
  private static final int MOST_IN_A_COMMIT = 512;
  private static final long LONGEST_NANOS = 200_000_000L;

  private final SqlStore store;
  private final Inputs inputs;
  private final Intake intake;
  private final Listener listener;
  private final Register register = new Register();
  private final Batch<Taken> batch;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final List<Taken> group = new ArrayList<>();
  private Optional<Begun> begun = Optional.empty();
  private long groupBegan;
  private Optional<Container> container = Optional.empty();
  private long added;
  private long known;
  private long failed;

  /** Who is told how it goes. */
  interface Listener {
    /** One more thing is in, or was in already, or cannot be. */
    void advanced(long done);

    /** Something is wrong with one thing. */
    void problem(String origin, String problem);
  }

  /** What is being written. */
  private record Begun(
      List<Taken> whole, Consumer<Transaction> more, Written<List<Taken>> written) {}

  /** What came of it so far, in things. */
  record Tally(long added, long known, long failed, boolean stopped) {}

  Ingest(SqlStore store, Inputs inputs, Intake intake, int threads, Listener listener) {
    this.store = store;
    this.inputs = inputs;
    this.intake = intake;
    this.listener = listener;
    this.batch = new Batch<>(threads, this::collect);
  }

  /** The work is to end with the commit under way. May be called from any thread. */
  void stop() {
    stopped.set(true);
  }

  Tally tally() {
    return new Tally(added, known, failed, stopped.get());
  }

  /**
   * Takes a source in, from where an interrupted run left it.
   *
   * @throws StoreFailed if the register cannot be written; what was committed stays
   */
  void take(String input) {
    container = Container.of(input);
    Optional<Position> after =
        container.flatMap(c -> store.position(c.name()).flatMap(c::position));
    try {
      inputs.open(
          input,
          after,
          item -> {
            if (stopped.get()) {
              throw new Stopped();
            }
            batch.add(() -> intake.take(item));
          });
      batch.finish();
    } catch (Stopped e) {
      commit(tx -> {});
      settle();
      return;
    }
    commit(tx -> container.ifPresent(c -> tx.position(c.name(), "")));
    settle();
  }

  /**
   * Takes in one thing that comes by itself; when this returns, it is safe.
   *
   * @throws StoreFailed if the register cannot be written
   */
  void take(Item item) {
    container = Optional.empty();
    collect(intake.take(item));
    commit(tx -> {});
    settle();
  }

  private void collect(Taken taken) {
    if (stopped.get()) {
      throw new Stopped();
    }
    if (taken instanceof Taken.Broken broken) {
      throw broken.failure();
    }
    if (group.isEmpty()) {
      groupBegan = System.nanoTime();
    }
    group.add(taken);
    if (group.size() >= MOST_IN_A_COMMIT || System.nanoTime() - groupBegan >= LONGEST_NANOS) {
      commit(tx -> {});
    }
  }

  private void commit(Consumer<Transaction> more) {
    List<Taken> whole = List.copyOf(group);
    group.clear();
    Written<List<Taken>> next;
    try {
      next = store.behind(tx -> write(tx, whole, more));
    } catch (StoreFailed e) {
      throw e;
    } catch (RuntimeException e) {
      // perhaps it was what is being written that failed
      settle();
      oneByOne(whole, more, e);
      return;
    }
    settle();
    begun = Optional.of(new Begun(whole, more, next));
  }

  private List<Taken> write(Transaction tx, List<Taken> whole, Consumer<Transaction> more) {
    whole.forEach(taken -> write(tx, taken));
    mark(tx, whole);
    more.accept(tx);
    return whole;
  }

  /** Sees what is being written to its end. */
  private void settle() {
    Optional<Begun> last = begun;
    begun = Optional.empty();
    if (last.isEmpty()) {
      return;
    }
    try {
      last.get().written().committed().forEach(this::tell);
    } catch (StoreFailed e) {
      throw e;
    } catch (RuntimeException e) {
      oneByOne(last.get().whole(), last.get().more(), e);
    }
  }

  /** One of several cannot be registered: the others are, and it is named. */
  private void oneByOne(List<Taken> whole, Consumer<Transaction> more, RuntimeException failure) {
    if (whole.size() > 1) {
      for (Taken taken : whole) {
        alone(List.of(taken), tx -> {});
      }
      alone(List.of(), more);
      return;
    }
    for (Taken taken : whole) {
      if (!(taken instanceof Taken.Read read)) {
        throw failure;
      }
      Taken broken =
          new Taken.Failed(
              read.arrival().origin(),
              "cannot be registered (" + failure + "); please report this",
              read.position());
      alone(List.of(broken), more);
    }
    if (whole.isEmpty()) {
      throw failure;
    }
  }

  /** Commits before it returns. */
  private void alone(List<Taken> some, Consumer<Transaction> more) {
    try {
      store.transaction(tx -> write(tx, some, more)).forEach(this::tell);
    } catch (StoreFailed e) {
      throw e;
    } catch (RuntimeException e) {
      oneByOne(some, more, e);
    }
  }

  private void write(Transaction tx, Taken taken) {
    if (taken instanceof Taken.Read read) {
      if (archive(tx, read.arrival(), read.bytes())) {
        register.take(tx, read.incoming());
      }
    } else if (taken instanceof Taken.Known same) {
      archive(tx, same.arrival(), same.bytes());
    }
  }

  /** Whether the bytes are new. The same bytes from the same place are no new arrival. */
  private static boolean archive(Transaction tx, Arrival arrival, byte[] bytes) {
    List<Arrival> before = tx.arrivals(arrival.report());
    if (before.stream().noneMatch(known -> known.origin().equals(arrival.origin()))) {
      tx.archive(arrival, bytes);
    }
    return before.isEmpty();
  }

  private void mark(Transaction tx, List<Taken> whole) {
    if (!whole.isEmpty()) {
      Position last = whole.get(whole.size() - 1).position();
      container.ifPresent(c -> tx.position(c.name(), c.mark(last)));
    }
  }

  private void tell(Taken taken) {
    if (taken instanceof Taken.Read read) {
      added++;
      read.warning().ifPresent(w -> listener.problem(read.arrival().origin(), w));
    } else if (taken instanceof Taken.Failed failure) {
      failed++;
      listener.problem(failure.origin(), failure.problem());
    } else {
      known++;
    }
    listener.advanced(added + known + failed);
  }

  @Override
  public void close() {
    batch.close();
  }

  /** Leaves the source under way. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }
}
