package org.attache.register.merge;

import java.util.Set;
import org.attache.register.entry.Entry;
import org.attache.register.fields.Fields;

/** Two agreements. What is proposed today may be signed in half a year. */
final class AgreementScorer implements Scorer {
  private static final double SAME = 0.5;
  private static final double OTHER = 0.25;
  private static final Set<String> DONE = Set.of("signed");

  @Override
  public void weigh(Entry one, Entry two, Scale scale) {
    if (one.states().equals(two.states())) {
      scale.put("same_parties", one.states().toString());
    }
    title(one, two, scale);
    When first = When.of(one);
    When second = When.of(two);
    boolean bothSigned = has(one) && has(two);
    if (bothSigned && first.dated() && second.dated() && first.gap(second) > 2) {
      scale.put("contradiction", "");
    } else if (sameStage(one, two)) {
      Compare.dates(one, two, scale);
    } else {
      scale.put("announced", "");
    }
  }

  private static void title(Entry one, Entry two, Scale scale) {
    if (one.values(Fields.TITLE).isEmpty() || two.values(Fields.TITLE).isEmpty()) {
      return;
    }
    double wording = Compare.wording(one, two, Fields.TITLE);
    if (wording >= SAME) {
      scale.put("same_title", one.value(Fields.TITLE).orElse(""));
    } else if (wording < OTHER) {
      scale.put("other_title", "");
    }
  }

  private static boolean has(Entry entry) {
    return entry.values(Fields.STAGE).stream().anyMatch(value -> DONE.contains(value.value()));
  }

  private static boolean sameStage(Entry one, Entry two) {
    return Compare.folded(one, Fields.STAGE).stream()
        .anyMatch(Compare.folded(two, Fields.STAGE)::contains);
  }
}
