package org.attache.sources.watch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.sources.feeds.AddressList;
import org.attache.sources.feeds.Entry;
import org.attache.sources.feeds.Feed;
import org.attache.sources.feeds.Feeds;
import org.attache.sources.feeds.Sitemap;
import org.attache.sources.feeds.Sitemaps;
import org.attache.sources.fetch.Address;
import org.attache.sources.fetch.Answer;
import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.fetch.Limits;

/**
 * Where a feed, a sitemap or a list of addresses leads.
 *
 * @param pages each once, in the order of the list
 * @param lists further lists, in an index of sitemaps
 */
record Leads(List<Lead> pages, List<URI> lists) {
  private static final int LARGEST = Limits.CRAWL.unpackedBytes();
  private static final int HEAD = 8_192;

  Leads {
    pages = List.copyOf(pages);
    lists = List.copyOf(lists);
  }

  /**
   * What was fetched, read as a list.
   *
   * @return empty if it is none
   * @throws FetchFailed if it is one that cannot be read
   */
  static Optional<Leads> of(Answer answer) throws FetchFailed {
    byte[] bytes = unpacked(answer);
    byte[] head = Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
    if (isPage(head)) {
      return Optional.empty();
    }
    Optional<String> address = Optional.of(answer.address().toString());
    if (Feeds.isFeed(head)) {
      Feed feed =
          Feeds.read(bytes, address, answer.charset())
              .orElseThrow(() -> new FetchFailed("a feed that cannot be read"));
      return Optional.of(of(feed.entries(), List.of(), answer.address()));
    }
    if (Sitemaps.isSitemap(head)) {
      Sitemap map =
          Sitemaps.read(bytes, address)
              .orElseThrow(() -> new FetchFailed("a sitemap that cannot be read"));
      return Optional.of(of(map.pages(), map.sitemaps(), answer.address()));
    }
    return answer.mediaType().equals(Optional.of("text/plain")) && AddressList.isOne(head)
        ? Optional.of(lines(bytes, answer.address()))
        : Optional.empty();
  }

  /** A sitemap may be packed as a file, whatever the transport does. */
  private static byte[] unpacked(Answer answer) throws FetchFailed {
    byte[] bytes = answer.unpacked(LARGEST);
    boolean packed = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    return packed ? Answer.gunzip(bytes, LARGEST) : bytes;
  }

  private static boolean isPage(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    String start = text.substring(0, Math.min(64, text.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private static Leads of(List<Entry> entries, List<String> further, URI list) {
    Map<URI, Lead> pages = new LinkedHashMap<>();
    for (Entry entry : entries) {
      entry
          .address()
          .flatMap(address -> lead(address, entry.known(), list))
          .ifPresent(lead -> pages.putIfAbsent(lead.address(), lead));
    }
    Set<URI> lists = new LinkedHashSet<>();
    for (String address : further) {
      lead(address, new TreeMap<>(), list).ifPresent(lead -> lists.add(lead.address()));
    }
    return new Leads(new ArrayList<>(pages.values()), new ArrayList<>(lists));
  }

  private static Leads lines(byte[] bytes, URI list) {
    Map<URI, Lead> pages = new LinkedHashMap<>();
    new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(AddressList::isAddress)
        .flatMap(line -> lead(line, new TreeMap<>(), list).stream())
        .forEach(lead -> pages.putIfAbsent(lead.address(), lead));
    return new Leads(new ArrayList<>(pages.values()), List.of());
  }

  /** What is no address leads nowhere; a list does not lead to itself. */
  private static Optional<Lead> lead(String link, SortedMap<String, String> known, URI list) {
    try {
      URI address = Address.parse(link);
      return address.equals(list) ? Optional.empty() : Optional.of(new Lead(address, known));
    } catch (FetchFailed noAddress) {
      return Optional.empty();
    }
  }
}
