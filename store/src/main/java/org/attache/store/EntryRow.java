package org.attache.store;

import java.util.Set;
import org.attache.register.entry.Entry;

/**
 * What the tables hold of an entry, or will when what is being written has been. Tags and words are
 * made where rows are written, and nobody else asks for them.
 */
final class EntryRow {
  private final Entry entry;
  private final Set<String> keys;
  private Set<String> tags;
  private long words;

  /** A row that is still to be written. */
  EntryRow(Entry entry, Set<String> keys) {
    this(entry, keys, Set.of(), 0);
  }

  /**
   * @param words hash of what was indexed
   */
  EntryRow(Entry entry, Set<String> keys, Set<String> tags, long words) {
    this.entry = entry;
    this.keys = keys;
    this.tags = tags;
    this.words = words;
  }

  Entry entry() {
    return entry;
  }

  Set<String> keys() {
    return keys;
  }

  Set<String> tags() {
    return tags;
  }

  long words() {
    return words;
  }

  /** What is written beside the entry itself. */
  void written(Set<String> itsTags, long itsWords) {
    tags = itsTags;
    words = itsWords;
  }
}
