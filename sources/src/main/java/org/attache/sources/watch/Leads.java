package org.attache.sources.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.attache.sources.containers.Containers;
import org.attache.sources.containers.Found;
import org.attache.sources.containers.Source;
import org.attache.sources.fetch.Address;
import org.attache.sources.fetch.Answer;
import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.fetch.Limits;
import org.attache.sources.raw.UnreadableInput;

/** Finds the pages that a feed, a sitemap or a list of addresses leads to. */
final class Leads {
  private static final int LARGEST = Limits.CRAWL.unpackedBytes();

  private final Containers containers = new Containers();

  /**
   * The pages, each once, in the order of the list; empty if what was fetched is no list but a
   * page.
   *
   * @throws FetchFailed if it is a list that cannot be read
   */
  List<Lead> of(Answer answer) throws FetchFailed {
    Map<URI, Lead> leads = new LinkedHashMap<>();
    String address = answer.address().toString();
    try {
      Source source =
          new Source(
              address,
              Optional.of(address),
              answer.charset(),
              Optional.empty(),
              new ByteArrayInputStream(answer.unpacked(LARGEST)));
      containers
          .of(source)
          .open(
              source,
              found -> lead(found, answer.address()).ifPresent(l -> leads.put(l.address(), l)));
    } catch (UnreadableInput e) {
      throw new FetchFailed(e.problem());
    } catch (IOException e) {
      throw new FetchFailed("damaged: " + e.getMessage());
    }
    return List.copyOf(leads.values());
  }

  /** An entry of a feed may bring its whole text along; its page is wanted all the same. */
  private static Optional<Lead> lead(Found found, URI list) {
    if (found instanceof Found.Link link) {
      return lead(link.address(), link.known(), list);
    }
    return found instanceof Found.Thing thing
        ? thing.raw().url().flatMap(url -> lead(url, thing.raw().known(), list))
        : Optional.empty();
  }

  private static Optional<Lead> lead(String link, SortedMap<String, String> known, URI list) {
    try {
      URI address = Address.parse(link);
      return address.equals(list) ? Optional.empty() : Optional.of(new Lead(address, known));
    } catch (FetchFailed noAddress) {
      return Optional.empty();
    }
  }
}
