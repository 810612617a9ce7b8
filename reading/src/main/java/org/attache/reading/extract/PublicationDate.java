package org.attache.reading.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a report was published.
 *
 * @param value ISO date or date-time, as precise as the page gives it
 * @param from the place on the page: {@code json-ld}, {@code meta}, {@code time}, {@code address}
 *     or {@code text}
 */
record PublicationDate(String value, String from) {
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

  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

  private static final Pattern UTC = Pattern.compile("(?:Z|GMT|UTC|[+]00:?00)\\s*$");

  /** Longer blocks are prose, and dates in them belong to what they tell. In UTF-16 units. */
  private static final int LONGEST_DATELINE = 160;

  /** A dateline that runs into the first paragraph. In UTF-16 units. */
  private static final int START_OF_PARAGRAPH = 50;

  /** How many blocks below the headline a dateline may stand. */
  private static final int DATELINE_REACH = 60;

  private static final int ELSEWHERE = PageRole.set(PageRole.COMMENT, PageRole.RELATED);

  static Optional<PublicationDate> find(
      PageHead head, LinkedData data, PageOutline outline, Optional<String> url) {
    boolean monthFirst = head.writesMonthFirst();
    Optional<PublicationDate> marked = marked(outline.timeMarks(), monthFirst);
    Optional<PublicationDate> shown =
        marked
            .or(() -> nearHeadline(outline, monthFirst))
            .or(() -> nearHeadlineByMarks(outline, monthFirst));
    Optional<PublicationDate> address =
        head.canonical()
            .flatMap(PublicationDate::inAddress)
            .or(() -> url.flatMap(PublicationDate::inAddress));
    Optional<String> linked = data.text("datePublished");
    return linked
        .flatMap(text -> read(text, monthFirst, "json-ld"))
        .map(date -> asShown(date, linked.orElse(""), address, shown))
        .or(
            () ->
                stated(head, PUBLISHED, monthFirst)
                    .map(date -> asShown(date, head.first(PUBLISHED).orElse(""), address, shown)))
        .or(() -> marked)
        .or(() -> address)
        .or(() -> shown)
        .or(() -> stated(head, DATED, monthFirst))
        .or(() -> inBlocks(outline.blocks(), true, monthFirst))
        .or(() -> inBlocks(outline.blocks(), false, monthFirst))
        .or(() -> data.text("dateCreated").flatMap(text -> read(text, monthFirst, "json-ld")))
        .or(() -> data.text("dateModified").flatMap(text -> read(text, monthFirst, "json-ld")))
        .or(() -> stated(head, MODIFIED, monthFirst));
  }

  private static Optional<PublicationDate> read(String text, boolean monthFirst, String from) {
    return DateText.first(text, monthFirst).map(date -> new PublicationDate(date, from));
  }

  private static Optional<PublicationDate> stated(
      PageHead head, List<String> names, boolean monthFirst) {
    return names.stream()
        .flatMap(name -> head.all(name).stream())
        .flatMap(text -> read(text, monthFirst, "meta").stream())
        .findFirst();
  }

  /**
   * A moment in UTC may fall on the day before or after the one on the newspaper: the day in the
   * address, or the day shown, is the outlet's own.
   */
  private static PublicationDate asShown(
      PublicationDate stated,
      String text,
      Optional<PublicationDate> address,
      Optional<PublicationDate> shown) {
    if (!UTC.matcher(text).find()) {
      return stated;
    }
    return address
        .filter(stated::isOneDayFrom)
        .or(() -> address.isPresent() ? Optional.empty() : shown.filter(stated::isOneDayFrom))
        .orElse(stated);
  }

  private boolean isOneDayFrom(PublicationDate other) {
    return Math.abs(day().toEpochDay() - other.day().toEpochDay()) == 1;
  }

  private LocalDate day() {
    return LocalDate.parse(value.substring(0, 10));
  }

  private static Optional<PublicationDate> inAddress(String address) {
    Matcher date = IN_ADDRESS.matcher(address);
    return date.find()
        ? read(date.group(1) + "-" + date.group(2) + "-" + date.group(3), false, "address")
        : Optional.empty();
  }

  /** {@code <time>}, microdata, and what is marked as published. */
  private static Optional<PublicationDate> marked(
      List<PageOutline.Mark> candidates, boolean monthFirst) {
    Optional<PublicationDate> first = Optional.empty();
    for (PageOutline.Mark mark : candidates) {
      String marks =
          (mark.attribute("class") + " " + mark.attribute("itemprop")).toLowerCase(Locale.ROOT);
      boolean changed = marks.contains("updat") || marks.contains("modif");
      if (changed || (mark.region().roles & ELSEWHERE) != 0) {
        continue;
      }
      Optional<PublicationDate> found = read(mark, monthFirst);
      if (found.isPresent()
          && (marks.contains("publish")
              || marks.contains("entry-date")
              || mark.element().hasAttr("pubdate"))) {
        return found;
      }
      first = first.or(() -> found);
    }
    return first;
  }

  /** What looks like a dateline by its class, not far from the headline. */
  private static Optional<PublicationDate> nearHeadlineByMarks(
      PageOutline outline, boolean monthFirst) {
    int headline = outline.firstHeading().map(block -> block.index).orElse(0);
    List<PageOutline.Mark> near =
        outline.datelineMarks().stream()
            .filter(mark -> mark.region().firstBlock >= headline - 4)
            .filter(mark -> mark.region().firstBlock <= headline + DATELINE_REACH)
            .toList();
    return marked(near, monthFirst);
  }

  private static Optional<PublicationDate> read(PageOutline.Mark mark, boolean monthFirst) {
    for (String attribute : List.of("datetime", "content", "title")) {
      Optional<PublicationDate> found = read(mark.attribute(attribute), monthFirst, "time");
      if (found.isPresent()) {
        return found;
      }
    }
    String text = mark.text(LONGEST_DATELINE + 1);
    return text.length() > LONGEST_DATELINE ? Optional.empty() : read(text, monthFirst, "time");
  }

  private static Optional<PublicationDate> nearHeadline(PageOutline outline, boolean monthFirst) {
    List<Block> blocks = outline.blocks();
    int headline = outline.firstHeading().map(block -> block.index).orElse(0);
    int end = Math.min(blocks.size(), headline + 8);
    return inBlocks(blocks.subList(headline, end), false, monthFirst)
        .or(() -> inBlocks(blocks.subList(Math.max(0, headline - 4), headline), false, monthFirst));
  }

  private static Optional<PublicationDate> inBlocks(
      List<Block> blocks, boolean onlyMarked, boolean monthFirst) {
    for (Block block : blocks) {
      if ((!onlyMarked || block.is(PageRole.BYLINE)) && (block.region.roles & ELSEWHERE) == 0) {
        boolean dateline = block.text.length() <= LONGEST_DATELINE;
        String text = dateline ? block.text : block.text.substring(0, START_OF_PARAGRAPH);
        Optional<PublicationDate> found = read(text, monthFirst, "text");
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
