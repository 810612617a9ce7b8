package org.attache.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who has the keys that were put or asked for lately, as the one writer knows it: what is written,
 * what is being written and what is held together. A key that is here is here with all who have it;
 * of one that is not, the tables have to be asked.
 *
 * @param <K> what a key is
 * @param <I> by what those are known that have keys
 */
final class KeysLately<K, I> {
  private final int most;

  /** The latest used last. */
  private final Map<K, List<I>> holders = new LinkedHashMap<>(256, 0.75f, true);

  /**
   * @param most keys that are held from one commit to the next
   */
  KeysLately(int most) {
    this.most = most;
  }

  /**
   * All who have the key, in the order in which they got it; empty when only the tables can say.
   */
  Optional<List<I>> of(K key) {
    return Optional.ofNullable(holders.get(key));
  }

  /** These are all who have the key. */
  void know(K key, Collection<I> all) {
    holders.put(key, new ArrayList<>(all));
  }

  /**
   * Somebody gets the key who does not have it.
   *
   * @param first whether certainly nobody has had it
   */
  void add(K key, I holder, boolean first) {
    Optional<List<I>> known = of(key);
    if (known.isPresent()) {
      known.get().add(holder);
    } else if (first) {
      List<I> one = new ArrayList<>(1);
      one.add(holder);
      holders.put(key, one);
    }
  }

  /** Somebody has the key no more. */
  void remove(K key, I holder) {
    Optional.ofNullable(holders.get(key)).ifPresent(known -> known.remove(holder));
  }

  /** Forgets those that were not used lately. */
  void trim() {
    Iterator<K> eldest = holders.keySet().iterator();
    for (int over = holders.size() - most; over > 0; over--) {
      eldest.next();
      eldest.remove();
    }
  }

  void clear() {
    holders.clear();
  }
}
