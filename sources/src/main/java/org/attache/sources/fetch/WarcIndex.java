package org.attache.sources.fetch;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which pages a web archive holds. */
public final class WarcIndex {
  private static final int MOST_REDIRECTS = 5;

  private record Entry(int status, Optional<String> location, Validators validators) {}

  private final Map<String, Entry> entries = new HashMap<>();

  /** Notes an answer; of several of one address a page goes before a redirect. */
  void add(String address, int status, Optional<String> location, Validators validators) {
    Entry former = entries.get(address);
    if (former == null || former.status() != 200 || status == 200) {
      entries.put(address, new Entry(status, location, validators));
    }
  }

  void add(Answer answer) {
    add(
        answer.address().toString(),
        answer.status(),
        answer.header("Location"),
        Validators.of(answer));
  }

  /**
   * Whether the page of an address is there, be it by way of redirects.
   *
   * @param address in normal form
   */
  public boolean has(URI address) {
    return pageOf(address).isPresent();
  }

  /** What is known of the page of an address, to ask whether it has changed. */
  public Validators validators(URI address) {
    return pageOf(address)
        .flatMap(at -> Optional.ofNullable(entries.get(at.toString())))
        .map(Entry::validators)
        .orElse(Validators.NONE);
  }

  /** The address under which the page of an address stands: itself, or where it was sent on to. */
  public Optional<URI> pageOf(URI address) {
    URI at = address;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      Entry entry = entries.get(at.toString());
      if (entry == null || entry.status() == 200) {
        return entry == null ? Optional.empty() : Optional.of(at);
      }
      try {
        at = Redirect.target(at, entry.location());
      } catch (FetchFailed e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
