package org.attache.register.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.register.Imported;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.KnownPlace;

/** Imported knowledge in memory. What changes it gives the way back. */
final class MemoryKnowledge {
  private static final Comparator<KnownPlace> POPULOUS =
      Comparator.comparingLong(KnownPlace::population).reversed().thenComparing(KnownPlace::id);

  private TreeMap<String, TreeMap<String, KnownActor>> actors = new TreeMap<>();
  private TreeMap<String, TreeMap<String, Set<KnownPlace>>> places = new TreeMap<>();
  private TreeMap<String, Imported> imported = new TreeMap<>();

  List<KnownActor> actors(Set<String> keys) {
    TreeMap<String, KnownActor> found = new TreeMap<>();
    for (TreeMap<String, KnownActor> source : actors.values()) {
      for (KnownActor actor : source.values()) {
        Set<String> shared = new HashSet<>(actor.keys());
        shared.retainAll(keys);
        if (!shared.isEmpty()) {
          found.put(actor.id(), actor);
        }
      }
    }
    return List.copyOf(found.values());
  }

  List<KnownPlace> places(String key) {
    List<KnownPlace> found = new ArrayList<>();
    places.values().forEach(source -> found.addAll(source.getOrDefault(key, Set.of())));
    return found.stream().sorted(POPULOUS).toList();
  }

  List<Imported> imported() {
    return List.copyOf(imported.values());
  }

  Runnable forget(String source) {
    Runnable back = back();
    actors.remove(source);
    places.remove(source);
    imported.remove(source);
    return back;
  }

  Runnable know(String source, List<KnownActor> some) {
    Runnable back = back();
    TreeMap<String, KnownActor> known = new TreeMap<>(actors.getOrDefault(source, new TreeMap<>()));
    some.forEach(actor -> known.put(actor.id(), actor));
    actors.put(source, known);
    return back;
  }

  Runnable know(String source, Map<KnownPlace, Set<String>> names) {
    Runnable back = back();
    TreeMap<String, Set<KnownPlace>> known = new TreeMap<>();
    places.getOrDefault(source, new TreeMap<>()).forEach((k, v) -> known.put(k, copy(v)));
    names.forEach(
        (place, keys) ->
            keys.forEach(
                key -> known.computeIfAbsent(key, k -> new TreeSet<>(POPULOUS)).add(place)));
    places.put(source, known);
    return back;
  }

  Runnable know(Imported one) {
    Runnable back = back();
    imported.put(one.source(), one);
    return back;
  }

  private static Set<KnownPlace> copy(Set<KnownPlace> some) {
    Set<KnownPlace> copy = new TreeSet<>(POPULOUS);
    copy.addAll(some);
    return copy;
  }

  private Runnable back() {
    var oldActors = new TreeMap<>(actors);
    var oldPlaces = new TreeMap<>(places);
    var oldImported = new TreeMap<>(imported);
    return () -> {
      actors = oldActors;
      places = oldPlaces;
      imported = oldImported;
    };
  }
}
