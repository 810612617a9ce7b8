package org.attache.register;

import java.util.List;
import java.util.Optional;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Choices;
import org.attache.register.resolve.States;

/** What a field can be corrected to. */
final class Corrections {
  private Corrections() {}

  /** What is wrong with a value; empty when nothing is, or the field is to say nothing. */
  static Optional<String> problem(Kind kind, String field, Optional<String> value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String text = value.get();
    if (text.isBlank()) {
      return Optional.of("'" + field + "' cannot be blank; leave the value out to empty it");
    }
    if (Choices.isDate(field) && PartialDate.parse(text).isEmpty()) {
      return Optional.of("'" + text + "' is no date; write 2021, 2021-11 or 2021-11-24");
    }
    if (Choices.isState(kind, field) && !isState(text)) {
      return Optional.of("'" + text + "' is no code of a state; write RWA, FRA, EUE, NATO …");
    }
    List<String> choices = Choices.of(kind, field);
    return choices.isEmpty() || choices.contains(text)
        ? Optional.empty()
        : Optional.of("'" + text + "' is none of " + String.join(", ", choices));
  }

  private static boolean isState(String text) {
    return StateCode.isCode(text) && States.isKnown(new StateCode(text));
  }
}
