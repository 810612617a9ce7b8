package org.attache.reading.find.actors;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.ActorKind;
import org.attache.model.Office;

/**
 * Finds out that an office named before its holder ("the Kenyan prime minister … Raila Odinga,
 * prime minister of Kenya") is that holder: when exactly one named person of the report has the
 * same title for the same state.
 */
final class OfficeMerger {
  private final List<Linker.Placed> placed;

  OfficeMerger(List<Linker.Placed> placed) {
    this.placed = placed;
  }

  /** From the nameless actor to the named one that it is. */
  Map<Draft, Draft> merge() {
    Map<String, Draft> holders = new LinkedHashMap<>();
    Map<String, Boolean> shared = new LinkedHashMap<>();
    for (Linker.Placed one : placed) {
      Draft draft = one.draft();
      if (draft.kind() == ActorKind.PERSON && draft.named()) {
        for (Office office : draft.offices()) {
          String key = key(draft, office);
          Draft other = holders.putIfAbsent(key, draft);
          shared.merge(key, other == null || other == draft, Boolean::logicalAnd);
        }
      }
    }
    Map<Draft, Draft> merged = new IdentityHashMap<>();
    for (Linker.Placed one : placed) {
      Draft draft = one.draft();
      boolean nameless = draft.kind() == ActorKind.PERSON && !draft.named() && !draft.plural();
      if (nameless && draft.state().isPresent() && !draft.offices().isEmpty()) {
        String key = key(draft, draft.offices().get(0));
        Draft holder = holders.get(key);
        if (holder != null && shared.getOrDefault(key, false)) {
          merged.put(draft, holder);
        }
      }
    }
    return merged;
  }

  private static String key(Draft draft, Office office) {
    return office.title().orElse("").toLowerCase(java.util.Locale.ROOT)
        + " "
        + draft.state()
        + " "
        + office.former();
  }
}
