package org.attache.output.text;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.register.entry.Tenure;

/** Offices in words. */
public final class Offices {
  private Offices() {}

  /** "Foreign Minister (RWA, 2021-03-01 to 2022-05-09)". */
  public static String words(Tenure tenure) {
    String state = tenure.state().map(Object::toString).orElse("");
    String from = tenure.from().map(Object::toString).orElse("");
    String to = tenure.to().map(Object::toString).orElse("");
    String known =
        List.of(state, when(from, to)).stream()
            .filter(s -> !s.isBlank())
            .collect(Collectors.joining(", "));
    return tenure.title() + (known.isEmpty() ? "" : " (" + known + ")");
  }

  private static String when(String from, String to) {
    if (from.equals(to)) {
      return from;
    }
    if (to.isEmpty()) {
      return "since " + from;
    }
    return from.isEmpty() ? "until " + to : from + " to " + to;
  }
}
