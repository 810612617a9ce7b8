package org.attache.register;

import java.util.List;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReviewState;

/** Entries with what a test cares for; happened, and nobody's decision is on them. */
public final class InventedEntries {
  private InventedEntries() {}

  /**
   * One entry, of one telling.
   *
   * @param date ISO
   * @param origins as many reports tell it as there are origins
   */
  public static Entry entry(
      Kind kind,
      String id,
      StateCode sender,
      StateCode host,
      String date,
      List<FieldValue> fields,
      List<String> persons,
      int origins) {
    return new Entry(
        id,
        kind,
        1,
        ReviewState.CANDIDATE,
        List.of(sender, host),
        Optional.of(sender),
        Optional.of(host),
        PartialDate.parse(date),
        Optional.empty(),
        Modality.COMPLETED,
        fields,
        List.of(),
        persons,
        List.of(),
        List.of("t" + id),
        origins,
        origins,
        0.9,
        PartialDate.parse(date));
  }

  /** The same with another status, and what was decided. */
  public static Entry changed(Entry e, Modality status, ReviewState review) {
    return new Entry(
        e.id(),
        e.kind(),
        e.revision(),
        review,
        e.states(),
        e.sender(),
        e.host(),
        e.start(),
        e.end(),
        status,
        e.fields(),
        e.history(),
        e.persons(),
        e.organisations(),
        e.tellings(),
        e.reports(),
        e.origins(),
        e.confidence(),
        e.dated());
  }
}
