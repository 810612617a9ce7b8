package org.attache.register.fields;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.model.Modality;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;

/** Where the reports of an entry contradict each other. */
public final class Disputes {
  private static final String CANCELLED = word(Modality.CANCELLED);
  private static final String DENIED = word(Modality.DENIED);
  private static final Set<String> HAPPENED =
      Set.of(word(Modality.ONGOING), word(Modality.COMPLETED), word(Modality.PAST_REFERENCE));

  private Disputes() {}

  private static String word(Modality status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /** The disputed fields of an entry, in the order of the codebook. */
  public static List<String> of(Entry entry) {
    return Fields.of(entry.kind()).stream().filter(field -> isDisputed(entry, field)).toList();
  }

  /**
   * Whether the values of a field that reports give cannot all be true; a reviewer who knows better
   * makes no dispute.
   */
  public static boolean isDisputed(Entry entry, String field) {
    return isDisputed(
        field,
        entry.values(field).stream()
            .filter(value -> !value.tellings().isEmpty())
            .map(FieldValue::value)
            .toList());
  }

  /**
   * The same of values as they are told. Announced, under way and over follow each other, and so do
   * announced and cancelled: that is a history, no contradiction.
   */
  public static boolean isDisputed(String field, List<String> values) {
    return Fields.isSingle(field)
        && values.size() > 1
        && (!field.equals(Fields.STATUS)
            || values.contains(DENIED)
            || values.contains(CANCELLED) && values.stream().anyMatch(HAPPENED::contains));
  }
}
