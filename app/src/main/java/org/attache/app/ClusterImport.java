package org.attache.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attache.output.cluster.ClusterFolder;
import org.attache.output.cluster.ClusterReport;
import org.attache.register.Incoming;
import org.attache.register.Register;
import org.attache.register.Transaction;
import org.attache.store.SqlStore;
import org.attache.store.json.ModelJson;

/** Takes what a cluster has read into a register; nothing is read again. */
final class ClusterImport {
  private static final int MOST_IN_A_COMMIT = 64;

  private final Terminal terminal;
  private final Path folder;
  private final AtomicBoolean stopped = new AtomicBoolean();

  /**
   * @param folder that the cluster's job wrote
   */
  ClusterImport(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  /** The exit status. */
  int into(SqlStore store) {
    store.claim();
    String now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    Progress progress = new Progress(terminal);
    Taking taking = new Taking(store, progress);
    try (Interrupt unused = Interrupt.calls(() -> stopped.set(true))) {
      new ClusterFolder(folder)
          .reports(
              now,
              report -> {
                if (!stopped.get()) {
                  taking.take(report);
                }
              });
      taking.commit();
      progress.done();
    } catch (NoSuchFileException e) {
      terminal.problem(
          folder.toString(), "no folder of a cluster's register; give the job's --output");
      return Exit.NOTHING_READ;
    } catch (IOException e) {
      terminal.problem(folder.toString(), Failure.inWords(e));
      return Exit.FAILED;
    }
    terminal.problem(
        store.location(),
        String.format(
            Locale.ROOT,
            "%,d reports added, %,d known already%s",
            taking.added,
            taking.known,
            stopped.get() ? "; stopped: the same command goes on from here" : ""));
    return Exit.OK;
  }

  /** Registers some reports in each commit. */
  private static final class Taking {
    private final SqlStore store;
    private final Progress progress;
    private final ModelJson json = new ModelJson();
    private final Register register = new Register();
    private final List<ClusterReport> group = new ArrayList<>();
    private long added;
    private long known;

    Taking(SqlStore store, Progress progress) {
      this.store = store;
      this.progress = progress;
    }

    void take(ClusterReport report) {
      group.add(report);
      if (group.size() >= MOST_IN_A_COMMIT) {
        commit();
      }
    }

    void commit() {
      List<ClusterReport> whole = List.copyOf(group);
      group.clear();
      int fresh = store.transaction(tx -> (int) whole.stream().filter(r -> put(tx, r)).count());
      added += fresh;
      known += whole.size() - fresh;
      whole.forEach(report -> progress.advance());
    }

    private boolean put(Transaction tx, ClusterReport report) {
      String id = report.arrival().report();
      if (!tx.arrivals(id).isEmpty()) {
        return false;
      }
      tx.archive(report.arrival(), report.bytes());
      register.take(
          tx,
          new Incoming(
              id,
              report.outlet(),
              report.reader(),
              json.reading(report.reading()),
              report.fingerprint()));
      return true;
    }
  }
}
