package org.attache.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.attache.model.Report;

/** Does something with every report of a corpus, over and over, and counts. */
final class Load {
  /**
   * What came out.
   *
   * @param articles how many were worked on
   * @param seconds by the clock on the wall
   * @param cpuSeconds of the threads at work: on a busy machine the steadier measure
   */
  record Result(int articles, double seconds, double cpuSeconds) {}

  private static final double NANOS = 1e9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Callable<Long>> tasks;

  Load(List<Report> reports, Consumer<Report> work) {
    tasks = reports.stream().<Callable<Long>>map(report -> () -> cpuNanos(work, report)).toList();
  }

  private static long cpuNanos(Consumer<Report> work, Report report) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.accept(report);
    return THREADS.getCurrentThreadCpuTime() - before;
  }

  /** Works through the whole corpus until the time is over, at least once. */
  Result run(int threads, double seconds) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long begin = System.nanoTime();
      long cpu = 0;
      int articles = 0;
      do {
        for (Future<Long> task : pool.invokeAll(tasks)) {
          cpu += task.get();
          articles++;
        }
      } while (System.nanoTime() - begin < seconds * NANOS);
      return new Result(articles, (System.nanoTime() - begin) / NANOS, cpu / NANOS);
    } finally {
      pool.shutdown();
    }
  }
}
