package org.attache.web.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Span;
import org.attache.output.text.FieldWords;
import org.attache.output.text.ReportTitle;
import org.attache.output.text.StateNames;
import org.attache.output.text.Style;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Told;
import org.attache.register.fields.Choices;
import org.attache.register.fields.Disputes;
import org.attache.register.fields.Fields;
import org.attache.web.show.Drawing;
import org.attache.web.show.EvidenceIds;
import org.attache.web.show.Mark;
import org.attache.web.show.Marks;
import org.attache.web.show.Paragraph;
import org.attache.web.show.PersonWords;
import org.attache.web.show.Sentence;

/** Makes candidates of entries: the sources beside what was read in them. */
final class Candidates {
  /** Sources shown; of each independent origin one. */
  private static final int SOURCES = 3;

  /** Characters shown on either side of a sentence. */
  private static final int AROUND = 500;

  private final Reads register;

  Candidates(Reads register) {
    this.register = register;
  }

  /** For a first coder, who may see all. */
  Candidate open(Entry entry) {
    return candidate(
        entry, register.told(entry.id()), Style.words(entry.review()), Values.of(entry));
  }

  /** For a second coder, who must not see what others decided. */
  Candidate blind(Entry entry, String reviewer) {
    List<Told> told = register.told(entry.id());
    return candidate(
        entry, told, "", Values.asTold(told, register.ledger(entry.tellings()), reviewer));
  }

  private Candidate candidate(
      Entry entry, List<Told> told, String review, Map<String, List<String>> values) {
    List<Told> shown = oneOfEachOrigin(told);
    return new Candidate(
        entry,
        title(entry, values),
        review,
        shown.stream().flatMap(one -> source(one).stream()).toList(),
        told.size() - shown.size(),
        fields(entry, values));
  }

  /** Parties from the values shown: what was corrected must not show in a title either. */
  private static String title(Entry entry, Map<String, List<String>> values) {
    String kind = entry.kind().singular();
    List<String> parties = new ArrayList<>();
    for (String field :
        List.of(
            Fields.sender(entry.kind()), Fields.host(entry.kind()), Fields.states(entry.kind()))) {
      List<String> states = values.getOrDefault(field, List.of());
      boolean many = field.equals(Fields.states(entry.kind()));
      states.stream().limit(many ? states.size() : 1).map(StateNames::of).forEach(parties::add);
    }
    return kind.substring(0, 1).toUpperCase(Locale.ROOT)
        + kind.substring(1)
        + (parties.isEmpty()
            ? ""
            : ": " + String.join(entry.sender().isPresent() ? " → " : ", ", parties));
  }

  private static List<Told> oneOfEachOrigin(List<Told> told) {
    Set<String> origins = new LinkedHashSet<>();
    return told.stream().filter(one -> origins.add(one.origin())).limit(SOURCES).toList();
  }

  private Optional<Candidate.Source> source(Told one) {
    return register
        .report(one.telling().report())
        .map(
            report ->
                new Candidate.Source(
                    one.telling().id(),
                    report.id(),
                    one.outlet().orElse("unknown outlet"),
                    one.published().orElse("no date"),
                    ReportTitle.of(report.report()),
                    one.telling().finding().evidence().voucher().map(PersonWords::of),
                    context(report, one)));
  }

  private List<Paragraph> context(RegisteredReport report, Told one) {
    String text = report.report().text();
    Span sentence = one.telling().finding().evidence().sentence();
    List<Mark> marks =
        register
            .reading(report.id())
            .map(reading -> Marks.of(reading, List.of(one.telling())))
            .orElse(List.of());
    return Drawing.of(
        text,
        around(text, sentence),
        List.of(new Sentence(sentence, "candidate")),
        marks,
        new EvidenceIds(text, one.telling().id() + "-"));
  }

  /** The sentence with whole words around it. */
  static Span around(String text, Span sentence) {
    int start = Math.max(0, sentence.start() - AROUND);
    while (start > 0
        && start < sentence.start()
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    int end = Math.min(text.length(), sentence.end() + AROUND);
    while (end < text.length()
        && end > sentence.end()
        && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return new Span(start, end);
  }

  private static List<Candidate.Field> fields(Entry entry, Map<String, List<String>> values) {
    List<Candidate.Field> fields = new ArrayList<>();
    for (String name : Fields.of(entry.kind())) {
      // which tour a visit is part of is an id within a report; nobody can judge it by reading
      if (!name.equals(Fields.TRIP)) {
        fields.add(field(entry, name, values.getOrDefault(name, List.of())));
      }
    }
    return fields;
  }

  private static Candidate.Field field(Entry entry, String name, List<String> told) {
    List<String> choices = Choices.of(entry.kind(), name);
    String form =
        !choices.isEmpty()
            ? "choice"
            : Choices.isDate(name)
                ? "date"
                : Choices.isState(entry.kind(), name) ? "state" : "words";
    return new Candidate.Field(
        name,
        FieldWords.label(name),
        told.stream().map(value -> FieldWords.value(entry.kind(), name, value)).toList(),
        Disputes.isDisputed(name, told),
        told,
        choices,
        form);
  }
}
