package org.attache.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attache.model.Report;
import org.attache.register.origins.Fingerprint;
import org.attache.register.origins.Fingerprinter;
import org.attache.register.origins.MemoryOriginIndex;
import org.attache.register.origins.OriginIndex;
import org.attache.register.origins.Origins;

/**
 * Finds the copies among generated reports and prints how long it took, how much memory the index
 * holds, and how many pairs were right. {@code bench/run} says how to call it.
 */
public final class OriginsRun {
  private static final int DEFAULT_REPORTS = 10_000;
  private static final int THREADS = 2;

  /** Steps in which progress is printed: a cost that grows would show. */
  private static final int STEPS = 10;

  private final VariedReports reports = new VariedReports(0.5);
  private final Fingerprinter fingerprinter = new Fingerprinter();
  private final OriginIndex index = new MemoryOriginIndex();
  private final Origins origins = new Origins(index);
  private final int size;

  private OriginsRun(int size) {
    this.size = size;
  }

  public static void main(String[] args) throws Exception {
    new OriginsRun(args.length == 0 ? DEFAULT_REPORTS : Integer.parseInt(args[0])).print();
  }

  private void print() throws Exception {
    long before = Memory.heapLive();
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    line("%d generated reports, %d threads", size, THREADS);
    line("%12s%14s%14s", "reports", "seconds", "reports/s");
    double total = 0;
    try {
      int step = Math.max(1, size / STEPS);
      for (int from = 0; from < size; from += step) {
        int to = Math.min(size, from + step);
        List<Report> batch = generate(pool, from, to);
        long begin = System.nanoTime();
        link(pool, batch);
        double seconds = (System.nanoTime() - begin) / 1e9;
        total += seconds;
        line("%12d%14.1f%14.0f", to, seconds, (to - from) / seconds);
      }
    } finally {
      pool.shutdown();
    }
    line("linked in %.1f s: %.0f reports/s", total, size / total);
    line("heap held by the index: %d MiB", Memory.heapLive() - before);
    printQuality();
  }

  private List<Report> generate(ExecutorService pool, int from, int to) throws Exception {
    List<Callable<Report>> tasks = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int number = i;
      tasks.add(() -> reports.report(number));
    }
    List<Report> batch = new ArrayList<>();
    for (Future<Report> report : pool.invokeAll(tasks)) {
      batch.add(report.get());
    }
    return batch;
  }

  private void link(ExecutorService pool, List<Report> batch) throws Exception {
    List<Callable<Fingerprint>> tasks = new ArrayList<>();
    for (Report report : batch) {
      tasks.add(() -> fingerprinter.of(report.id().orElseThrow(), report, List.of()));
    }
    for (Future<Fingerprint> print : pool.invokeAll(tasks)) {
      origins.take(print.get());
    }
  }

  private void printQuality() {
    Map<Integer, Map<String, Long>> found = new HashMap<>();
    Map<String, Long> sizes = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String origin = index.origin("r" + i).orElseThrow();
      sizes.merge(origin, 1L, Long::sum);
      found.computeIfAbsent(reports.source(i), s -> new HashMap<>()).merge(origin, 1L, Long::sum);
    }
    long linked = sizes.values().stream().mapToLong(OriginsRun::pairs).sum();
    long right = 0;
    long same = 0;
    for (Map<String, Long> parts : found.values()) {
      right += parts.values().stream().mapToLong(OriginsRun::pairs).sum();
      same += pairs(parts.values().stream().mapToLong(n -> n).sum());
    }
    line(
        "pairs of one origin: %d, found %d, of these right %d (F1 %.4f); %d origins",
        same, linked, right, 2.0 * right / Math.max(1, same + linked), sizes.size());
  }

  private static long pairs(long members) {
    return members * (members - 1) / 2;
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
