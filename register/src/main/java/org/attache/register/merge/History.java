package org.attache.register.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.attache.model.Modality;
import org.attache.register.entry.Step;
import org.attache.register.entry.Told;
import org.attache.register.fields.FieldReader;
import org.attache.register.fields.FieldReaders;

/** Announced, happened, confirmed or cancelled: what became of an entry. */
final class History {
  private static final Set<Modality> HAPPENED = Set.of(Modality.COMPLETED, Modality.PAST_REFERENCE);

  private History() {}

  /** By date of publication; tellings without one stand last, in order of registration. */
  static List<Step> of(List<Told> tellings) {
    List<Step> steps = new ArrayList<>(tellings.size());
    tellings.forEach(told -> steps.add(step(told)));
    steps.sort(Comparator.comparing(step -> step.published().orElse("~")));
    return steps;
  }

  private static Step step(Told told) {
    FieldReader reader = FieldReaders.of(told.telling().kind());
    return new Step(
        reader.status(told.telling().finding()),
        reader.stage(told.telling().finding()),
        reader.on(told.telling().finding()),
        told.published(),
        told.telling().id());
  }

  /**
   * How a history ends. What has happened stays happened, though a late reprint still announces it;
   * of announcements, cancellations and denials the last one counts.
   */
  static Modality status(List<Step> history) {
    if (history.stream().allMatch(step -> step.status() == Modality.PAST_REFERENCE)) {
      return Modality.PAST_REFERENCE;
    }
    if (has(history, HAPPENED)) {
      return Modality.COMPLETED;
    }
    if (has(history, Set.of(Modality.ONGOING))) {
      return Modality.ONGOING;
    }
    Modality last = Modality.ALLEGED;
    for (Step step : history) {
      if (step.status() != Modality.ALLEGED) {
        last = step.status();
      }
    }
    return last;
  }

  private static boolean has(List<Step> history, Set<Modality> wanted) {
    return history.stream().anyMatch(step -> wanted.contains(step.status()));
  }
}
