package org.attache.register.dossier;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.model.Modality;
import org.attache.model.PloverType;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReviewState;
import org.attache.register.fields.Fields;
import org.attache.register.intensity.Intensity;
import org.attache.register.resolve.Days;

/**
 * What one entry says of a relation.
 *
 * @param quad 1 to 4
 */
record Signal(String entry, LocalDate day, double intensity, int quad, double weight) {

  /** Only coded events that happened, or are under way, and that nobody rejected. */
  static Optional<Signal> of(Entry entry) {
    if (entry.kind() != Kind.EVENT
        || entry.dated().isEmpty()
        || entry.review() == ReviewState.REJECTED
        || !(entry.status() == Modality.COMPLETED || entry.status() == Modality.ONGOING)) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.ofEpochDay(Days.first(entry.dated().get()));
    return type(entry)
        .map(
            type ->
                new Signal(
                    entry.id(),
                    day,
                    Intensity.of(type, entry.value(Fields.MODE)),
                    type.quad(),
                    entry.origins()));
  }

  private static Optional<PloverType> type(Entry entry) {
    String name = entry.value(Fields.TYPE).orElse("").toUpperCase(Locale.ROOT);
    return Stream.of(PloverType.values()).filter(type -> type.name().equals(name)).findFirst();
  }
}
