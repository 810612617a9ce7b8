package org.attache.reading.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.model.StateCode;
import org.attache.reading.lexicon.Table;

/** Which territory belongs to which state, and where organisations of states have their seats. */
public final class Geopolitics {
  private static final class Holder {
    private static final Geopolitics STANDARD = new Geopolitics();
  }

  private final Map<StateCode, StateCode> sovereigns = new HashMap<>();
  private final Map<String, List<StateCode>> seats = new HashMap<>();

  private Geopolitics() {
    for (Table.Row row : Table.of("en", "territories").rows()) {
      sovereigns.put(new StateCode(row.get("code")), new StateCode(row.get("state")));
    }
    for (Table.Row row : Table.of("en", "seats").rows()) {
      seats
          .computeIfAbsent(row.get("town").toLowerCase(Locale.ROOT), t -> new ArrayList<>())
          .add(new StateCode(row.get("code")));
    }
  }

  /** The tables that come with Attaché; read on first use. */
  public static Geopolitics standard() {
    return Holder.STANDARD;
  }

  /** Whether travel from one to the other stays inside one state. */
  public boolean isOneState(StateCode a, StateCode b) {
    return sovereign(a).equals(sovereign(b));
  }

  private StateCode sovereign(StateCode code) {
    return sovereigns.getOrDefault(code, code);
  }

  /** Whether an organisation of states has its seat in a town. */
  public boolean isSeat(String town, StateCode organisation) {
    return seats.getOrDefault(town.toLowerCase(Locale.ROOT), List.of()).contains(organisation);
  }
}
