package org.attache.sources.watch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A feed to be looked at again and again.
 *
 * @param outlet name of who publishes it, which goes before what its pages say
 * @param interval between two looks
 * @param include only pages whose address one of these fits; all if there is none
 * @param exclude no page whose address one of these fits
 */
public record WatchedFeed(
    URI address,
    Optional<String> outlet,
    Duration interval,
    List<AddressPattern> include,
    List<AddressPattern> exclude) {
  public WatchedFeed {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(outlet, "outlet");
    if (interval.isNegative() || interval.isZero()) {
      throw new IllegalArgumentException("an interval of " + interval);
    }
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  /** Whether a page that the feed leads to is wanted. */
  boolean wants(URI page) {
    String text = page.toString();
    return (include.isEmpty() || include.stream().anyMatch(p -> p.fits(text)))
        && exclude.stream().noneMatch(p -> p.fits(text));
  }
}
