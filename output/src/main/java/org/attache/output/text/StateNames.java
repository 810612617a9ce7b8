package org.attache.output.text;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.model.StateCode;
import org.attache.register.resolve.StateLine;
import org.attache.register.resolve.States;

/** Names of states in English. */
public final class StateNames {
  private static final int NEAR = 3;
  private static final int CODE = 3;

  private static final Map<String, String> NAMES = read();

  private static final Set<String> FORMER =
      States.list().stream().map(line -> line.code().value()).collect(Collectors.toSet());

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

  /** The code for a code in any case, also of a former state, or a name in any case. */
  public static Optional<StateCode> find(String words) {
    String wanted = words.strip().toUpperCase(Locale.ROOT);
    if (NAMES.containsKey(wanted) || FORMER.contains(wanted)) {
      return Optional.of(new StateCode(wanted));
    }
    return NAMES.entrySet().stream()
        .filter(name -> name.getValue().toUpperCase(Locale.ROOT).equals(wanted))
        .map(name -> new StateCode(name.getKey()))
        .findFirst();
  }

  /**
   * What somebody may have meant who wrote no code and no name: of three letters, codes that differ
   * in one of them; of more, names that differ in two at most; at most three, the nearest first.
   */
  public static List<StateCode> near(String words) {
    String wanted = words.strip().toUpperCase(Locale.ROOT);
    boolean isCode = wanted.length() <= CODE;
    Map<String, Integer> near = new TreeMap<>();
    NAMES.forEach(
        (code, name) -> {
          int steps = steps(isCode ? code : name.toUpperCase(Locale.ROOT), wanted);
          if (steps <= (isCode ? 1 : 2)) {
            near.put(code, steps);
          }
        });
    return near.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(NEAR)
        .map(code -> new StateCode(code.getKey()))
        .toList();
  }

  /** Letters to change, add or drop until one word is the other (Levenshtein). */
  private static int steps(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    int[] last = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[last.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(same, 1 + Math.min(last[j], row[j - 1]));
      }
      last = row;
    }
    return last[other.length()];
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
