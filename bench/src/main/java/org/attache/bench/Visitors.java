package org.attache.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.attache.register.Query;
import org.attache.register.RegisterStore;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;

/** People who look at pages of every kind, at once; prints how long they wait. */
final class Visitors {
  private static final int EACH = 200;
  private static final int ALONE = 20;
  private static final int WARM_SECONDS = 15;
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** A kind of page that came after so many nanoseconds. */
  private record Wait(String page, long nanos) {}

  private final ServedRegister served;
  private final int users;
  private final int seconds;
  private final Map<String, List<String>> pages;

  Visitors(ServedRegister served, RegisterStore register, int users, int seconds) {
    this.served = served;
    this.users = users;
    this.seconds = seconds;
    this.pages = pages(register);
  }

  /** By kinds of pages, addresses of some. */
  private static Map<String, List<String>> pages(RegisterStore register) {
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("home", List.of("/"));
    pages.put("entries", List.of("/entries", "/entries?kind=visits", "/entries?kind=statements"));
    List<String> filtered = new ArrayList<>();
    List<String> dyads = new ArrayList<>();
    List<String> states = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Entry> some = register.entries(Query.ALL.of(kind).page(EACH)).rows();
      if (!some.isEmpty()) {
        pages.put(
            "entry: " + kind.singular(), some.stream().map(e -> "/entries/" + e.id()).toList());
        pages.put("review: " + kind.singular(), List.of("/review?kind=" + kind.plural()));
      }
      for (Entry entry : some) {
        if (entry.states().size() == 2) {
          String pair = entry.states().get(0).value() + "," + entry.states().get(1).value();
          filtered.add("/entries?dyad=" + pair);
          dyads.add("/dossiers/dyads/" + pair.replace(',', '/'));
          states.add("/dossiers/states/" + entry.states().get(0).value());
        }
      }
    }
    pages.put("entries of a dyad", filtered);
    pages.put("search", List.of("/entries?q=talks", "/entries?q=minister+security"));
    pages.put("dossier of a dyad", dyads);
    pages.put("dossier of a state", states);
    List<Person> people = register.persons(Optional.empty(), EACH, Optional.empty()).rows();
    pages.put(
        "dossier of a person", people.stream().map(p -> "/dossiers/people/" + p.id()).toList());
    pages.put("people", List.of("/people", "/people?q=a"));
    List<RegisteredReport> reports = register.reports(0, EACH);
    pages.put("report", reports.stream().map(report -> "/reports/" + report.id()).toList());
    pages.put("reports", List.of("/reports", "/reports?q=talks"));
    pages.put("api: entries", List.of("/api/v1/entries?limit=50"));
    return pages;
  }

  void run() throws IOException, InterruptedException {
    look(WARM_SECONDS, 0);
    alone();
    RegisterRun.line("%d users at once, each with a second between pages:", users);
    print(look(seconds, 1_000));
    RegisterRun.line("%d users at once, each asking on as soon as a page has come:", users);
    print(look(seconds, 0));
  }

  /** What each kind of page costs by itself: on a busy machine the steadier measure. */
  private void alone() throws IOException, InterruptedException {
    RegisterRun.line("one user; processor time of server and browser together:");
    RegisterRun.line("%-22s%8s%10s%10s", "ms", "pages", "median", "processor");
    for (Map.Entry<String, List<String>> kind : pages.entrySet()) {
      List<String> addresses = kind.getValue();
      long[] nanos = new long[addresses.isEmpty() ? 0 : ALONE];
      long cpu = MACHINE.getProcessCpuTime();
      for (int i = 0; i < nanos.length; i++) {
        long begin = System.nanoTime();
        served.get(addresses.get(i % addresses.size()), "gzip");
        nanos[i] = System.nanoTime() - begin;
      }
      Arrays.sort(nanos);
      if (nanos.length > 0) {
        RegisterRun.line(
            "%-22s%8d%10.0f%10.0f",
            kind.getKey(),
            nanos.length,
            at(nanos, 0.5),
            (MACHINE.getProcessCpuTime() - cpu) / 1e6 / nanos.length);
      }
    }
  }

  private List<Wait> look(int lasting, int pauseMillis) throws InterruptedException {
    ConcurrentLinkedQueue<Wait> waits = new ConcurrentLinkedQueue<>();
    long end = System.nanoTime() + lasting * 1_000_000_000L;
    List<Thread> threads = new ArrayList<>();
    for (int user = 0; user < users; user++) {
      SplittableRandom random = new SplittableRandom(user);
      Thread thread = new Thread(() -> visit(random, end, pauseMillis, waits));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return List.copyOf(waits);
  }

  private void visit(
      SplittableRandom random, long end, int pauseMillis, ConcurrentLinkedQueue<Wait> waits) {
    List<String> kinds = List.copyOf(pages.keySet());
    try {
      Thread.sleep(random.nextInt(pauseMillis + 1));
      while (System.nanoTime() < end) {
        String kind = kinds.get(random.nextInt(kinds.size()));
        List<String> addresses = pages.getOrDefault(kind, List.of());
        if (addresses.isEmpty()) {
          continue;
        }
        long begin = System.nanoTime();
        served.get(addresses.get(random.nextInt(addresses.size())), "gzip");
        waits.add(new Wait(kind, System.nanoTime() - begin));
        // half to one and a half times as long, so that they do not ask in step
        Thread.sleep(pauseMillis / 2 + random.nextInt(pauseMillis + 1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(List<Wait> waits) {
    RegisterRun.line("%-22s%8s%10s%10s%10s", "ms", "pages", "median", "p95", "longest");
    for (String kind : pages.keySet()) {
      line(
          kind, waits.stream().filter(w -> w.page().equals(kind)).mapToLong(Wait::nanos).toArray());
    }
    line("all", waits.stream().mapToLong(Wait::nanos).toArray());
    RegisterRun.line("%.0f pages a second", waits.size() / (double) seconds);
  }

  private static void line(String kind, long[] nanos) {
    if (nanos.length > 0) {
      Arrays.sort(nanos);
      RegisterRun.line(
          "%-22s%8d%10.0f%10.0f%10.0f",
          kind, nanos.length, at(nanos, 0.5), at(nanos, 0.95), at(nanos, 1));
    }
  }

  private static double at(long[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
  }
}
