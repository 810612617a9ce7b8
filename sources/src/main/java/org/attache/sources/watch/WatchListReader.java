package org.attache.sources.watch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.sources.fetch.Address;
import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.fetch.UserAgent;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a list of feeds from YAML. */
public final class WatchListReader {
  private static final Duration USUAL_INTERVAL = Duration.ofMinutes(30);
  private static final List<String> KEYS = List.of("contact", "interval", "feeds");
  private static final List<String> FEED_KEYS =
      List.of("address", "outlet", "interval", "include", "exclude");

  private WatchListReader() {}

  /**
   * Reads a list.
   *
   * @throws WatchListError if it is none
   */
  public static WatchList read(String yaml) throws WatchListError {
    YamlNodes nodes = new YamlNodes();
    Map<String, Node> top = nodes.mapping(nodes.root(yaml), KEYS);
    Duration interval = interval(nodes, top, USUAL_INTERVAL);
    Node list = top.get("feeds");
    if (list == null) {
      throw new WatchListError(0, "no feeds; list their addresses under 'feeds:'");
    }
    Map<URI, WatchedFeed> feeds = new LinkedHashMap<>();
    for (Node node : nodes.sequence(list)) {
      WatchedFeed feed = feed(nodes, node, interval);
      if (feeds.putIfAbsent(feed.address(), feed) != null) {
        throw new WatchListError(nodes.line(node), feed.address() + " stands in the list twice");
      }
    }
    if (feeds.isEmpty()) {
      throw new WatchListError(nodes.line(list), "no feeds; list their addresses under 'feeds:'");
    }
    return new WatchList(contact(nodes, top), List.copyOf(feeds.values()));
  }

  private static Optional<String> contact(YamlNodes nodes, Map<String, Node> top)
      throws WatchListError {
    Node node = top.get("contact");
    if (node == null) {
      return Optional.empty();
    }
    try {
      return new UserAgent(Optional.of(nodes.text(node))).contact();
    } catch (IllegalArgumentException e) {
      throw new WatchListError(nodes.line(node), String.valueOf(e.getMessage()));
    }
  }

  /** A feed is its address, or more than that. */
  private static WatchedFeed feed(YamlNodes nodes, Node node, Duration interval)
      throws WatchListError {
    if (nodes.isText(node)) {
      URI address = address(nodes, node);
      return new WatchedFeed(address, Optional.empty(), interval, List.of(), List.of());
    }
    Map<String, Node> keys = nodes.mapping(node, FEED_KEYS);
    Node address = keys.get("address");
    if (address == null) {
      throw new WatchListError(nodes.line(node), "a feed without 'address:'");
    }
    Node outlet = keys.get("outlet");
    return new WatchedFeed(
        address(nodes, address),
        outlet == null ? Optional.empty() : Optional.of(nodes.text(outlet)),
        interval(nodes, keys, interval),
        patterns(nodes, keys, "include"),
        patterns(nodes, keys, "exclude"));
  }

  private static URI address(YamlNodes nodes, Node node) throws WatchListError {
    try {
      return Address.parse(nodes.text(node));
    } catch (FetchFailed e) {
      throw new WatchListError(nodes.line(node), "'" + nodes.text(node) + "': " + e.reason());
    }
  }

  private static Duration interval(YamlNodes nodes, Map<String, Node> keys, Duration otherwise)
      throws WatchListError {
    Node node = keys.get("interval");
    if (node == null) {
      return otherwise;
    }
    return Interval.parse(nodes.text(node))
        .orElseThrow(
            () ->
                new WatchListError(
                    nodes.line(node),
                    "an interval is a number from 1 with m, h or d: 15m, 2h, 1d"));
  }

  /** One pattern, or a list of them. */
  private static List<AddressPattern> patterns(YamlNodes nodes, Map<String, Node> keys, String name)
      throws WatchListError {
    Node node = keys.get(name);
    List<AddressPattern> patterns = new ArrayList<>();
    if (node != null) {
      for (Node one : nodes.isText(node) ? List.of(node) : nodes.sequence(node)) {
        patterns.add(new AddressPattern(nodes.text(one)));
      }
    }
    return patterns;
  }
}
