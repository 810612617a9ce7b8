package org.attache.reading.extract;

import java.util.List;
import java.util.Optional;

/** What a report is called, without the name of its outlet. */
final class Headline {
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", "|", " : ");

  /** Shorter plain titles agree by chance. */
  private static final int TELLING = 12;

  /** Longer ones are an attack. In UTF-16 units. */
  private static final int LONGEST_TITLE = 1_000;

  private final PageOutline outline;
  private final List<String> headings;
  private final String site;
  private final String bar;
  private final String shared;
  private final String linked;
  private final String stated;

  private Headline(
      PageOutline outline, PageHead head, LinkedData data, Optional<String> publisher) {
    this.outline = outline;
    this.headings = headings(outline);
    this.site = PlainText.of(publisher.orElse(""));
    this.bar = title(head.title());
    this.shared =
        title(head.first(List.of("og:title", "twitter:title", "dc.title", "title")).orElse(""));
    this.linked = data.isArticle() ? title(data.text("headline").orElse("")) : "";
    boolean onlyBar = shared.isEmpty() || shared.equals(bar);
    this.stated = withoutSite(onlyBar ? bar : shared, onlyBar);
  }

  static Optional<String> find(
      PageOutline outline, PageHead head, LinkedData data, Optional<String> publisher) {
    Headline headline = new Headline(outline, head, data, publisher);
    return headline
        .confirmedHeading()
        .or(headline::headingWithoutKicker)
        .or(headline::onlyHeading)
        .or(headline::lowerHeading)
        .or(() -> Optional.of(headline.linked).filter(title -> !title.isEmpty()))
        .or(() -> Optional.of(headline.stated).filter(title -> !title.isEmpty()));
  }

  /** On one line, and no longer than titles are. */
  private static String title(String text) {
    String start = text.length() > LONGEST_TITLE ? text.substring(0, LONGEST_TITLE) : text;
    return PlainText.oneLine(start);
  }

  private static List<String> headings(PageOutline outline) {
    return outline.blocks().stream()
        .filter(block -> block.headingLevel() == 1 && block.words > 0)
        .map(block -> PlainText.oneLine(block.text))
        .toList();
  }

  /** A first-level heading that the page's head has too. */
  private Optional<String> confirmedHeading() {
    String said = PlainText.of(bar) + " " + PlainText.of(shared) + " " + PlainText.of(linked);
    for (String heading : headings) {
      String plain = PlainText.of(heading);
      boolean telling = plain.length() > 8 || (headings.size() == 1 && !plain.isEmpty());
      if (telling && said.contains(plain) && !isOutlet(plain)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  /** What the head says, where the heading on the page puts a few words before it. */
  private Optional<String> headingWithoutKicker() {
    for (String heading : headings) {
      String plain = PlainText.of(heading);
      for (String title : List.of(linked, stated, shared)) {
        String end = PlainText.of(title);
        if (end.length() > TELLING && plain.endsWith(end)) {
          return Optional.of(title);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> onlyHeading() {
    return headings.size() == 1 && !isOutlet(PlainText.of(headings.get(0)))
        ? Optional.of(headings.get(0))
        : Optional.empty();
  }

  /** A heading of a lower level that says what the head says: the first level is the outlet's. */
  private Optional<String> lowerHeading() {
    String plainStated = PlainText.of(stated);
    String plainLinked = PlainText.of(linked);
    for (Block block : outline.blocks()) {
      boolean lower = block.headingLevel() > 1 && block.headingLevel() < 5;
      if (lower && block.words > 2) {
        String plain = PlainText.of(block.text);
        if (plain.length() > TELLING && (plain.equals(plainStated) || plain.equals(plainLinked))) {
          return Optional.of(PlainText.oneLine(block.text));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a heading names the outlet: by its known name, or as the end of the title bar. */
  private boolean isOutlet(String plainHeading) {
    if (plainHeading.equals(site)) {
      return true;
    }
    for (String separator : SEPARATORS) {
      int at = bar.lastIndexOf(separator);
      if (at > 0 && PlainText.of(bar.substring(at)).equals(plainHeading)) {
        return at > plainHeading.length();
      }
    }
    return false;
  }

  /** Cuts the outlet's name off a title; from a title bar also a short last part. */
  private String withoutSite(String title, boolean isBar) {
    String rest = title;
    boolean cut = true;
    while (cut) {
      cut = false;
      for (String separator : SEPARATORS) {
        int at = rest.lastIndexOf(separator);
        if (cut || at <= 0) {
          continue;
        }
        String tail = rest.substring(at + separator.length());
        String plainTail = PlainText.of(tail);
        int first = rest.indexOf(separator);
        boolean named =
            !site.isEmpty()
                && (plainTail.contains(site)
                    || (plainTail.length() > 3 && site.contains(plainTail)));
        boolean shortEnd =
            isBar && at > 15 && (separator.contains("|") || tail.split(" ").length <= 4);
        if (named || shortEnd) {
          rest = rest.substring(0, at).strip();
          cut = !named;
        } else if (!site.isEmpty() && PlainText.of(rest.substring(0, first)).equals(site)) {
          rest = rest.substring(first + separator.length()).strip();
        }
      }
    }
    return rest;
  }
}
