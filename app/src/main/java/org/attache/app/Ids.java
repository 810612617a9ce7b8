package org.attache.app;

import java.util.List;
import org.attache.register.Reads;
import org.attache.register.entry.Telling;
import org.attache.store.StoreFailed;

/** Ids as people give them: any beginning that only one has. */
final class Ids {
  private Ids() {}

  /**
   * The full id of a report, entry or person.
   *
   * @throws StoreFailed if none or several begin so
   */
  static String full(Reads register, String beginning) {
    List<String> ids = register.idsBeginning(beginning, 3);
    if (ids.contains(beginning)) {
      return beginning;
    }
    if (ids.isEmpty() || beginning.isBlank()) {
      register
          .telling(beginning.replace("-", ""))
          .flatMap(Telling::entry)
          .ifPresent(
              entry -> {
                throw new StoreFailed("'" + beginning + "' is part of " + entry + " now");
              });
      throw new StoreFailed(
          "nothing in the register has the id '" + beginning + "'; lists show the ids");
    }
    if (ids.size() > 1) {
      throw new StoreFailed(
          "several ids begin with '"
              + beginning
              + "' ("
              + String.join(", ", ids)
              + " …); give more of it");
    }
    return ids.get(0);
  }
}
