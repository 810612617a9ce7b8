package org.attache.reading.extract;

import java.util.Optional;

/**
 * When a report was published and last changed, by what its page says in several places.
 *
 * @param published empty where the page does not say
 * @param modified empty where the page does not say
 */
record PageDates(Optional<PageDate> published, Optional<PageDate> modified) {

  /**
   * @param title the page's headline; may be empty
   * @param address the page's address; empty where unknown
   */
  static PageDates find(
      PageHead head, LinkedData data, PageOutline outline, String title, String address) {
    boolean monthFirst = head.writesMonthFirst(address);
    StatedDates stated = new StatedDates(head, data, address, monthFirst);
    ShownDates shown = new ShownDates(outline, title, monthFirst);
    Optional<PageDate> marked = shown.marked();
    Optional<PageDate> visible = marked.or(shown::nearHeadline).or(shown::nearHeadlineByMarks);
    Optional<PageDate> modified = stated.modified().or(shown::updated);
    Optional<PageDate> published =
        stated
            .published(visible)
            .or(() -> marked)
            .or(stated::inAddress)
            .or(() -> visible)
            .or(shown::labelled)
            .or(stated::dated)
            .or(shown::inBylines)
            .or(shown::inLines)
            .or(shown::updated)
            .or(shown::anywhere)
            .or(stated::created)
            .or(stated::inScripts)
            .or(() -> modified);
    return new PageDates(published, modified);
  }
}
