package org.attache.register.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.Participant;
import org.attache.register.entry.Telling;
import org.attache.register.resolve.Letters;

/** Collects what one telling says, field by field. */
final class Saying {
  private static final int NAMED = 100;

  private final Telling telling;
  private final List<Said> said = new ArrayList<>();

  Saying(Telling telling) {
    this.telling = telling;
  }

  List<Said> list() {
    return List.copyOf(said);
  }

  /** A code, a date, a number: what it looks like is what it is. */
  Saying code(String field, Optional<?> value) {
    value
        .map(Object::toString)
        .filter(text -> !text.isBlank())
        .ifPresent(text -> said.add(new Said(field, text, text, text.length(), Optional.empty())));
    return this;
  }

  Saying codes(String field, Collection<?> values) {
    values.forEach(value -> code(field, Optional.of(value)));
    return this;
  }

  /** A value of a closed set, as people see it. */
  Saying choice(String field, Optional<? extends Enum<?>> value) {
    return code(field, value.map(constant -> constant.name().toLowerCase(Locale.ROOT)));
  }

  Saying status(Modality status) {
    return choice(Fields.STATUS, Optional.of(status));
  }

  /** Words of the report, the same in whatever case and with or without diacritics. */
  Saying words(String field, Optional<String> value) {
    value
        .map(String::strip)
        .filter(text -> !Letters.fold(text).isEmpty())
        .ifPresent(
            text -> said.add(new Said(field, Letters.fold(text), text, 0, Optional.empty())));
    return this;
  }

  Saying words(String field, Collection<String> values) {
    values.forEach(value -> words(field, Optional.of(value)));
    return this;
  }

  /** People and bodies: by the person they are resolved to, else by name, role or body. */
  Saying people(String field, Collection<Participant> people) {
    people.forEach(person -> participant(field, person));
    return this;
  }

  private void participant(String field, Participant person) {
    Optional<String> text =
        person
            .name()
            .or(person::role)
            .or(person::organisation)
            .or(() -> person.state().map(Object::toString))
            .map(String::strip)
            .filter(words -> !Letters.fold(words).isEmpty());
    Optional<String> known =
        Handles.of(person).flatMap(handle -> Optional.ofNullable(telling.persons().get(handle)));
    text.ifPresent(
        words ->
            said.add(
                new Said(
                    field,
                    known.orElseGet(() -> key(person, words)),
                    words,
                    (person.name().isPresent() ? NAMED : 0) + Letters.words(words).size(),
                    known)));
  }

  /** A role alone is told apart by its state: two ministers of two states are two. */
  private static String key(Participant person, String words) {
    String state = person.state().map(code -> ":" + code).orElse("");
    return Letters.fold(words) + (person.name().isPresent() ? "" : state);
  }
}
