package org.attache.store;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who has the keys that were put or asked for lately, as the one writer knows it: what is written,
 * what is being written and what is held together. A key that is here is here with all who have it;
 * of one that is not, the tables have to be asked.
 *
 * @param <I> by what those are known that have keys
 */
final class KeysLately<I> {
  private final int most;

  /** The latest used last. */
  private final Map<String, Set<I>> holders = new LinkedHashMap<>(256, 0.75f, true);

  /**
   * @param most keys that are held from one commit to the next
   */
  KeysLately(int most) {
    this.most = most;
  }

  /** All who have the key; empty when only the tables can say. */
  Optional<Set<I>> of(String key) {
    return Optional.ofNullable(holders.get(key));
  }

  /** These are all who have the key. */
  void know(String key, Collection<I> all) {
    holders.put(key, new LinkedHashSet<>(all));
  }

  /**
   * Somebody gets the key.
   *
   * @param first whether certainly nobody has had it
   */
  void add(String key, I holder, boolean first) {
    Set<I> known = holders.get(key);
    if (known != null) {
      known.add(holder);
    } else if (first) {
      Set<I> one = new LinkedHashSet<>(2);
      one.add(holder);
      holders.put(key, one);
    }
  }

  /** Somebody has the key no more. */
  void remove(String key, I holder) {
    Optional.ofNullable(holders.get(key)).ifPresent(known -> known.remove(holder));
  }

  /** Forgets those that were not used lately. */
  void trim() {
    Iterator<String> eldest = holders.keySet().iterator();
    for (int over = holders.size() - most; over > 0; over--) {
      eldest.next();
      eldest.remove();
    }
  }

  void clear() {
    holders.clear();
  }
}
