package org.attache.sources.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What a watch must not forget. Used by one thread only. */
final class WatchState {
  /** A page that no feed has listed for so long will not be listed again. */
  private static final Duration REMEMBERED = Duration.ofDays(90);

  private final Map<String, FeedState> feeds = new TreeMap<>();
  private final Map<String, WantedPage> pages = new TreeMap<>();

  Map<String, FeedState> feeds() {
    return feeds;
  }

  Map<String, WantedPage> pages() {
    return pages;
  }

  FeedState feed(URI address) {
    return feeds.getOrDefault(address.toString(), FeedState.unknown());
  }

  void feed(URI address, FeedState state) {
    feeds.put(address.toString(), state);
  }

  Optional<WantedPage> page(String address) {
    return Optional.ofNullable(pages.get(address));
  }

  void page(String address, WantedPage page) {
    pages.put(address, page);
  }

  void change(String address, UnaryOperator<WantedPage> change) {
    pages.computeIfPresent(address, (same, page) -> change.apply(page));
  }

  /** The addresses of pages of a feed that are still wanted. */
  List<String> wanted(URI feed) {
    String name = feed.toString();
    return pages.entrySet().stream()
        .filter(e -> e.getValue().isWanted() && e.getValue().feed().equals(name))
        .map(Map.Entry::getKey)
        .toList();
  }

  void forgetOld(Instant now) {
    Instant oldest = now.minus(REMEMBERED);
    pages.values().removeIf(page -> page.listed().isBefore(oldest));
  }
}
