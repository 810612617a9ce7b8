package org.attache.register.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  /**
   * Where a telling goes.
   *
   * @param alone the entry it would be alone
   * @param keys under which that entry is found
   * @param joined the known entry it belongs to; empty when it is new
   */
  public record Place(Told told, Entry alone, Set<String> keys, Optional<Joined> joined) {}

  /** A telling, the entry it would be alone and where that is looked for. */
  private record Single(Told told, Entry entry, Blocks.Both blocks) {

    static Single of(Told told) {
      Entry entry = EntryMaker.of(told);
      return new Single(told, entry, Blocks.both(entry));
    }

    /** In the order of their ids. */
    Collection<Entry> near(Map<String, List<Entry>> byKey) {
      Map<String, Entry> near = new TreeMap<>();
      for (String key : blocks.lookup()) {
        for (Entry known : byKey.getOrDefault(key, List.of())) {
          if (known.kind() == entry.kind()) {
            near.put(known.id(), known);
          }
        }
      }
      return near.values();
    }
  }

  private Merger() {}

  /**
   * Where each telling goes, in their order: to a known entry, or it is new. The surest pairs are
   * made first; between equals the one that stands earlier in the report, then the entry that was
   * told first.
   *
   * @param byKey the entries with each of these blocking keys; asked once for all tellings
   */
  public static List<Place> join(
      List<Told> report, Function<Set<String>, Map<String, List<Entry>>> byKey) {
    List<Single> singles = report.stream().map(Single::of).toList();
    Set<String> keys = new LinkedHashSet<>();
    singles.forEach(single -> keys.addAll(single.blocks().lookup()));
    Map<String, List<Entry>> near = byKey.apply(keys);
    List<Joined> pairs = new ArrayList<>();
    for (Single single : singles) {
      for (Entry known : single.near(near)) {
        Match match = Scorers.match(single.entry(), known);
        if (match.holds()) {
          pairs.add(new Joined(single.told(), known, match));
        }
      }
    }
    pairs.sort(
        Comparator.<Joined>comparingDouble(pair -> -pair.match().score())
            .thenComparingInt(pair -> pair.told().telling().position())
            .thenComparing(pair -> pair.entry().dated().map(Object::toString).orElse("~"))
            .thenComparing(pair -> pair.entry().id()));
    Map<String, Joined> joined = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Joined pair : pairs) {
      String telling = pair.told().telling().id();
      if (!joined.containsKey(telling) && taken.add(pair.entry().id())) {
        joined.put(telling, pair);
      }
    }
    return singles.stream()
        .map(
            single ->
                new Place(
                    single.told(),
                    single.entry(),
                    single.blocks().keys(),
                    Optional.ofNullable(joined.get(single.told().telling().id()))))
        .toList();
  }
}
