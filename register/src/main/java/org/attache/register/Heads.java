package org.attache.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.attache.register.entry.ReportHead;

/**
 * Heads of reports that were read lately, by {@link ReportHead#number()}, so that many entries of
 * few reports ask for each report once. For one reader that goes along the register; not to be
 * shared between threads.
 */
public final class Heads {
  /** Some kilobytes each. */
  private static final int MOST = 8_192;

  private final Map<Long, ReportHead> lately = new LinkedHashMap<>(16, 0.75f, true);

  /** The head of the report of this number, if it was read lately. */
  public Optional<ReportHead> of(long number) {
    return Optional.ofNullable(lately.get(number));
  }

  /** Remembers a head. */
  public void add(ReportHead head) {
    lately.put(head.number(), head);
  }

  /** Forgets those that were not asked for the longest, if there are too many. */
  public void trim() {
    var oldest = lately.entrySet().iterator();
    for (int over = lately.size() - MOST; over > 0; over--) {
      oldest.next();
      oldest.remove();
    }
  }
}
