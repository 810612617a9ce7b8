package org.attache.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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

  private final List<Report> reports;
  private final Consumer<Report> work;

  Load(List<Report> reports, Consumer<Report> work) {
    this.reports = List.copyOf(reports);
    this.work = work;
  }

  /**
   * Works through the corpus until the time is over, at least once. Each thread takes the next
   * report as soon as it has none, so that none of them waits for the others at the corpus's end.
   */
  Result run(int threads, double seconds) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      AtomicInteger taken = new AtomicInteger();
      long begin = System.nanoTime();
      Callable<Result> worker = () -> takeInTurn(taken, begin, seconds);
      double cpu = 0;
      int articles = 0;
      for (Future<Result> part : pool.invokeAll(Collections.nCopies(threads, worker))) {
        cpu += part.get().cpuSeconds();
        articles += part.get().articles();
      }
      return new Result(articles, (System.nanoTime() - begin) / NANOS, cpu);
    } finally {
      pool.shutdown();
    }
  }

  private Result takeInTurn(AtomicInteger taken, long begin, double seconds) {
    long before = THREADS.getCurrentThreadCpuTime();
    int done = 0;
    for (int next = taken.getAndIncrement();
        next < reports.size() || System.nanoTime() - begin < seconds * NANOS;
        next = taken.getAndIncrement()) {
      work.accept(reports.get(next % reports.size()));
      done++;
    }
    double cpu = (THREADS.getCurrentThreadCpuTime() - before) / NANOS;
    return new Result(done, (System.nanoTime() - begin) / NANOS, cpu);
  }
}
