package org.attache.sources.watch;

import java.net.URI;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page that a feed or sitemap leads to.
 *
 * @param address in normal form
 * @param known what the list says of it, as in {@link org.attache.sources.raw.Raw#known()}
 */
public record Lead(URI address, SortedMap<String, String> known) {
  public Lead {
    Objects.requireNonNull(address, "address");
    known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
  }
}
