package org.attache.register.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Told;

/**
 * Says which of a report's tellings belong to which known entries. A report tells of one thing
 * once: two of its findings that the reader kept apart never go into one entry.
 */
public final class Merger {

  /** A telling and the entry it belongs to. */
  public record Joined(Told told, Entry entry, Match match) {}

  private Merger() {}

  /**
   * The tellings that belong to known entries; the others are new. The surest pairs are made first;
   * between equals the one that stands earlier in the report, then the entry that was told first.
   *
   * @param sharing the entries that share one of these blocking keys
   */
  public static Map<String, Joined> join(
      List<Told> report, Function<Set<String>, List<Entry>> sharing) {
    List<Joined> pairs = new ArrayList<>();
    for (Told told : report) {
      Entry single = EntryMaker.of(told);
      for (Entry known : sharing.apply(Blocks.lookup(single))) {
        if (known.kind() == single.kind()) {
          Match match = Scorers.match(single, known);
          if (match.holds()) {
            pairs.add(new Joined(told, known, match));
          }
        }
      }
    }
    pairs.sort(
        Comparator.<Joined>comparingDouble(pair -> -pair.match().score())
            .thenComparingInt(pair -> pair.told().telling().position())
            .thenComparing(pair -> pair.entry().dated().map(Object::toString).orElse("~"))
            .thenComparing(pair -> pair.entry().id()));
    Map<String, Joined> joined = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Joined pair : pairs) {
      String telling = pair.told().telling().id();
      if (!joined.containsKey(telling) && taken.add(pair.entry().id())) {
        joined.put(telling, pair);
      }
    }
    return joined;
  }
}
