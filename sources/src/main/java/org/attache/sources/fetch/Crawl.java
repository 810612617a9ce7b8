package org.attache.sources.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Fetches many pages politely: robots.txt is obeyed, each host asked one thing at a time with a
 * pause in between, several hosts at once; what fails for now is tried again later, and later
 * still.
 *
 * <p>One thread, the one in {@link #run}, decides everything; others only ask. Errands may be added
 * before it runs and, by its sink, while it does.
 */
public final class Crawl {
  /** How long a call to {@link #stop} may go unheard. */
  private static final Duration HEARING = Duration.ofMillis(250);

  private record Timed(Instant when, long number, Errand errand) {}

  /** What a thread that asked brings back. */
  private sealed interface Done {
    HostLine host();

    Errand errand();

    record Rules(HostLine host, Errand errand, RobotsFile file) implements Done {}

    record Answered(HostLine host, Errand errand, Answer answer) implements Done {}

    record Failed(HostLine host, Errand errand, FetchFailed failure) implements Done {}
  }

  private final Web web;
  private final Pace pace;
  private final Timekeeper time;
  private final BackOff backOff;
  private final Map<String, HostLine> hosts = new HashMap<>();
  private final PriorityQueue<HostLine> ready =
      new PriorityQueue<>(
          Comparator.comparing(HostLine::notBefore).thenComparingInt(HostLine::number));
  private final PriorityQueue<Timed> timed =
      new PriorityQueue<>(Comparator.comparing(Timed::when).thenComparingLong(Timed::number));
  private final BlockingQueue<Done> done = new LinkedBlockingQueue<>();
  private long added;
  private int underWay;
  private volatile boolean stopped;

  /**
   * @param jitter spreads second attempts; seeded, it makes a run repeatable
   */
  public Crawl(Web web, Pace pace, Timekeeper time, RandomGenerator jitter) {
    this.web = web;
    this.pace = pace;
    this.time = time;
    this.backOff = new BackOff(pace, jitter);
  }

  /** Something to fetch as soon as its host may be asked. */
  public void add(Errand errand) {
    HostLine host = host(errand);
    host.add(errand);
    queue(host);
  }

  /** Something to fetch when its time has come. */
  public void add(Errand errand, Instant when) {
    timed.add(new Timed(when, added++, errand));
  }

  /** Ends {@link #run} soon; what is under way is forgotten. May be called from any thread. */
  public void stop() {
    stopped = true;
  }

  /**
   * Fetches until nothing is left to fetch, or {@link #stop} is called.
   *
   * @param sink told of every errand's outcome, in this thread
   */
  public void run(Consumer<Outcome> sink) {
    ExecutorService askers =
        Executors.newFixedThreadPool(
            pace.hosts(),
            task -> {
              Thread thread = new Thread(task, "fetch");
              thread.setDaemon(true);
              return thread;
            });
    try {
      while (!stopped) {
        begin(askers, sink);
        if (underWay == 0 && ready.isEmpty() && timed.isEmpty()) {
          return;
        }
        await().ifPresent(d -> finish(d, sink));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      askers.shutdownNow();
    }
  }

  private HostLine host(Errand errand) {
    return hosts.computeIfAbsent(errand.host(), name -> new HostLine(hosts.size()));
  }

  private void queue(HostLine host) {
    if (!host.isQueued() && !host.isEmpty()) {
      host.queued(true);
      ready.add(host);
    }
  }

  /** Sends askers to all hosts that may be asked now, as far as there are askers. */
  private void begin(ExecutorService askers, Consumer<Outcome> sink) {
    Instant now = time.now();
    while (!timed.isEmpty() && !timed.element().when().isAfter(now)) {
      add(timed.remove().errand());
    }
    while (!stopped
        && underWay < pace.hosts()
        && !ready.isEmpty()
        && !ready.element().notBefore().isAfter(now)) {
      HostLine host = ready.remove();
      host.queued(false);
      begin(host, askers, sink, now);
    }
  }

  private void begin(HostLine host, ExecutorService askers, Consumer<Outcome> sink, Instant now) {
    Errand errand = host.take();
    Optional<RobotsFile> rules = host.rules(errand.at(), now);
    Optional<String> refusal =
        host.closed(now).or(() -> rules.flatMap(file -> refusal(file, errand)));
    if (refusal.isPresent()) {
      queue(host);
      sink.accept(new Outcome.Missed(errand.address(), refusal.get()));
      return;
    }
    host.queued(true);
    underWay++;
    askers.execute(() -> done.add(rules.isEmpty() ? askRules(host, errand) : ask(host, errand)));
  }

  private static Optional<String> refusal(RobotsFile file, Errand errand) {
    if (file.trouble().isPresent()) {
      return file.trouble().map(FetchFailed::reason);
    }
    return file.allows(errand.at())
        ? Optional.empty()
        : Optional.of("the robots.txt of " + errand.host() + " does not allow it");
  }

  private Done askRules(HostLine host, Errand errand) {
    try {
      return new Done.Rules(host, errand, RobotsFile.fetch(web, errand.at()));
    } catch (RuntimeException e) {
      return broken(host, errand, e);
    }
  }

  private Done ask(HostLine host, Errand errand) {
    try {
      return new Done.Answered(host, errand, web.ask(errand.at(), errand.known()));
    } catch (FetchFailed e) {
      return new Done.Failed(host, errand, e);
    } catch (RuntimeException e) {
      return broken(host, errand, e);
    }
  }

  /** A door: whatever goes wrong with one address stays with that address. */
  private static Done broken(HostLine host, Errand errand, RuntimeException e) {
    return new Done.Failed(
        host, errand, new FetchFailed("fetching failed on it (" + e + "); please report this"));
  }

  private Optional<Done> await() throws InterruptedException {
    Duration wait = HEARING;
    if (underWay < pace.hosts() && !ready.isEmpty()) {
      wait = shorter(wait, ready.element().notBefore());
    }
    if (!timed.isEmpty()) {
      wait = shorter(wait, timed.element().when());
    }
    if (underWay > 0) {
      return Optional.ofNullable(done.poll(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS));
    }
    time.sleep(wait);
    return Optional.empty();
  }

  private Duration shorter(Duration wait, Instant until) {
    Duration other = Duration.between(time.now(), until);
    return other.isNegative() ? Duration.ZERO : other.compareTo(wait) < 0 ? other : wait;
  }

  private void finish(Done finished, Consumer<Outcome> sink) {
    underWay--;
    HostLine host = finished.host();
    host.queued(false);
    host.pause(time.now().plus(gap(host, finished.errand())));
    Optional<Outcome> outcome = Optional.empty();
    if (finished instanceof Done.Rules rules) {
      outcome = rules(rules);
    } else if (finished instanceof Done.Answered answered) {
      outcome = answered(answered);
    } else if (finished instanceof Done.Failed failed) {
      outcome = failed(host, failed.errand(), failed.failure(), Optional.empty());
    }
    queue(host);
    outcome.ifPresent(sink);
  }

  private Duration gap(HostLine host, Errand errand) {
    return pace.gap(
        host.rules(errand.at(), time.now()).map(RobotsFile::delay).orElse(Duration.ZERO));
  }

  private Optional<Outcome> rules(Done.Rules rules) {
    HostLine host = rules.host();
    Errand errand = rules.errand();
    Optional<FetchFailed> trouble = rules.file().trouble().filter(FetchFailed::isPassing);
    Optional<Duration> asked = rules.file().askedToWait(time.now());
    if (trouble.isPresent() && mayTryAgain(errand, asked)) {
      return tryAgain(host, errand, asked);
    }
    host.rules(errand.at(), rules.file(), time.now());
    host.pause(time.now().plus(gap(host, errand)));
    host.addFirst(errand);
    return Optional.empty();
  }

  private Optional<Outcome> answered(Done.Answered answered) {
    HostLine host = answered.host();
    Errand errand = answered.errand();
    Answer answer = answered.answer();
    if (answer.isPassing()) {
      return failed(
          host,
          errand,
          FetchFailed.passing("the server answered " + answer.status() + "; try again later"),
          BackOff.asked(answer, time.now()));
    }
    host.answered();
    if (answer.status() == 200) {
      return Optional.of(new Outcome.Arrived(errand.address(), errand.way(), answer));
    }
    if (answer.status() == 304) {
      return Optional.of(new Outcome.Unchanged(errand.address()));
    }
    if (answer.isRedirect()) {
      return redirected(errand, answer);
    }
    return Optional.of(
        new Outcome.Missed(
            errand.address(), "the server answered " + answer.status() + "; check the address"));
  }

  /** Where a page is sent on to is an address like any other: its robots.txt counts, its pace. */
  private Optional<Outcome> redirected(Errand errand, Answer answer) {
    try {
      Errand next = errand.redirected(answer);
      HostLine host = host(next);
      host.addFirst(next);
      queue(host);
      return Optional.empty();
    } catch (FetchFailed e) {
      return Optional.of(new Outcome.Missed(errand.address(), e.reason()));
    }
  }

  private Optional<Outcome> failed(
      HostLine host, Errand errand, FetchFailed failure, Optional<Duration> asked) {
    if (isTooLong(asked)) {
      String why =
          "its host wants to be left alone for "
              + asked.orElse(Duration.ZERO).toMinutes()
              + " minutes; try again then";
      host.close(time.now().plus(asked.orElse(Duration.ZERO)), why);
      return Optional.of(new Outcome.Missed(errand.address(), why));
    }
    if (failure.isPassing() && mayTryAgain(errand, asked)) {
      return tryAgain(host, errand, asked);
    }
    if (failure.isPassing()) {
      host.failed(failure.reason(), time.now());
    }
    return Optional.of(new Outcome.Missed(errand.address(), failure.reason()));
  }

  private boolean mayTryAgain(Errand errand, Optional<Duration> asked) {
    return errand.attempts() + 1 < pace.attempts() && !isTooLong(asked);
  }

  private boolean isTooLong(Optional<Duration> asked) {
    return asked.filter(a -> a.compareTo(pace.longestWait()) > 0).isPresent();
  }

  private Optional<Outcome> tryAgain(HostLine host, Errand errand, Optional<Duration> asked) {
    Errand again = errand.again();
    Instant until = time.now().plus(backOff.after(again.attempts(), asked));
    host.pause(until.isAfter(host.notBefore()) ? until : host.notBefore());
    host.addFirst(again);
    return Optional.empty();
  }
}
