package org.attache.register;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.VisitLevel;
import org.attache.register.fields.Fields;

/** What a field can be corrected to. */
final class Corrections {
  private static final Pattern STATE = Pattern.compile("[A-Z]{3}|NATO");
  private static final Set<String> DATES =
      Set.of(Fields.START, Fields.END, Fields.DATE, Fields.SINCE);
  private static final Set<String> STATES =
      Set.of(
          Fields.VISITOR,
          Fields.HOST,
          Fields.SENDER,
          Fields.LOCATION,
          Fields.SOURCE,
          Fields.TARGET_STATE,
          Fields.SPEAKER_STATE);

  private Corrections() {}

  /** What is wrong with a value; empty when nothing is, or the field is to say nothing. */
  static Optional<String> problem(String field, Optional<String> value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String text = value.get();
    if (text.isBlank()) {
      return Optional.of("'" + field + "' cannot be blank; leave the value out to empty it");
    }
    if (DATES.contains(field) && PartialDate.parse(text).isEmpty()) {
      return Optional.of("'" + text + "' is no date; write 2021, 2021-11 or 2021-11-24");
    }
    if (STATES.contains(field) && !STATE.matcher(text).matches()) {
      return Optional.of("'" + text + "' is no code of a state; write RWA, FRA, EUE, NATO …");
    }
    if (field.equals(Fields.STATUS)) {
      return choice(text, Stream.of(Modality.values()));
    }
    return field.equals(Fields.LEVEL)
        ? choice(text, Stream.of(VisitLevel.values()))
        : Optional.empty();
  }

  private static Optional<String> choice(String text, Stream<? extends Enum<?>> values) {
    String words =
        values
            .map(value -> value.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return Set.of(words.split(", ")).contains(text)
        ? Optional.empty()
        : Optional.of("'" + text + "' is none of " + words);
  }
}
