package org.attache.register.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which ids have which blocking keys. */
final class KeyIndex {
  private final Map<String, Set<String>> keysOf = new LinkedHashMap<>();
  private final Map<String, Set<String>> idsWith = new LinkedHashMap<>();

  /** All ids that have one of the keys, sorted. */
  Set<String> sharing(Set<String> keys) {
    Set<String> found = new TreeSet<>();
    keys.forEach(key -> found.addAll(idsWith.getOrDefault(key, Set.of())));
    return found;
  }

  /** Gives an id these keys and no others; the result takes it back. */
  Runnable put(String id, Set<String> keys) {
    Set<String> before = keysOf.getOrDefault(id, Set.of());
    set(id, Set.copyOf(keys));
    return () -> set(id, before);
  }

  private void set(String id, Set<String> keys) {
    keysOf
        .getOrDefault(id, Set.of())
        .forEach(key -> idsWith.getOrDefault(key, new TreeSet<>()).remove(id));
    keys.forEach(key -> idsWith.computeIfAbsent(key, k -> new TreeSet<>()).add(id));
    if (keys.isEmpty()) {
      keysOf.remove(id);
    } else {
      keysOf.put(id, keys);
    }
  }
}
