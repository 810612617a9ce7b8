package org.attache.sources.fetch;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches the one page that a user names, following its redirects, within limits of size and time.
 * For many pages use {@link Crawl}, which is polite to servers.
 */
public final class PageFetcher {
  private static final int MOST_REDIRECTS = 5;

  private final Set<String> trustedHosts;
  private final Limits limits;

  /**
   * @param trustedHosts names of hosts that may have a private address: none by default
   */
  public PageFetcher(Set<String> trustedHosts, Limits limits) {
    this.trustedHosts = Set.copyOf(trustedHosts);
    this.limits = limits;
  }

  /**
   * Fetches a page.
   *
   * @param address an http or https address
   * @throws FetchFailed if there is none to be had, or it must not be fetched
   */
  public FetchedPage fetch(String address) throws FetchFailed {
    URI at = Address.parse(address);
    try (WebClient web =
        new WebClient(trustedHosts, limits, new UserAgent(Optional.empty()), Clock.systemUTC())) {
      Answer answer = web.ask(at, Validators.NONE);
      for (int hops = 0; answer.isRedirect(); hops++) {
        if (hops == MOST_REDIRECTS) {
          throw new FetchFailed("sent on more than " + MOST_REDIRECTS + " times");
        }
        answer = web.ask(Redirect.target(answer), Validators.NONE);
      }
      if (answer.status() != 200) {
        throw new FetchFailed("the server answered " + answer.status() + "; check the address");
      }
      return FetchedPage.of(answer, limits);
    }
  }
}
