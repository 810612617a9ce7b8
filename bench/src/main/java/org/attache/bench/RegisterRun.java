package org.attache.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.model.Reading;
import org.attache.register.Arrival;
import org.attache.register.Incoming;
import org.attache.register.Register;
import org.attache.register.Transaction;
import org.attache.register.entry.Kind;
import org.attache.register.origins.Fingerprinter;
import org.attache.store.SqlStore;
import org.attache.store.Written;

/**
 * Registers generated readings in an SQLite file the way {@code attache add} does, and prints how
 * fast that went from tenth to tenth; then asks the register what people ask it. {@code bench/run}
 * says how to call it.
 */
public final class RegisterRun {
  /**
   * Seconds by the clock on the wall, and of all processors, the compiler's and the collector's
   * share included: on a busy machine the steadier measure, but without waiting for the disk.
   */
  private record Cost(double wall, double cpu) {
    Cost and(Cost more) {
      return new Cost(wall + more.wall, cpu + more.cpu);
    }
  }

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int DEFAULT_REPORTS = 10_000;
  private static final int STEPS = 10;

  /** As many as share a commit when reports are added. */
  private static final int IN_A_COMMIT = 256;

  /** Readings held at a time. */
  private static final int HELD = 1_024;

  private final VariedReadings readings = new VariedReadings();
  private final Fingerprinter fingerprinter = new Fingerprinter();
  private final Register register = new Register();
  private final int size;
  private double printing;
  private long findings;

  private RegisterRun(int size) {
    this.size = size;
  }

  public static void main(String[] args) throws IOException {
    if (args.length == 2 && args[0].equals("ask")) {
      try (SqlStore store = SqlStore.open(args[1])) {
        describe(store, Files.size(Path.of(args[1])));
        new RegisterQuestions(store).ask();
      }
      return;
    }
    int size = args.length == 0 ? DEFAULT_REPORTS : Integer.parseInt(args[0]);
    if (args.length == 2) {
      new RegisterRun(size).run(Path.of(args[1]));
      return;
    }
    Path folder = Files.createTempDirectory("attache-bench");
    try {
      new RegisterRun(size).run(folder.resolve("register.db"));
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private void run(Path file) throws IOException {
    try (SqlStore store = SqlStore.openOrCreate(file.toString())) {
      line("%d generated readings, one thread that thinks and one that writes", size);
      line("%12s%14s%14s%22s", "reports", "seconds", "reports/s", "of one processor");
      Cost total = new Cost(0, 0);
      int from = 0;
      for (int step = 1; step <= STEPS; step++) {
        int to = (int) ((long) size * step / STEPS);
        Cost cost = new Cost(0, 0);
        for (int begin = from; begin < to; begin += HELD) {
          cost = cost.and(take(store, begin, Math.min(to, begin + HELD)));
        }
        int done = to - from;
        line("%12d%14.1f%14.0f%22.0f", to, cost.wall(), done / cost.wall(), done / cost.cpu());
        total = total.and(cost);
        from = to;
      }
      line(
          "registered in %.1f s: %.0f reports/s; %.0f reports and %.0f findings a CPU second",
          total.wall(), size / total.wall(), size / total.cpu(), findings / total.cpu());
      line("their fingerprints took %.1f s before", printing);
      describe(store, Files.size(file));
      new RegisterQuestions(store).ask();
    }
  }

  /** What registering took. */
  private Cost take(SqlStore store, int from, int to) {
    List<Incoming> batch = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Reading reading = readings.reading(i);
      findings += reading.findings().size();
      long begin = System.nanoTime();
      batch.add(Incoming.of(sha256(text(reading)), "bench", reading, fingerprinter));
      printing += (System.nanoTime() - begin) / 1e9;
    }
    long cpu = MACHINE.getProcessCpuTime();
    long begin = System.nanoTime();
    Optional<Written<List<Incoming>>> last = Optional.empty();
    for (int i = 0; i < batch.size(); i += IN_A_COMMIT) {
      List<Incoming> group = batch.subList(i, Math.min(batch.size(), i + IN_A_COMMIT));
      last = Optional.of(store.behind(tx -> take(tx, group)));
    }
    last.ifPresent(Written::committed);
    return new Cost((System.nanoTime() - begin) / 1e9, (MACHINE.getProcessCpuTime() - cpu) / 1e9);
  }

  private List<Incoming> take(Transaction tx, List<Incoming> group) {
    for (Incoming incoming : group) {
      if (tx.arrivals(incoming.id()).isEmpty()) {
        tx.archive(arrival(incoming), text(incoming.reading()));
        register.take(tx, incoming);
      }
    }
    return group;
  }

  private static byte[] text(Reading reading) {
    return reading.report().text().getBytes(StandardCharsets.UTF_8);
  }

  private static Arrival arrival(Incoming incoming) {
    return new Arrival(
        incoming.id(),
        incoming.reading().report().origin(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("text/plain"),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        "2026-01-01T00:00:00Z");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void describe(SqlStore store, long bytes) throws IOException {
    long[] entries = {0};
    long[] tellings = {0};
    long[] told = {0};
    for (Kind kind : Kind.values()) {
      store.all(
          kind,
          entry -> {
            entries[0]++;
            tellings[0] += entry.tellings().size();
            told[0] += entry.tellings().size() > 1 ? 1 : 0;
          });
    }
    line(
        "%d entries of %d tellings, %d of them of more than one; %d MiB",
        entries[0], tellings[0], told[0], bytes >> 20);
  }

  static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
