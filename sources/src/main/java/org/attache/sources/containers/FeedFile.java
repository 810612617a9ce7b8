package org.attache.sources.containers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attache.sources.feeds.Entry;
import org.attache.sources.feeds.Feed;
import org.attache.sources.feeds.Feeds;
import org.attache.sources.feeds.Html;
import org.attache.sources.raw.Bytes;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/**
 * RSS, Atom or JSON Feed. An entry with its whole text is a report. Of one without, a feed from the
 * web gives the address of the page; a feed on the disk gives the summary, if that says anything.
 */
final class FeedFile implements Container {
  /** In bytes; the longest feeds have a few. */
  private static final int LARGEST = 16 << 20;

  /** In words. A shorter text is a teaser. */
  private static final int WHOLE = 120;

  /** In words. A shorter summary says too little of what happened. */
  private static final int TELLING = 20;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  @Override
  public List<String> endings() {
    return List.of(".rss", ".atom", ".xml");
  }

  @Override
  public boolean opens(Source source) {
    return Feeds.isFeed(source.head());
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    byte[] bytes = Bytes.upTo(LARGEST, source.open());
    Optional<Feed> feed = Feeds.read(bytes, source.url(), source.charset());
    if (feed.isEmpty()) {
      throw new UnreadableInput("a damaged feed; fetch it anew");
    }
    List<Entry> entries = feed.get().entries();
    if (entries.isEmpty()) {
      throw new UnreadableInput("a feed without entries; there is nothing to read");
    }
    for (int i = 0; i < entries.size(); i++) {
      if (!source.isTaken(i + 1)) {
        sink.accept(found(entries.get(i), source, Position.at(i + 1)));
      }
    }
  }

  private static Found found(Entry entry, Source source, Position position) {
    String origin = source.origin() + ":" + position.offset();
    Optional<String> longest =
        words(entry.content()) >= words(entry.summary()) ? entry.content() : entry.summary();
    boolean isWhole = words(longest) >= WHOLE;
    if (!isWhole && source.url().isPresent() && entry.address().isPresent()) {
      return new Found.Link(entry.address().get(), knownOfPage(entry), position);
    }
    if (longest.isPresent() && words(longest) >= TELLING) {
      return new Found.Thing(thing(entry, longest.get(), origin), position);
    }
    return new Found.Problem(
        origin,
        entry
            .address()
            .map(a -> "an entry without its text; open its page, " + a + ", or the feed's address")
            .orElse("an entry without text; there is nothing to read"),
        position);
  }

  private static Raw thing(Entry entry, String html, String origin) {
    SortedMap<String, String> known = entry.known();
    entry.id().ifPresent(id -> known.put("id", id));
    return Raw.of(html.getBytes(StandardCharsets.UTF_8), "text/html;fragment=1", origin)
        .from(entry.address(), Optional.of("UTF-8"))
        .knowing(known);
  }

  /** Page and feed agree on title and date; the page knows its outlet and author better. */
  private static SortedMap<String, String> knownOfPage(Entry entry) {
    SortedMap<String, String> known = new TreeMap<>(entry.known());
    known.keySet().retainAll(List.of("title", "published"));
    return known;
  }

  private static int words(Optional<String> html) {
    return html.map(h -> SPACE.split(Html.text(h)).length).orElse(0);
  }
}
