package org.attache.sources.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads RSS 0.9 to 2.0, Atom and JSON Feed, also where they are not quite well-formed. */
public final class Feeds {
  private static final int HEAD = 8_192;

  private Feeds() {}

  /** Whether bytes look like a feed. */
  public static boolean isFeed(byte[] head) {
    int length = Math.min(head.length, HEAD);
    String text = new String(head, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return JsonFeed.isOne(text) || XmlFeed.isOne(text);
  }

  /**
   * A feed's entries.
   *
   * @param address of the feed, against which its links count
   * @param charset that the server declares
   * @return empty if it is no feed
   */
  public static Optional<Feed> read(
      byte[] bytes, Optional<String> address, Optional<String> charset) {
    int length = Math.min(bytes.length, HEAD);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (JsonFeed.isOne(head)) {
      return JsonFeed.read(bytes, address);
    }
    return XmlFeed.isOne(head) ? XmlFeed.read(bytes, address, charset) : Optional.empty();
  }
}
