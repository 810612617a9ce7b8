package org.attache.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.attache.model.Report;
import org.attache.reading.ReportReader;

/**
 * Reads more and more generated reports with one reader and prints what each of them cost, and what
 * stays on the heap: neither may grow. {@code bench/run} says how to call it.
 */
public final class GrowthRun {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final int WARM_UP = 2_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** A tenth of the words are others: every report is new, and sentences still say something. */
  private final VariedReports reports = new VariedReports(0.1);

  private final ReportReader reader = new ReportReader();

  private GrowthRun() {}

  public static void main(String[] args) {
    List<Integer> sizes =
        args.length == 0 ? SIZES : List.of(args).stream().map(Integer::valueOf).toList();
    new GrowthRun().print(sizes);
  }

  private void print(List<Integer> sizes) {
    for (int i = 0; i < WARM_UP; i++) {
      reader.read(reports.report(i));
    }
    line(
        "%12s%16s%16s%14s%12s", "reports", "ms of CPU each", "words/CPU s", "findings", "heap MiB");
    for (int size : sizes) {
      read(size);
    }
  }

  private void read(int size) {
    long cpu = 0;
    long words = 0;
    long findings = 0;
    for (int i = 0; i < size; i++) {
      Report report = reports.report(i);
      words += report.text().chars().filter(c -> c == ' ').count() + 1;
      long before = THREADS.getCurrentThreadCpuTime();
      findings += reader.read(report).findings().size();
      cpu += THREADS.getCurrentThreadCpuTime() - before;
    }
    double seconds = cpu / 1e9;
    line(
        "%12d%16.2f%16.0f%14d%12d",
        size, 1e3 * seconds / size, words / seconds, findings, Memory.heapLive());
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
