package org.attache.web.home;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.register.entry.Entry;

/**
 * What the first page shows.
 *
 * @param reports number of reports in the register
 * @param kinds number of entries by kind, the most frequent first
 * @param newest entries, the newest first
 */
public record HomeModel(long reports, Map<String, Long> kinds, List<Entry> newest) {
  public HomeModel {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    newest = List.copyOf(newest);
  }
}
