package org.attache.sources;

import java.util.ArrayList;
import java.util.List;
import org.attache.sources.raw.UnreadableInput;

/**
 * The way from list to list: an index of sitemaps names a sitemap, which names a page.
 *
 * @param way addresses, from the input on
 */
record Links(List<String> way) {
  private static final int MOST_LISTS = 4;

  Links {
    way = List.copyOf(way);
  }

  /** One step further. */
  Links to(String address) throws UnreadableInput {
    if (way.contains(address)) {
      throw new UnreadableInput("a list that leads back to itself; left out");
    }
    if (way.size() > MOST_LISTS) {
      throw new UnreadableInput("lists that name lists that name lists; open it by itself");
    }
    List<String> longer = new ArrayList<>(way);
    longer.add(address);
    return new Links(longer);
  }
}
