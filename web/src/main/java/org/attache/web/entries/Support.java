package org.attache.web.entries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.output.text.FieldWords;
import org.attache.output.text.Style;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Step;
import org.attache.register.entry.Told;
import org.attache.register.fields.Choices;
import org.attache.register.fields.Disputes;
import org.attache.register.fields.FieldReaders;
import org.attache.register.fields.Fields;
import org.attache.web.page.PathText;
import org.attache.web.show.PersonWords;

/** Who tells what of an entry. */
final class Support {
  private static final int VOICES = 5;
  private static final int DAY = 10;
  private final Entry entry;
  private final Map<String, Told> told = new LinkedHashMap<>();

  Support(Entry entry, List<Told> tellings) {
    this.entry = entry;
    tellings.forEach(one -> told.put(one.telling().id(), one));
  }

  List<EntryModel.Row> rows() {
    List<EntryModel.Row> rows = new ArrayList<>();
    for (String field : Fields.of(entry.kind())) {
      List<FieldValue> values = entry.values(field);
      if (!values.isEmpty() && !field.equals(Fields.TRIP)) {
        rows.add(
            new EntryModel.Row(
                FieldWords.label(field),
                Disputes.isDisputed(entry, field),
                values.stream().map(this::value).toList()));
      }
    }
    return rows;
  }

  private EntryModel.Value value(FieldValue value) {
    return new EntryModel.Value(
        FieldWords.value(entry.kind(), value.field(), value.value()),
        link(value),
        value.origins(),
        value.tellings().stream().findFirst(),
        value.decision());
  }

  private Optional<String> link(FieldValue value) {
    if (value.field().equals(Fields.PLACE)) {
      return Optional.of("/dossiers/places?name=" + PathText.encoded(value.value()));
    }
    if (Choices.isState(entry.kind(), value.field())) {
      return Optional.of("/dossiers/states/" + PathText.encoded(value.value()));
    }
    return value
        .person()
        .map(id -> id.startsWith("p-") ? "/dossiers/people/" + id : "/entries?person=" + id);
  }

  List<EntryModel.Disagreement> disagreements() {
    List<EntryModel.Disagreement> all = new ArrayList<>();
    for (String field : Fields.of(entry.kind())) {
      List<FieldValue> values = entry.values(field);
      if (Disputes.isDisputed(entry, field)) {
        all.add(
            new EntryModel.Disagreement(
                FieldWords.label(field), values.stream().map(this::position).toList()));
      }
    }
    return all;
  }

  private EntryModel.Position position(FieldValue value) {
    return new EntryModel.Position(
        FieldWords.value(entry.kind(), value.field(), value.value()),
        value.origins(),
        value.decision(),
        value.tellings().stream()
            .flatMap(id -> Optional.ofNullable(told.get(id)).stream())
            .limit(VOICES)
            .map(
                one ->
                    new EntryModel.Voice(
                        outlet(one),
                        day(one.published()),
                        one.telling().id(),
                        one.telling().sentence()))
            .toList());
  }

  /** By origin, the first published first; within an origin likewise. */
  List<EntryModel.Origin> origins(int most) {
    Map<String, List<Told>> byOrigin =
        told.values().stream()
            .sorted(
                Comparator.<Told, String>comparing(one -> one.published().orElse("~"))
                    .thenComparing(Told.REGISTRATION))
            .collect(Collectors.groupingBy(Told::origin, LinkedHashMap::new, Collectors.toList()));
    List<EntryModel.Origin> origins = new ArrayList<>();
    int left = most;
    for (List<Told> same : byOrigin.values()) {
      if (left > 0) {
        origins.add(
            new EntryModel.Origin(
                origins.size() + 1,
                (int) same.stream().map(one -> one.telling().report()).distinct().count(),
                same.stream().limit(left).map(this::teller).toList()));
        left -= same.size();
      }
    }
    return origins;
  }

  private EntryModel.Teller teller(Told one) {
    return new EntryModel.Teller(
        one.telling().id(),
        one.telling().report(),
        outlet(one),
        day(one.published()),
        one.telling().sentence(),
        Style.words(FieldReaders.of(entry.kind()).status(one.telling().finding())),
        one.telling().finding().evidence().voucher().map(PersonWords::of),
        String.join(", ", one.telling().why()).replace('_', ' '));
  }

  /** Empty where one step is all there is. */
  List<EntryModel.Happening> history() {
    if (entry.history().size() < 2) {
      return List.of();
    }
    return entry.history().stream().map(this::happening).toList();
  }

  private EntryModel.Happening happening(Step step) {
    return new EntryModel.Happening(
        day(step.published()),
        Optional.ofNullable(told.get(step.telling())).map(Support::outlet).orElse(""),
        Style.words(step.status())
            + step.stage().map(stage -> " (" + stage.replace('_', ' ') + ")").orElse(""),
        step.on().map(Object::toString).orElse(""),
        step.telling());
  }

  private static String outlet(Told one) {
    return one.outlet().orElse("unknown outlet");
  }

  private static String day(Optional<String> published) {
    return published.map(date -> date.substring(0, Math.min(DAY, date.length()))).orElse("no date");
  }
}
