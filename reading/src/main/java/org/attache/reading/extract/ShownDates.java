package org.attache.reading.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates that a page shows its readers. */
final class ShownDates {
  /** Longer blocks are prose, and dates in them belong to what they tell. In UTF-16 units. */
  private static final int LONGEST_DATELINE = 160;

  /** A line of more words is a caption or a sentence. */
  private static final int MOST_WORDS = 15;

  /** A dateline that runs into the first paragraph. In UTF-16 units. */
  private static final int START_OF_PARAGRAPH = 50;

  /** How many blocks below the headline a dateline may stand. */
  private static final int DATELINE_REACH = 60;

  /** How many blocks after the headline, and before it, are near. */
  private static final int NEAR_AFTER = 8;

  private static final int NEAR_BEFORE = 4;

  /** A label that stands in a block of its own before the date. In UTF-16 units. */
  private static final int LONGEST_LABEL = 30;

  private static final int ELSEWHERE = PageRole.set(PageRole.COMMENT, PageRole.RELATED);

  /** Where no page says when it was published. */
  private static final int FAR =
      ELSEWHERE
          | PageRole.set(PageRole.NAVIGATION, PageRole.TEASER, PageRole.HIDDEN, PageRole.CAPTION);

  private static final double LINK = 0.8;

  private static final int MOST_WORDS_OF_LINE = 12;

  private static final int MOST_WORDS_LABELLED = 60;

  private final DateLabels labels = DateLabels.shipped();
  private final PageOutline outline;
  private final List<Block> blocks;
  private final boolean monthFirst;

  /** Index of the headline. */
  private final int headline;

  /**
   * @param title the page's headline; may be empty
   */
  ShownDates(PageOutline outline, String title, boolean monthFirst) {
    this.outline = outline;
    this.blocks = outline.blocks();
    this.monthFirst = monthFirst;
    this.headline = headline(PlainText.of(title));
  }

  /** The heading that says the title, else any heading of the first level, else what says it. */
  private int headline(String plain) {
    Optional<Block> first = outline.firstHeading();
    return first
        .filter(block -> plain.isEmpty() || block.says(plain))
        .or(() -> saying(plain).filter(block -> block.headingLevel() == 1).findFirst())
        .or(() -> first)
        .or(() -> saying(plain).findFirst())
        .map(block -> block.index)
        .orElse(0);
  }

  private Stream<Block> saying(String plain) {
    return blocks.stream().filter(block -> block.says(plain));
  }

  /** In {@code time} elements, microdata, and what is marked as published. */
  Optional<PageDate> marked() {
    return marked(outline.timeMarks());
  }

  /** In a short text around the headline. */
  Optional<PageDate> nearHeadline() {
    int end = Math.min(blocks.size(), headline + NEAR_AFTER);
    int start = Math.max(0, headline - NEAR_BEFORE);
    return inBlocks(blocks.subList(headline, end), ELSEWHERE, false)
        .or(() -> inBlocks(blocks.subList(start, headline), ELSEWHERE, false));
  }

  /** In what looks like a dateline by its class, not far from the headline. */
  Optional<PageDate> nearHeadlineByMarks() {
    List<PageOutline.Mark> near =
        outline.datelineMarks().stream()
            .filter(mark -> mark.region().firstBlock >= headline - NEAR_BEFORE)
            .filter(mark -> mark.region().firstBlock <= headline + DATELINE_REACH)
            .toList();
    return marked(near);
  }

  /** Where words before it say that it is the date of publication. */
  Optional<PageDate> labelled() {
    return labelled(DateLabels.Meaning.PUBLISHED);
  }

  /** Where words before it say that it is the date of the last change. */
  Optional<PageDate> updated() {
    return labelled(DateLabels.Meaning.UPDATED);
  }

  /** In what is marked as a byline, wherever it stands. */
  Optional<PageDate> inBylines() {
    return inBlocks(blocks.stream().filter(b -> b.is(PageRole.BYLINE)).toList(), ELSEWHERE, true);
  }

  /** In a line of few words outside menus and teasers, the first below the headline. */
  Optional<PageDate> inLines() {
    List<Block> lines =
        Stream.concat(
                blocks.subList(headline, blocks.size()).stream(),
                blocks.subList(0, headline).stream())
            .filter(block -> block.words <= MOST_WORDS_OF_LINE)
            .toList();
    return inBlocks(lines, FAR, true);
  }

  /** The first one below the headline, outside menus and teasers. */
  Optional<PageDate> anywhere() {
    return inBlocks(blocks.subList(headline, blocks.size()), FAR, true)
        .or(() -> inBlocks(blocks.subList(0, headline), FAR, true));
  }

  private Optional<PageDate> marked(List<PageOutline.Mark> candidates) {
    Optional<PageDate> first = Optional.empty();
    for (PageOutline.Mark mark : candidates) {
      String marks =
          (mark.attribute("class") + " " + mark.attribute("itemprop")).toLowerCase(Locale.ROOT);
      boolean changed = marks.contains("updat") || marks.contains("modif");
      if (changed || (mark.region().roles & ELSEWHERE) != 0) {
        continue;
      }
      Optional<PageDate> found = read(mark);
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

  private Optional<PageDate> read(PageOutline.Mark mark) {
    for (String attribute : List.of("datetime", "content", "title")) {
      Optional<String> found = DateText.first(mark.attribute(attribute), monthFirst);
      if (found.isPresent()) {
        return found.map(date -> new PageDate(date, DateSource.TIME));
      }
    }
    String text = mark.text(LONGEST_DATELINE + 1);
    return text.length() > LONGEST_DATELINE
        ? Optional.empty()
        : published(text).map(date -> new PageDate(date, DateSource.TIME));
  }

  private Optional<PageDate> inBlocks(List<Block> some, int elsewhere, boolean noLinks) {
    for (Block block : some) {
      boolean link = block.linkDensity() > LINK && (noLinks || block.is(PageRole.NAVIGATION));
      if ((block.region.roles & elsewhere) == 0 && !link && labelBefore(block).isEmpty()) {
        Optional<String> found = published(start(block));
        if (found.isPresent()) {
          return found.map(date -> new PageDate(date, DateSource.TEXT));
        }
      }
    }
    return Optional.empty();
  }

  private static String start(Block block) {
    boolean dateline = block.text.length() <= LONGEST_DATELINE && block.words <= MOST_WORDS;
    return dateline || block.text.length() <= START_OF_PARAGRAPH
        ? block.text
        : block.text.substring(0, START_OF_PARAGRAPH);
  }

  /** The first date of a text that is not said to be another one than that of publication. */
  private Optional<String> published(String text) {
    return DateText.all(text, monthFirst).stream()
        .filter(
            date ->
                labels.before(text, date.start()).orElse(DateLabels.Meaning.PUBLISHED)
                    == DateLabels.Meaning.PUBLISHED)
        .map(DateText.Dated::value)
        .findFirst();
  }

  private Optional<PageDate> labelled(DateLabels.Meaning wanted) {
    for (Block block : blocks) {
      if ((block.region.roles & FAR) == 0 && block.words <= MOST_WORDS_LABELLED) {
        Optional<DateLabels.Meaning> before = labelBefore(block);
        for (DateText.Dated date : DateText.all(block.text, monthFirst)) {
          Optional<DateLabels.Meaning> meaning = labels.before(block.text, date.start());
          if (meaning.or(() -> before).filter(wanted::equals).isPresent()) {
            return Optional.of(new PageDate(date.value(), DateSource.TEXT));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What a short block before this one says of a date that this one starts with. */
  private Optional<DateLabels.Meaning> labelBefore(Block block) {
    if (block.index == 0 || block.text.isEmpty() || !Character.isDigit(block.text.charAt(0))) {
      return Optional.empty();
    }
    String label = blocks.get(block.index - 1).text;
    return label.length() <= LONGEST_LABEL && label.endsWith(":")
        ? labels.before(label, label.length()).filter(m -> m != DateLabels.Meaning.PUBLISHED)
        : Optional.empty();
  }
}
