package org.attache.register.entry;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.model.Finding;

/**
 * One finding of one report, as a telling of an entry.
 *
 * @param id the kind's letter and twelve hexadecimal digits; the same when the report is read again
 *     and the finding found again
 * @param report {@link RegisteredReport#id()}
 * @param position its place among the findings of the report, from 0
 * @param sentence the words of the evidence sentence
 * @param persons {@link Person#id()} or {@link Organisation#id()} by the handle of whoever takes
 *     part ({@code Handles})
 * @param entry {@link Entry#id()} of the entry it tells of; empty until it is merged
 * @param why the reasons for which it was merged into its entry; none for the first telling
 */
public record Telling(
    String id,
    String report,
    int position,
    Kind kind,
    Finding finding,
    String sentence,
    Map<String, String> persons,
    Optional<String> entry,
    List<String> why) {
  public Telling {
    if (id.isBlank() || report.isBlank() || position < 0) {
      throw new IllegalArgumentException("no telling: '" + id + "' of '" + report + "'");
    }
    if (Kind.of(finding) != kind) {
      throw new IllegalArgumentException(id + " is no " + kind);
    }
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(entry, "entry");
    persons = Collections.unmodifiableMap(new TreeMap<>(persons));
    why = List.copyOf(why);
  }

  /** The same, merged into an entry. */
  public Telling in(String entryId, List<String> reasons) {
    return new Telling(
        id, report, position, kind, finding, sentence, persons, Optional.of(entryId), reasons);
  }

  /** The same, but other persons take part. */
  public Telling with(Map<String, String> others) {
    return new Telling(id, report, position, kind, finding, sentence, others, entry, why);
  }
}
