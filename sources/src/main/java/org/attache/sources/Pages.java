package org.attache.sources;

import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.fetch.FetchedPage;

/** Where pages come from when an address is given. */
@FunctionalInterface
public interface Pages {
  /**
   * A page.
   *
   * @throws FetchFailed if there is none to be had, or it must not be fetched
   */
  FetchedPage fetch(String address) throws FetchFailed;
}
