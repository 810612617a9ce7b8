package org.attache.register.review;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.model.PartialDate;
import org.attache.model.VisitLevel;
import org.attache.register.fields.Fields;

/** Fields whose values have an order: two coders can differ by little or by much. */
final class FieldScale {
  private static final Set<String> DATES =
      Set.of(Fields.START, Fields.END, Fields.DATE, Fields.SINCE);
  private static final List<String> DIRECTIONS = List.of("worsening", "stable", "improving");

  private FieldScale() {}

  /**
   * The values of a field in their order.
   *
   * @param values that were given; for dates they make the scale
   * @return empty for a field whose values have none
   */
  static Optional<List<String>> of(String field, Collection<String> values) {
    if (DATES.contains(field)) {
      Set<String> days = new TreeSet<>();
      values.stream().filter(value -> PartialDate.parse(value).isPresent()).forEach(days::add);
      return Optional.of(List.copyOf(days));
    }
    if (field.equals(Fields.LEVEL)) {
      return Optional.of(
          Stream.of(VisitLevel.values())
              .filter(level -> level != VisitLevel.OTHER)
              .map(level -> level.name().toLowerCase(Locale.ROOT))
              .toList());
    }
    return field.equals(Fields.DIRECTION) ? Optional.of(DIRECTIONS) : Optional.empty();
  }
}
