package org.attache.sources.fetch;

import java.net.URI;

/** Something that answers requests: the web, or in tests a handful of pages. */
public interface Web {
  /**
   * Asks for one address, once: no redirect is followed, nothing is tried again.
   *
   * @param known what an earlier answer said, to be told only of changes
   * @throws FetchFailed if no answer came, or the address must not be asked
   */
  Answer ask(URI address, Validators known) throws FetchFailed;
}
