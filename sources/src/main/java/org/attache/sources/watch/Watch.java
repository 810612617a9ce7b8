package org.attache.sources.watch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attache.sources.fetch.Crawl;
import org.attache.sources.fetch.Errand;
import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.fetch.Outcome;
import org.attache.sources.fetch.Timekeeper;
import org.attache.sources.fetch.Validators;

/**
 * Looks at feeds again and again, fetches what they newly lead to and keeps it in web archives.
 *
 * <p>A page is noted as wanted before it is asked for, written to the archive, handed to the sink,
 * and only then noted as kept: whenever the process is killed, the next one misses no page and
 * keeps none twice.
 */
public final class Watch implements Closeable {
  private static final int MOST_PAGES_OF_A_FEED = 5_000;
  private static final Duration SAVED_EVERY = Duration.ofSeconds(10);

  private final Map<String, WatchedFeed> feeds = new LinkedHashMap<>();
  private final Crawl crawl;
  private final StateFile file;
  private final WatchState state;
  private final DailyArchives archives;
  private final Timekeeper time;
  private final WatchListener listener;
  private final PageSink sink;
  private final Set<String> underWay = new HashSet<>();
  private Instant saved = Instant.EPOCH;

  /**
   * @param stateFile what must not be forgotten from one run to the next; made if it is not there
   * @throws IOException if it cannot be read, or another process is at it
   */
  public Watch(
      WatchList list,
      Crawl crawl,
      Path stateFile,
      DailyArchives archives,
      Timekeeper time,
      WatchListener listener,
      PageSink sink)
      throws IOException {
    list.feeds().forEach(feed -> feeds.put(feed.address().toString(), feed));
    this.crawl = crawl;
    this.archives = archives;
    this.time = time;
    this.listener = listener;
    this.sink = sink;
    this.file = StateFile.hold(stateFile);
    try {
      this.state = file.read();
    } catch (IOException e) {
      file.close();
      throw new IOException(stateFile + ": " + e.getMessage(), e);
    }
  }

  /**
   * Watches until the crawl is stopped.
   *
   * @param once whether each feed is looked at once only, now
   * @throws IOException if state or archives cannot be read or written
   */
  public void run(boolean once) throws IOException {
    state.forgetOld(time.now());
    new Recovery(state, archives, sink).run();
    save();
    try {
      for (WatchedFeed feed : feeds.values()) {
        askForWanted(feed);
        FeedState before = state.feed(feed.address());
        Instant when = once ? Instant.EPOCH : before.due();
        crawl.add(errand(feed.address().toString(), before.validators()), when);
      }
      crawl.run(outcome -> take(outcome, once));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      save();
    }
  }

  private void take(Outcome outcome, boolean once) {
    try {
      WatchedFeed feed = feeds.get(outcome.address());
      if (feed == null) {
        underWay.remove(outcome.address());
        page(outcome);
        if (Duration.between(saved, time.now()).compareTo(SAVED_EVERY) > 0) {
          save();
        }
        return;
      }
      FeedState after = look(feed, outcome);
      state.feed(feed.address(), after);
      save();
      if (after.failures() == 0) {
        askForWanted(feed);
      }
      if (!once) {
        crawl.add(errand(outcome.address(), after.validators()), after.due());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FeedState look(WatchedFeed feed, Outcome outcome) {
    FeedState before = state.feed(feed.address());
    Instant now = time.now();
    try {
      if (outcome instanceof Outcome.Missed missed) {
        throw new FetchFailed(missed.reason());
      }
      Validators validators = before.validators();
      int fresh = 0;
      if (outcome instanceof Outcome.Arrived arrived) {
        Leads leads =
            Leads.of(arrived.page())
                .orElseThrow(() -> new FetchFailed("neither a feed nor a sitemap"));
        fresh = note(feed, leads.pages(), now);
        validators = Validators.of(arrived.page());
      }
      listener.looked(outcome.address(), fresh);
      return before.seen(validators, now, feed.interval());
    } catch (FetchFailed e) {
      listener.missed(outcome.address(), e.reason());
      return before.failed(now, feed.interval());
    }
  }

  /**
   * Notes the pages that a feed leads to.
   *
   * @return how many of them are new
   */
  private int note(WatchedFeed feed, List<Lead> found, Instant now) {
    int fresh = 0;
    for (Lead lead : found.subList(0, Math.min(MOST_PAGES_OF_A_FEED, found.size()))) {
      String page = lead.address().toString();
      if (feeds.containsKey(page) || !feed.wants(lead.address())) {
        continue;
      }
      if (state.page(page).isPresent()) {
        state.change(page, same -> same.listedAt(now));
      } else {
        Map<String, String> known = new TreeMap<>(lead.known());
        feed.outlet().ifPresent(outlet -> known.put("publisher", outlet));
        state.page(page, WantedPage.of(feed.address().toString(), now, known));
        fresh++;
      }
    }
    return fresh;
  }

  private void askForWanted(WatchedFeed feed) {
    for (String page : state.wanted(feed.address())) {
      if (underWay.add(page)) {
        crawl.add(errand(page, Validators.NONE));
      }
    }
  }

  private void page(Outcome outcome) throws IOException {
    String address = outcome.address();
    try {
      if (outcome instanceof Outcome.Missed missed) {
        throw new FetchFailed(missed.reason());
      }
      Optional<WantedPage> page = state.page(address);
      if (page.isPresent() && outcome instanceof Outcome.Arrived arrived) {
        keep(arrived, page.get());
        state.change(address, WantedPage::kept);
        listener.kept(address);
      }
    } catch (FetchFailed e) {
      state.change(address, WantedPage::failed);
      listener.missed(address, e.reason());
    }
  }

  private void keep(Outcome.Arrived arrived, WantedPage page) throws IOException, FetchFailed {
    if (Leads.of(arrived.page()).isPresent()) {
      throw new FetchFailed("a list, not a page; put it under 'feeds:' to follow it");
    }
    Map<String, String> about = new TreeMap<>(page.known());
    about.put("via", page.feed());
    archives.add(arrived, about, time.now());
    sink.take(KeptPages.of(arrived.page()).knowing(page.known()));
  }

  /** What the sink has taken must be safe before it is noted as kept. */
  private void save() throws IOException {
    sink.settle();
    file.write(state);
    saved = time.now();
  }

  private static Errand errand(String address, Validators known) {
    try {
      return Errand.to(address, known);
    } catch (FetchFailed e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    archives.close();
    file.close();
  }
}
