package org.attache.web.searches;

import java.util.Arrays;
import java.util.Optional;

/** The formats of feeds, by the last step of their addresses. */
enum FeedFormat {
  ATOM("application/atom+xml; charset=utf-8", "Atom"),
  RSS("application/rss+xml; charset=utf-8", "RSS"),
  JSON("application/feed+json", "JSON Feed");

  private final String type;
  private final String label;

  FeedFormat(String type, String label) {
    this.type = type;
    this.label = label;
  }

  String type() {
    return type;
  }

  String label() {
    return label;
  }

  byte[] write(Feed feed) {
    return switch (this) {
      case ATOM -> XmlFeeds.atom(feed);
      case RSS -> XmlFeeds.rss(feed);
      case JSON -> JsonFeed.write(feed);
    };
  }

  static Optional<FeedFormat> named(String step) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(step))
        .findFirst();
  }
}
