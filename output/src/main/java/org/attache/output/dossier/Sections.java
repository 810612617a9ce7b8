package org.attache.output.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.model.PartialDate;
import org.attache.output.text.Headline;
import org.attache.output.text.Style;
import org.attache.register.dossier.Dossier;
import org.attache.register.dossier.SeriesPoint;
import org.attache.register.dossier.TurningPoint;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.entry.Tenure;

/** The tables that a dossier consists of; empty ones are left out. */
final class Sections {
  private static final String UNKNOWN = "–";

  private Sections() {}

  static List<Section> of(Dossier dossier) {
    List<Section> sections = new ArrayList<>();
    sections.add(counts(dossier.counts()));
    dossier.person().ifPresent(person -> sections.add(offices(person)));
    sections.add(relation(dossier.monthly()));
    sections.add(turns(dossier));
    sections.add(partners(dossier));
    sections.add(met(dossier));
    sections.add(timeline(dossier.timeline()));
    sections.removeIf(section -> section.rows().isEmpty());
    return sections;
  }

  private static Section counts(Map<Kind, Long> counts) {
    return new Section(
        "Entries",
        List.of("kind", "entries"),
        counts.entrySet().stream()
            .map(count -> List.of(count.getKey().plural(), count.getValue().toString()))
            .toList());
  }

  private static Section offices(Person person) {
    return new Section(
        "Offices, by the dates of reports",
        List.of("office", "state", "from", "to", "former since", "reports"),
        person.offices().stream().map(Sections::office).toList());
  }

  private static List<String> office(Tenure tenure) {
    return List.of(
        tenure.title(),
        shown(tenure.state()),
        shown(tenure.from()),
        shown(tenure.to()),
        shown(tenure.former()),
        Long.toString(tenure.reports()));
  }

  private static Section relation(List<SeriesPoint> months) {
    return new Section(
        "Relation by month, -10 (hostile) to 10 (cooperative)",
        List.of("month", "mean", "95 %", "cooperation", "conflict", "entries"),
        months.stream()
            .filter(point -> !point.isEmpty())
            .map(
                point ->
                    List.of(
                        month(point.begin()),
                        number(point.mean()),
                        number(point.low()) + " to " + number(point.high()),
                        number(point.cooperation()),
                        number(point.conflict()),
                        Integer.toString(point.entries().size())))
            .toList());
  }

  private static Section turns(Dossier dossier) {
    Map<String, Entry> byId =
        dossier.timeline().stream().collect(Collectors.toMap(Entry::id, entry -> entry));
    List<List<String>> rows = new ArrayList<>();
    for (TurningPoint turn : dossier.turns()) {
      rows.add(
          List.of(
              month(turn.begin()),
              (turn.isImprovement() ? "better" : "worse")
                  + ", "
                  + number(turn.before())
                  + " to "
                  + number(turn.after()),
              turn.entries().stream()
                  .map(id -> id + what(Optional.ofNullable(byId.get(id))))
                  .collect(Collectors.joining("; "))));
    }
    return new Section("Turning points", List.of("from", "relation", "entries that make it"), rows);
  }

  private static String what(Optional<Entry> entry) {
    return entry.map(e -> " (" + Headline.words(e) + ")").orElse("");
  }

  private static Section partners(Dossier dossier) {
    return new Section(
        "With whom",
        List.of("state", "entries", "of which"),
        dossier.partners().stream()
            .map(
                partner ->
                    List.of(
                        partner.state().value(),
                        Long.toString(partner.total()),
                        partner.counts().entrySet().stream()
                            .map(
                                count ->
                                    count.getValue() + " " + noun(count.getKey(), count.getValue()))
                            .collect(Collectors.joining(", "))))
            .toList());
  }

  private static String noun(Kind kind, long number) {
    return number == 1 ? kind.singular() : kind.plural();
  }

  private static Section met(Dossier dossier) {
    return new Section(
        "Met",
        List.of("person", "times", "entries"),
        dossier.met().stream()
            .map(
                one ->
                    List.of(
                        one.name(),
                        Integer.toString(one.entries().size()),
                        String.join(", ", one.entries())))
            .toList());
  }

  private static Section timeline(List<Entry> entries) {
    return new Section(
        "Timeline",
        List.of("date", "kind", "who", "status", "origins", "what", "id"),
        entries.stream()
            .map(
                entry ->
                    List.of(
                        shown(entry.dated()),
                        entry.kind().singular(),
                        Headline.parties(entry),
                        Style.words(entry.status()),
                        Integer.toString(entry.origins()),
                        Headline.words(entry),
                        entry.id()))
            .toList());
  }

  private static String month(LocalDate begin) {
    return new PartialDate(begin.getYear(), begin.getMonthValue(), 0).toString();
  }

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.equals("-0.0") ? "0.0" : text;
  }

  private static String shown(Optional<?> value) {
    return value.map(Object::toString).orElse(UNKNOWN);
  }
}
