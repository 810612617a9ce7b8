package org.attache.register.entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One value of one field of an entry, with all tellings that give it. Several values of a field
 * that can have but one are a disagreement; all of them are kept, the best supported first.
 *
 * @param field the codebook's name: {@code visitor}, {@code place}, {@code start} …
 * @param value as it is shown: a code, an ISO date, a name, words of a report
 * @param tellings ids of the tellings that give it, in order of registration; none when only a
 *     reviewer gives it
 * @param origins how many independent origins give it
 * @param decision number of the ledger's decision that set it
 * @param person {@link Person#id()} or {@link Organisation#id()}, where the value is somebody that
 *     the register knows
 */
public record FieldValue(
    String field,
    String value,
    List<String> tellings,
    int origins,
    Optional<Long> decision,
    Optional<String> person) {

  /** A value that is no person that the register knows. */
  public FieldValue(
      String field, String value, List<String> tellings, int origins, Optional<Long> decision) {
    this(field, value, tellings, origins, decision, Optional.empty());
  }

  public FieldValue {
    if (field.isBlank() || value.isBlank() || origins < 0) {
      throw new IllegalArgumentException("no value: '" + field + "' = '" + value + "'");
    }
    tellings = List.copyOf(tellings);
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(person, "person");
  }
}
