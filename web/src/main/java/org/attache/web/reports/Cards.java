package org.attache.web.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attache.model.Meeting;
import org.attache.model.Participant;
import org.attache.model.Visit;
import org.attache.output.text.FieldWords;
import org.attache.output.text.Headline;
import org.attache.output.text.Style;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Telling;
import org.attache.register.fields.FieldReaders;
import org.attache.register.fields.Fields;
import org.attache.register.fields.Said;
import org.attache.web.show.EvidenceIds;
import org.attache.web.show.Marks;
import org.attache.web.show.PersonWords;

/** Makes the cards of a report's tellings. */
final class Cards {
  private static final int PERCENT = 100;

  private final Reads register;
  private final EvidenceIds ids;

  Cards(Reads register, EvidenceIds ids) {
    this.register = register;
    this.ids = ids;
  }

  Card of(Telling telling) {
    String sentence = ids.of(telling.finding().evidence().sentence());
    Optional<Entry> entry = telling.entry().flatMap(register::entry);
    OptionalDouble confidence = telling.finding().evidence().confidence();
    return new Card(
        telling.id(),
        sentence,
        telling.kind().singular(),
        entry.map(Headline::parties).orElse(""),
        entry.map(Entry::id),
        entry.map(one -> Style.words(one.review())).orElse(""),
        confidence.isPresent()
            ? Optional.of((int) Math.round(PERCENT * confidence.getAsDouble()))
            : Optional.empty(),
        telling.finding().evidence().voucher().map(PersonWords::of),
        rows(telling, sentence));
  }

  private List<Card.Row> rows(Telling telling, String sentence) {
    Map<String, List<Card.Value>> rows = new LinkedHashMap<>();
    people(telling).forEach((field, people) -> rows.put(field, people(people, telling, sentence)));
    for (Said said : FieldReaders.of(telling.kind()).read(telling)) {
      if (!people(telling).containsKey(said.field())) {
        rows.computeIfAbsent(said.field(), field -> new ArrayList<>())
            .add(
                value(
                    FieldWords.value(telling.kind(), said.field(), said.value()),
                    said.value(),
                    telling,
                    sentence));
      }
    }
    List<Card.Row> ordered = new ArrayList<>();
    for (String field : Fields.of(telling.kind())) {
      List<Card.Value> values = rows.getOrDefault(field, List.of());
      if (!values.isEmpty() && !field.equals(Fields.TRIP)) {
        ordered.add(new Card.Row(FieldWords.label(field), values.stream().distinct().toList()));
      }
    }
    return ordered;
  }

  /** Fields of people, which have more to show than a name. */
  private static Map<String, List<Participant>> people(Telling telling) {
    Map<String, List<Participant>> people = new LinkedHashMap<>();
    if (telling.finding() instanceof Visit visit) {
      people.put(Fields.DELEGATION, visit.delegation());
      people.put(Fields.HOSTS, visit.hosts());
    } else if (telling.finding() instanceof Meeting meeting) {
      people.put(Fields.PARTICIPANTS, meeting.participants());
      people.put(Fields.ROLE, List.of());
    }
    return people;
  }

  private List<Card.Value> people(List<Participant> people, Telling telling, String sentence) {
    return people.stream()
        .map(
            one ->
                value(PersonWords.of(one), one.name().or(one::role).orElse(""), telling, sentence))
        .toList();
  }

  private Card.Value value(String shown, String words, Telling telling, String sentence) {
    return new Card.Value(
        shown,
        Optional.of(words)
            .filter(text -> !text.isBlank())
            .flatMap(text -> Marks.where(text, telling))
            .map(ids::of)
            .orElse(sentence));
  }
}
