package org.attache.sources.containers;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.sources.feeds.Entry;
import org.attache.sources.feeds.Sitemap;
import org.attache.sources.feeds.Sitemaps;
import org.attache.sources.raw.Bytes;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.UnreadableInput;

/** A sitemap, or an index of sitemaps: the addresses of a site's pages. */
final class SitemapFile implements Container {
  @Override
  public List<String> endings() {
    return List.of(".xml");
  }

  @Override
  public boolean opens(Source source) {
    return Sitemaps.isSitemap(source.head());
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    Optional<Sitemap> sitemap = Sitemaps.read(Bytes.all(source.open()), source.url());
    if (sitemap.isEmpty()) {
      throw new UnreadableInput("a damaged sitemap; fetch it anew");
    }
    List<Entry> pages = sitemap.get().pages();
    List<String> further = sitemap.get().sitemaps();
    if (pages.isEmpty() && further.isEmpty()) {
      throw new UnreadableInput("a sitemap without pages; there is nothing to read");
    }
    long number = 0;
    for (String address : further) {
      number++;
      if (!source.isTaken(number)) {
        sink.accept(new Found.Link(address, Collections.emptySortedMap(), Position.at(number)));
      }
    }
    for (Entry page : pages) {
      number++;
      if (!source.isTaken(number)) {
        sink.accept(
            new Found.Link(page.address().orElseThrow(), page.known(), Position.at(number)));
      }
    }
  }
}
