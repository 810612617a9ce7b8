package org.attache.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
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
   * Seconds by the clock on the wall, of the thread that thinks and of the one that writes: on a
   * busy machine the steadier measure, but without waiting for the disk; and of all processors, the
   * compiler's and the collector's share included.
   */
  private record Cost(double wall, double thinking, double writing, double all) {
    static final Cost NONE = new Cost(0, 0, 0, 0);

    static Cost sofar() {
      long writing = 0;
      for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
        if (thread.getThreadName().equals(WRITER)) {
          writing += THREADS.getThreadCpuTime(thread.getThreadId());
        }
      }
      return new Cost(
          System.nanoTime() / NANOS,
          THREADS.getCurrentThreadCpuTime() / NANOS,
          writing / NANOS,
          MACHINE.getProcessCpuTime() / NANOS);
    }

    Cost plus(Cost more) {
      return new Cost(
          wall + more.wall, thinking + more.thinking, writing + more.writing, all + more.all);
    }

    Cost minus(Cost less) {
      return new Cost(
          wall - less.wall, thinking - less.thinking, writing - less.writing, all - less.all);
    }

    /** How many of so many reports a second of each. */
    void line(String what, int reports) {
      RegisterRun.line(
          "%12s%12.1f%12.0f%12.0f%12.0f%12.0f",
          what, wall, reports / wall, reports / thinking, reports / writing, reports / all);
    }
  }

  private static final double NANOS = 1e9;

  /** The name of the store's thread. */
  private static final String WRITER = "register-writer";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int DEFAULT_REPORTS = 10_000;
  private static final int MOST_STEPS = 10;

  /**
   * Of fewer the last commit of a step, which nothing goes on beside, would be too large a part.
   */
  private static final int FEWEST_IN_A_STEP = 2_500;

  /** As many as share a commit when reports are added. */
  private static final int IN_A_COMMIT = 512;

  /** Readings held at a time. */
  private static final int HELD = 5_000;

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
    if (args.length == 4 && args[0].equals("multiply")) {
      multiply(args[1], Integer.parseInt(args[2]), args[3]);
      return;
    }
    if (args.length == 4 && args[0].equals("more")) {
      more(args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3]));
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

  /** A large register of the small one's entries. */
  private static void multiply(String small, int wanted, String large) throws IOException {
    Files.copy(Path.of(small), Path.of(large));
    try (SqlStore from = SqlStore.open(small);
        SqlStore into = SqlStore.open(large)) {
      long days = from.reports() / VariedReadings.REPORTS_A_DAY + 1;
      Multiplied multiplied = new Multiplied(from, days);
      int number = 1;
      for (int entries = 0; entries < wanted; number++) {
        long begin = System.nanoTime();
        entries += multiplied.copy(into, number);
        line("%d entries, copy %d: %.1f s", entries, number, (System.nanoTime() - begin) / 1e9);
      }
    }
  }

  /** Registers readings in a register that is there. */
  private static void more(String register, int from, int to) {
    try (SqlStore store = SqlStore.open(register)) {
      new RegisterRun(to - from).take(store, from, to);
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
      take(store, 0, size);
      describe(store, Files.size(file));
      new RegisterQuestions(store).ask();
    }
  }

  /** Registers readings, in steps of the same size. */
  private void take(SqlStore store, int first, int end) {
    int steps = Math.max(1, Math.min(MOST_STEPS, (end - first) / FEWEST_IN_A_STEP));
    line("%d generated readings, one thread that thinks and one that writes", size);
    line(
        "%12s%12s%12s%12s%12s%12s",
        "reports", "seconds", "reports/s", "of thinking", "of writing", "of all CPU");
    Cost total = Cost.NONE;
    int from = first;
    for (int step = 1; step <= steps; step++) {
      int to = first + (int) ((long) (end - first) * step / steps);
      Cost cost = Cost.NONE;
      for (int begin = from; begin < to; begin += HELD) {
        cost = cost.plus(some(store, begin, Math.min(to, begin + HELD)));
      }
      cost.line(String.valueOf(to), to - from);
      total = total.plus(cost);
      from = to;
    }
    total.line("all", end - first);
    line("%.1f findings a report", (double) findings / (end - first));
    line("their fingerprints took %.1f s before", printing);
  }

  /** What registering took. */
  private Cost some(SqlStore store, int from, int to) {
    List<Incoming> batch = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Reading reading = readings.reading(i);
      findings += reading.findings().size();
      long begin = System.nanoTime();
      batch.add(Incoming.of(sha256(text(reading)), "bench", reading, fingerprinter));
      printing += (System.nanoTime() - begin) / 1e9;
    }
    Cost before = Cost.sofar();
    Optional<Written<List<Incoming>>> last = Optional.empty();
    for (int i = 0; i < batch.size(); i += IN_A_COMMIT) {
      List<Incoming> group = batch.subList(i, Math.min(batch.size(), i + IN_A_COMMIT));
      last = Optional.of(store.behind(tx -> take(tx, group)));
    }
    last.ifPresent(Written::committed);
    return Cost.sofar().minus(before);
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
