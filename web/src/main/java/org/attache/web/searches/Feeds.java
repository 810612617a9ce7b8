package org.attache.web.searches;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attache.output.text.Headline;
import org.attache.output.text.Style;
import org.attache.register.Heads;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.counting.Counting;
import org.attache.register.counting.Profile;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.ReviewState;
import org.attache.web.show.CountedEntries;

/** Makes feeds of what queries find. The same register gives the same feed. */
final class Feeds {
  private static final int ITEMS = 100;
  private static final int LONGEST_SENTENCE = 500;

  private final Reads register;

  Feeds(Reads register) {
    this.register = register;
  }

  /**
   * The feed of what came last of that which a query finds, the last changed first. What was
   * rejected is no news, unless it is asked for.
   *
   * @param profile only what counts by it
   * @param site what addresses begin with: {@code https://register.example.org}
   * @param self the rest of the feed's own address
   * @param page the rest of the address of the list
   */
  Feed of(
      String title, Query query, Optional<Profile> profile, String site, String self, String page) {
    Query asked = newest(query);
    List<Entry> entries =
        profile
            .map(one -> CountedEntries.of(Counting.of(one, register, asked)).page(register, asked))
            .orElseGet(() -> register.entries(asked))
            .rows();
    FeedDates dates = new FeedDates(register, entries);
    List<Feed.Item> items =
        register.documented(entries, new Heads()).stream()
            .map(documented -> item(documented, dates.of(documented), site))
            .sorted(Comparator.comparing(Feed.Item::updated).reversed())
            .toList();
    Instant updated =
        items.stream().map(Feed.Item::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    return new Feed(urn("feed " + page), title, site + self, site + page, updated, items);
  }

  private static Query newest(Query query) {
    Query asked = query.by(Query.Order.LATEST).page(ITEMS);
    return asked.reviews().isEmpty()
        ? asked.reviews(EnumSet.complementOf(EnumSet.of(ReviewState.REJECTED)))
        : asked;
  }

  private static Feed.Item item(Documented documented, FeedDates.Dates dates, String site) {
    Entry entry = documented.entry();
    return new Feed.Item(
        urn("entry " + entry.id()),
        title(entry),
        site + "/entries/" + entry.id(),
        text(documented),
        entry.kind().singular(),
        dates.published(),
        dates.updated());
  }

  private static String title(Entry entry) {
    String kind = entry.kind().singular();
    String parties = Headline.parties(entry);
    String words = Headline.words(entry);
    return Character.toUpperCase(kind.charAt(0))
        + kind.substring(1)
        + (parties.isEmpty() ? "" : " " + parties)
        + (words.isEmpty() ? "" : ": " + words);
  }

  private static String text(Documented documented) {
    Entry entry = documented.entry();
    Set<String> outlets = new LinkedHashSet<>();
    documented.sources().forEach(source -> source.told().outlet().ifPresent(outlets::add));
    String sentence =
        documented.sources().stream()
            .map(source -> source.told().telling().sentence())
            .findFirst()
            .map(text -> " “" + shortened(text) + "”")
            .orElse("");
    return entry.dated().map(day -> day + ", ").orElse("")
        + Style.words(entry.status())
        + "; told by "
        + entry.origins()
        + (entry.origins() == 1 ? " independent origin" : " independent origins")
        + (outlets.isEmpty() ? "" : " (" + String.join(", ", outlets) + ")")
        + "; "
        + Style.words(entry.review())
        + "."
        + sentence;
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_SENTENCE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SENTENCE)) + "…";
  }

  /** An id that depends on what it names alone, not on where this server is. */
  private static String urn(String name) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("attache " + name).getBytes(StandardCharsets.UTF_8));
  }
}
