package org.attache.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.sources.fetch.Crawl;
import org.attache.sources.fetch.Errand;
import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.fetch.FetchedPage;
import org.attache.sources.fetch.Limits;
import org.attache.sources.fetch.Outcome;
import org.attache.sources.fetch.Validators;

/**
 * Pages that lists and feeds name: one after the other, with the manners of a crawl. Not safe to
 * share between threads.
 */
public final class PolitePages implements Pages {
  private final Supplier<Crawl> beginning;
  private final Limits limits;
  private Optional<Crawl> crawl = Optional.empty();

  /**
   * @param crawl made when the first page is asked for
   */
  public PolitePages(Supplier<Crawl> crawl, Limits limits) {
    this.beginning = crawl;
    this.limits = limits;
  }

  @Override
  public FetchedPage fetch(String address) throws FetchFailed {
    crawl = Optional.of(crawl.orElseGet(beginning));
    crawl.get().add(Errand.to(address, Validators.NONE));
    List<Outcome> outcomes = new ArrayList<>();
    crawl.get().run(outcomes::add);
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Arrived arrived) {
        return FetchedPage.of(arrived.page(), limits);
      }
      if (outcome instanceof Outcome.Missed missed) {
        throw new FetchFailed(missed.reason());
      }
    }
    throw new FetchFailed("was not fetched, since the run was ended");
  }
}
