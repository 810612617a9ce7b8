package org.attache.app;

import java.util.Map;
import java.util.TreeMap;
import org.attache.register.Reads;
import org.attache.register.review.Decision;

/** What a release says of its coders: who decided how much, and how far they agree. */
final class CoderAgreement {
  private CoderAgreement() {}

  /** As Markdown. */
  static String of(Reads register) {
    Map<String, Map<String, Integer>> actions = new TreeMap<>();
    for (Decision decision : register.ledger()) {
      actions
          .computeIfAbsent(decision.reviewer(), reviewer -> new TreeMap<>())
          .merge(decision.action().word(), 1, Integer::sum);
    }
    StringBuilder text = new StringBuilder("# Agreement\n\n");
    if (actions.isEmpty()) {
      return text.append("Nobody has reviewed this register; every entry is a candidate.\n")
          .toString();
    }
    text.append("| coder | decisions |\n|---|---|\n");
    actions.forEach(
        (reviewer, counts) ->
            text.append("| ")
                .append(Printable.of(reviewer).replace('|', ' '))
                .append(" | ")
                .append(counts)
                .append(" |\n"));
    return text.toString();
  }
}
