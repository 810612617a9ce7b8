package org.attache.sources.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as feeds write them. */
final class Addresses {
  private Addresses() {}

  /**
   * The address of a page on the web that a link means.
   *
   * @param base address of the feed or its site
   */
  static Optional<String> resolve(Optional<String> base, String link) {
    String text = link.strip();
    if (text.startsWith("http://") || text.startsWith("https://")) {
      return Optional.of(text);
    }
    if (text.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    try {
      String resolved = new URI(base.get()).resolve(new URI(text)).toString();
      return resolved.startsWith("http://") || resolved.startsWith("https://")
          ? Optional.of(resolved)
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether it stands for itself. */
  static boolean isAbsolute(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }
}
