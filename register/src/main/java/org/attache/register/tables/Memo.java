package org.attache.register.tables;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * A function that remembers what it made of its latest arguments: the names in the news are the
 * same for days. What it makes depends on the argument alone, so nobody can tell whether it was
 * remembered. For any number of threads.
 */
public final class Memo<K, V> {
  private record Known<K, V>(K key, V value) {}

  private final Function<K, V> function;

  /** One place for each hash; the newer goes where the older was. */
  private final AtomicReferenceArray<Known<K, V>> places;

  /**
   * @param function of its argument alone; what it gives is never changed
   * @param size how many are remembered, a power of two
   */
  public Memo(Function<K, V> function, int size) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("no power of two: " + size);
    }
    this.function = function;
    this.places = new AtomicReferenceArray<>(size);
  }

  public V of(K key) {
    int hash = key.hashCode();
    int place = (hash ^ hash >>> 16) & (places.length() - 1);
    Known<K, V> known = places.get(place);
    if (known != null && known.key().equals(key)) {
      return known.value();
    }
    V value = function.apply(key);
    places.set(place, new Known<>(key, value));
    return value;
  }
}
