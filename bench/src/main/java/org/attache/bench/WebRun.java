package org.attache.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attache.register.Facet;
import org.attache.register.Query;
import org.attache.store.SqlStore;

/**
 * Serves a register of generated reports and asks it for pages as many people at once do. {@code
 * bench/run} says how to call it.
 */
public final class WebRun {
  /** Give some 100,000 entries. */
  private static final int REPORTS = 27_600;

  private static final int USERS = 50;
  private static final int SECONDS = 20;

  private WebRun() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path file =
        args.length > 0
            ? Path.of(args[0])
            : Files.createTempDirectory("attache-bench").resolve("register.db");
    if (!Files.exists(file)) {
      RegisterRun.main(new String[] {Integer.toString(REPORTS), file.toString()});
    }
    try (SqlStore store = SqlStore.open(file.toString());
        ServedRegister served = ServedRegister.of(store)) {
      RegisterRun.line("%d entries of %d reports", entries(store), store.reports());
      served.firstLoad();
      new Visitors(served, store, USERS, SECONDS).run();
    }
  }

  private static long entries(SqlStore store) {
    return store.counts(Query.ALL, Facet.KIND).values().stream().mapToLong(Long::longValue).sum();
  }
}
