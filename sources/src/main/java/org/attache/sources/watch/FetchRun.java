package org.attache.sources.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.sources.fetch.Address;
import org.attache.sources.fetch.Crawl;
import org.attache.sources.fetch.Errand;
import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.fetch.Outcome;
import org.attache.sources.fetch.PageArchive;
import org.attache.sources.fetch.Validators;

/**
 * Fetches addresses, and what feeds and sitemaps among them lead to, into a web archive. What is in
 * there already is not fetched again.
 */
public final class FetchRun {
  /** Sitemaps list sitemaps that list pages. */
  private static final int DEEPEST_LIST = 3;

  /** That indexes lead to. */
  private static final int MOST_LISTS = 100;

  private final Crawl crawl;
  private final PageArchive archive;
  private final boolean again;
  private final int most;
  private final FetchListener listener;

  /** Every address so far with its distance from those given, and what its list says of it. */
  private final Map<URI, Known> known = new HashMap<>();

  private int fetched;
  private int unchanged;
  private int there;
  private int failed;
  private int waiting;
  private int followed;
  private int lists;

  /**
   * @param listed whether a list leads to it as a page: it is not followed then
   */
  private record Known(int depth, boolean listed, Map<String, String> about) {}

  /**
   * @param again whether pages that are in the archive are asked for again, and added if they have
   *     changed
   * @param most pages that lists lead to, all together
   */
  public FetchRun(
      Crawl crawl, PageArchive archive, boolean again, int most, FetchListener listener) {
    this.crawl = crawl;
    this.archive = archive;
    this.again = again;
    this.most = most;
    this.listener = listener;
  }

  /** An address to be fetched. */
  public void add(String address) {
    try {
      add(Address.parse(address), new Known(0, false, Map.of()));
    } catch (FetchFailed e) {
      failed++;
      listener.missed(address, e.reason());
    }
  }

  private void add(URI address, Known what) {
    if (known.putIfAbsent(address, what) != null) {
      return;
    }
    if (!again && archive.index().has(address)) {
      there++;
      return;
    }
    Validators validators = again ? archive.index().validators(address) : Validators.NONE;
    try {
      crawl.add(Errand.to(address.toString(), validators));
      waiting++;
    } catch (FetchFailed e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Fetches all of them.
   *
   * @throws IOException if the archive cannot be written
   */
  public void run() throws IOException {
    try {
      listener.advanced(tally());
      crawl.run(this::take);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** How far it has come. */
  public Tally tally() {
    return new Tally(fetched, unchanged, there, failed, waiting);
  }

  private void take(Outcome outcome) {
    waiting--;
    if (outcome instanceof Outcome.Arrived arrived) {
      take(arrived);
    } else if (outcome instanceof Outcome.Missed missed) {
      miss(missed.address(), missed.reason());
    } else {
      unchanged++;
    }
    listener.advanced(tally());
  }

  private void miss(String address, String reason) {
    failed++;
    listener.missed(address, reason);
  }

  private void take(Outcome.Arrived arrived) {
    Known what = known.getOrDefault(URI.create(arrived.address()), new Known(0, false, Map.of()));
    try {
      Optional<Leads> leads = what.listed() ? Optional.empty() : Leads.of(arrived.page());
      if (leads.isEmpty()) {
        archive.add(arrived, what.about());
        fetched++;
      } else {
        follow(arrived.address(), leads.get(), what.depth());
      }
    } catch (FetchFailed e) {
      miss(arrived.address(), e.reason());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void follow(String list, Leads leads, int depth) {
    int wanted = Math.min(most - followed, leads.pages().size());
    followed += wanted;
    if (!leads.pages().isEmpty() || leads.lists().isEmpty()) {
      listener.leads(list, leads.pages().size(), wanted);
    }
    for (Lead lead : leads.pages().subList(0, wanted)) {
      Map<String, String> about = new TreeMap<>(lead.known());
      about.put("via", list);
      add(lead.address(), new Known(depth + 1, true, about));
    }
    if (depth < DEEPEST_LIST) {
      for (URI further : leads.lists()) {
        if (++lists <= MOST_LISTS) {
          add(further, new Known(depth + 1, false, Map.of()));
        }
      }
    }
  }
}
