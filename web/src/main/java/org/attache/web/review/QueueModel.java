package org.attache.web.review;

import java.util.List;
import org.attache.register.entry.Entry;

/** Entries to decide about, the least sure first. */
public record QueueModel(List<Entry> entries) {
  public QueueModel {
    entries = List.copyOf(entries);
  }
}
