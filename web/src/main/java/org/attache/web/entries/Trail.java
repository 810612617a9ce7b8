package org.attache.web.entries;

import java.util.List;
import java.util.Set;
import org.attache.output.text.FieldWords;
import org.attache.register.entry.Kind;
import org.attache.register.review.Decision;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Verdict;

/** What people decided about an entry, for people. */
final class Trail {
  private Trail() {}

  static List<EntryModel.TrailLine> of(Kind kind, List<Decision> decisions) {
    Set<Long> undone = Verdict.undone(decisions);
    return decisions.stream()
        .map(
            decision ->
                new EntryModel.TrailLine(
                    decision.number(),
                    decision.time(),
                    decision.reviewer(),
                    what(kind, decision),
                    decision.reason(),
                    undone.contains(decision.number()),
                    decision.action() == Action.UNDO))
        .toList();
  }

  private static String what(Kind kind, Decision decision) {
    return switch (decision.action()) {
      case ACCEPT -> "accepted it";
      case REJECT -> "rejected it";
      case NOT_VERIFIABLE -> "could neither confirm it nor rule it out";
      case NOTE -> "noted";
      case CORRECT -> {
        String field = decision.field().orElse("");
        yield "set "
            + FieldWords.label(field)
            + decision
                .value()
                .map(value -> " to " + FieldWords.value(kind, field, value))
                .orElse(" to nothing");
      }
      case MERGE -> "took two entries for one";
      case SPLIT -> "took " + decision.others().size() + " tellings for something else";
      case UNDO -> "took back decision " + decision.undoes().orElse(0L);
    };
  }
}
