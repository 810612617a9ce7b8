package org.attache.output.text;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.model.StateCode;
import org.attache.register.resolve.StateLine;
import org.attache.register.resolve.States;

/** Names of states in English. */
public final class StateNames {
  private static final Map<String, String> NAMES = read();

  private StateNames() {}

  /** The name; of a code that has none, the code. */
  public static String of(StateCode code) {
    return of(code.value());
  }

  /** The name; of a code that has none, the code. */
  public static String of(String code) {
    return NAMES.getOrDefault(code, code);
  }

  /** All codes with their names, by code. */
  public static Map<String, String> all() {
    return NAMES;
  }

  /** The code for a code in any case or a name in any case. */
  public static Optional<StateCode> find(String words) {
    String wanted = words.strip().toUpperCase(Locale.ROOT);
    if (NAMES.containsKey(wanted)) {
      return Optional.of(new StateCode(wanted));
    }
    return NAMES.entrySet().stream()
        .filter(name -> name.getValue().toUpperCase(Locale.ROOT).equals(wanted))
        .map(name -> new StateCode(name.getKey()))
        .findFirst();
  }

  private static Map<String, String> read() {
    Map<String, String> names = new TreeMap<>();
    for (String country : Locale.getISOCountries()) {
      Locale locale = new Locale("", country);
      names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
    }
    for (StateLine line : States.list()) {
      if (line.to().isEmpty()) {
        names.put(line.code().value(), line.name());
      }
    }
    names.put(StateCode.EU.value(), "European Union");
    names.put(StateCode.UN.value(), "United Nations");
    names.put(StateCode.NATO.value(), "NATO");
    names.put(StateCode.AFRICAN_UNION.value(), "African Union");
    return Collections.unmodifiableMap(names);
  }
}
