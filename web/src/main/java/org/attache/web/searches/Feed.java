package org.attache.web.searches;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * News of the register, for feed readers.
 *
 * @param id stays the same wherever the feed lies
 * @param self address of the feed
 * @param page address of the same for people
 * @param updated when anything in it changed last
 * @param items the last changed first
 */
record Feed(String id, String title, String self, String page, Instant updated, List<Item> items) {
  Feed {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(self, "self");
    Objects.requireNonNull(page, "page");
    Objects.requireNonNull(updated, "updated");
    items = List.copyOf(items);
  }

  /**
   * One entry.
   *
   * @param id stays the same whatever becomes of the entry
   * @param text plain
   * @param published when it came into the register
   * @param updated when it was last told of or decided about
   */
  record Item(
      String id,
      String title,
      String page,
      String text,
      String category,
      Instant published,
      Instant updated) {
    Item {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(page, "page");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(category, "category");
      Objects.requireNonNull(published, "published");
      Objects.requireNonNull(updated, "updated");
    }
  }
}
