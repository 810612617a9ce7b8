package org.attache.web.entries;

import java.util.List;
import java.util.Objects;
import org.attache.output.text.Headline;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Told;
import org.attache.register.review.Decision;

/** An entry with its tellings and what was decided about it. */
public record EntryModel(Entry entry, List<Told> told, List<Decision> decisions) {
  public EntryModel {
    Objects.requireNonNull(entry, "entry");
    told = List.copyOf(told);
    decisions = List.copyOf(decisions);
  }

  /** "visit FRA → RWA". */
  public String title() {
    return (entry.kind().singular() + " " + Headline.parties(entry)).strip();
  }
}
