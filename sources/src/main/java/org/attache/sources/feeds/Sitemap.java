package org.attache.sources.feeds;

import java.util.List;

/**
 * What a site says of its pages.
 *
 * @param pages what it has; the date is that of publication in sitemaps of news, else unknown
 * @param sitemaps addresses of further sitemaps, in an index
 */
public record Sitemap(List<Entry> pages, List<String> sitemaps) {
  public Sitemap {
    pages = List.copyOf(pages);
    sitemaps = List.copyOf(sitemaps);
  }
}
