package org.attache.register.merge;

import java.util.Optional;
import org.attache.register.entry.Entry;
import org.attache.register.fields.Fields;

/** Two statements: the same words of the same speaker. */
final class StatementScorer implements Scorer {
  private static final double SAME = 0.75;
  private static final double LIKE = 0.55;
  private static final long NEAR = 10;

  @Override
  public void weigh(Entry one, Entry two, Scale scale) {
    double wording = Compare.wording(one, two, Fields.CONTENT);
    if (wording < LIKE) {
      // nothing outweighs other words, and looking at who speaks costs more than these
      scale.put("other_content", "");
      return;
    }
    if (Sides.persons(one, two).isEmpty()
        && Sides.shared(one, two, Fields.SPEAKER).isEmpty()
        && !folds(one, two)) {
      scale.put("other_speaker", "");
    }
    String words = one.value(Fields.CONTENT).orElse("");
    scale.put(wording >= SAME ? "same_content" : "like_content", words);
    Optional<Long> apart = When.published(one, two);
    if (apart.isPresent() && apart.get() > NEAR) {
      scale.put("far_apart", String.valueOf(apart.get()));
    }
  }

  private static boolean folds(Entry one, Entry two) {
    return Compare.folded(one, Fields.SPEAKER).stream()
        .anyMatch(Compare.folded(two, Fields.SPEAKER)::contains);
  }
}
