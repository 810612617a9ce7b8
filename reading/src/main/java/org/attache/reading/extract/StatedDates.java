package org.attache.reading.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates that a page gives where no reader sees them: in its head, its JSON-LD, its address. */
final class StatedDates {
  /** Meta names that mean publication, the surest first. */
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "og:published_time",
          "article:published",
          "published_time",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "dc.date.issued",
          "dcterms.issued",
          "publish-date",
          "publish_date",
          "published-date",
          "publication_date",
          "publicationdate",
          "publishdate",
          "pubdate",
          "article_date_original",
          "cxenseparse:publishtime",
          "cxenseparse:recs:publishtime",
          "citation_publication_date",
          "citation_date",
          "date.issued",
          "date_published",
          "originalpublicationdate",
          "rnews:datepublished",
          "article:post_date",
          "displaydate",
          "og:release_date",
          "shareaholic:article_published_time",
          "bt:pubdate");

  /** Meta names that may mean the day when somebody began to write. */
  private static final List<String> DATED =
      List.of(
          "date",
          "dc.date",
          "dcterms.date",
          "dc:date",
          "dc.date.created",
          "dcterms.created",
          "dc:created",
          "datecreated",
          "created",
          "releasedate");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "lastmod",
          "dcterms.modified",
          "dc.date.modified",
          "revised");

  /** Keys in the data of scripts that mean publication. */
  private static final List<String> SCRIPT_KEYS =
      List.of(
          "\"published_at\":\"",
          "\"publishedAt\":\"",
          "\"publishedDate\":\"",
          "\"publishDate\":\"",
          "\"datePublished\":\"");

  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private static final Pattern UTC = Pattern.compile("(?:Z|GMT|UTC|[+]00:?00)\\s*$");

  /** Days. */
  private static final int MADE_ANEW = 30;

  private final PageHead head;
  private final LinkedData data;
  private final String address;
  private final boolean monthFirst;

  /**
   * @param address the page's address; empty where unknown
   */
  StatedDates(PageHead head, LinkedData data, String address, boolean monthFirst) {
    this.head = head;
    this.data = data;
    this.address = address;
    this.monthFirst = monthFirst;
  }

  /**
   * The date of publication, on the day that the outlet itself would call it.
   *
   * @param shown the date that the page shows its readers
   */
  Optional<PageDate> published(Optional<PageDate> shown) {
    Optional<PageDate> linked =
        data.text("datePublished").flatMap(text -> moment(text, DateSource.LINKED_DATA, shown));
    Optional<PageDate> meta =
        head.first(PUBLISHED)
            .flatMap(text -> moment(text, DateSource.META, shown))
            .or(() -> inMeta(PUBLISHED));
    boolean laterMade =
        linked
            .or(() -> meta)
            .filter(day -> shown.isPresent() && isLaterThanItsChange(day, shown.get()))
            .isPresent();
    if (laterMade) {
      return shown;
    }
    boolean outvoted =
        meta.isPresent()
            && shown.filter(day -> day.day().equals(meta.get().day())).isPresent()
            && linked.filter(day -> day.day().equals(meta.get().day())).isEmpty();
    return outvoted ? meta : linked.or(() -> meta);
  }

  /**
   * A page that was changed before it was published, and shows its readers an earlier day than both
   * by weeks, was made anew from something older.
   */
  private boolean isLaterThanItsChange(PageDate stated, PageDate shown) {
    Optional<PageDate> changed = modified();
    return changed.isPresent()
        && changed.get().value().compareTo(stated.value()) < 0
        && shown.day().isBefore(changed.get().day().minusDays(MADE_ANEW));
  }

  /** A date whose meaning the page leaves open. */
  Optional<PageDate> dated() {
    return inMeta(DATED);
  }

  /** When the page was first made, where it says nothing of publication. */
  Optional<PageDate> created() {
    return linked("dateCreated");
  }

  /** When the report was last changed. */
  Optional<PageDate> modified() {
    return linked("dateModified").or(() -> inMeta(MODIFIED));
  }

  /** The day in the page's address. */
  Optional<PageDate> inAddress() {
    Matcher date = IN_ADDRESS.matcher(address);
    return date.find()
        ? read(date.group(1) + "-" + date.group(2) + "-" + date.group(3), DateSource.ADDRESS)
        : Optional.empty();
  }

  /** The first date of publication in the data that a page's scripts carry. */
  Optional<PageDate> inScripts() {
    for (String script : head.scripts()) {
      for (String key : SCRIPT_KEYS) {
        int at = script.indexOf(key);
        int end = at < 0 ? -1 : script.indexOf('"', at + key.length());
        if (end > 0) {
          Optional<PageDate> date =
              read(script.substring(at + key.length(), end), DateSource.SCRIPT);
          if (date.isPresent()) {
            return date;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PageDate> linked(String key) {
    return data.text(key).flatMap(text -> read(text, DateSource.LINKED_DATA));
  }

  private Optional<PageDate> inMeta(List<String> names) {
    return names.stream()
        .flatMap(name -> head.all(name).stream())
        .flatMap(text -> read(text, DateSource.META).stream())
        .findFirst();
  }

  private Optional<PageDate> read(String text, DateSource from) {
    return DateText.first(text, monthFirst).map(date -> new PageDate(date, from));
  }

  /**
   * A moment in UTC may fall on the day before or after the one on the newspaper: the day in the
   * address, or the day shown, is the outlet's own, or else that of the clocks of its country.
   */
  private Optional<PageDate> moment(String text, DateSource from, Optional<PageDate> shown) {
    Optional<PageDate> stated = read(text, from);
    if (stated.isEmpty() || !UTC.matcher(text).find()) {
      return stated;
    }
    Optional<PageDate> own =
        inAddress().or(() -> shown.filter(day -> !UTC.matcher(day.value()).find()));
    if (own.isPresent()) {
      return own.filter(stated.get()::isOneDayFrom).or(() -> stated);
    }
    return stated.map(
        date -> new PageDate(OutletZone.local(date.value(), address, head.language()), from));
  }
}
