package org.attache.output;

import java.util.Locale;
import org.attache.register.review.Decision;
import org.attache.register.review.Decision.Action;

/** A line of the ledger for people. */
public final class DecisionLine {
  private DecisionLine() {}

  /** "3 2026-01-04T10:00:00Z ada correct place = 'Kigali': as the second report says". */
  public static String of(Decision decision) {
    return of(decision, "");
  }

  /**
   * The same, with what it is about.
   *
   * @param subject id of the entry, person or organisation; empty where it is known anyway
   */
  public static String of(Decision decision, String subject) {
    String what =
        (subject.isEmpty() ? "" : " " + subject)
            + others(decision)
            + decision.field().map(field -> " " + field + " = " + value(decision)).orElse("")
            + decision.undoes().map(number -> " decision " + number).orElse("");
    return String.format(
        Locale.ROOT,
        "%d  %s  %s  %s%s%s",
        decision.number(),
        decision.time(),
        decision.reviewer(),
        decision.action().word(),
        what,
        decision.reason().isBlank() ? "" : ": " + decision.reason());
  }

  private static String others(Decision decision) {
    boolean named = decision.action() == Action.MERGE && decision.others().get(0).indexOf('-') == 1;
    return named ? " with " + decision.others().get(0) : "";
  }

  private static String value(Decision decision) {
    return decision.value().map(value -> "'" + value + "'").orElse("(nothing)");
  }
}
