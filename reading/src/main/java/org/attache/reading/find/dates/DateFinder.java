package org.attache.reading.find.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.attache.model.DateMention;
import org.attache.model.PartialDate;
import org.attache.model.Span;
import org.attache.reading.language.AnnotatedReport;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Table;

/**
 * Finds dates, times, durations and repetitions. Relative ones count from the report's date, or
 * where that is not known from the first full date in its first sentences (the dateline).
 */
public final class DateFinder {
  private static final int DATELINE_SENTENCES = 2;

  private final DateWords words;
  private final List<DateRule> rules;

  /**
   * @param language ISO 639-1 code of a language that has date lexicons
   */
  public DateFinder(String language) {
    this.words = new DateWords(language);
    this.rules =
        Table.of(language, "date-rules").rows().stream()
            .map(row -> DateRule.of(row, words))
            .toList();
  }

  /** The temporal expressions of a report in text order, without overlaps. */
  public List<DateMention> find(AnnotatedReport report) {
    Optional<LocalDate> published =
        report.report().publicationDate().flatMap(PartialDate::toLocalDate);
    DateValues values = new DateValues(published.or(() -> dateline(report)));
    List<DateMention> found = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      found.addAll(find(report.report().text(), sentence, values));
    }
    return found;
  }

  private Optional<LocalDate> dateline(AnnotatedReport report) {
    DateValues unanchored = new DateValues(Optional.empty());
    return report.sentences().stream()
        .limit(DATELINE_SENTENCES)
        .flatMap(s -> find(report.report().text(), s, unanchored).stream())
        .flatMap(d -> d.date().stream())
        .flatMap(d -> d.toLocalDate().stream())
        .findFirst();
  }

  private List<DateMention> find(String text, Sentence sentence, DateValues values) {
    Set<String> classes = words.classesIn(sentence.tokens());
    String sentenceText = sentence.span().in(text);
    List<Candidate> candidates = new ArrayList<>();
    for (DateRule rule : rules) {
      if (rule.mayMatch(classes)) {
        Matcher matcher = rule.pattern().matcher(sentenceText);
        while (matcher.find()) {
          if (isCapitalisedWhereNeeded(rule, matcher)) {
            candidates.add(new Candidate(rule, groups(matcher), matcher.start(), matcher.end()));
          }
        }
      }
    }
    List<DateMention> found = new ArrayList<>();
    int offset = sentence.span().start();
    for (Candidate candidate : longestWithoutOverlap(candidates)) {
      DateRule rule = candidate.rule();
      Span span = new Span(offset + candidate.start(), offset + candidate.end());
      List<String> arguments = new ArrayList<>();
      for (String argument : rule.arguments()) {
        arguments.add(argument.startsWith("$") ? argument(candidate, argument) : argument);
      }
      Optional<String> value = values.call(rule.function(), arguments, direction(sentence, span));
      if (!value.equals(Optional.of(DateValues.NO_DATE))) {
        found.add(new DateMention(span, span.in(text), rule.type(), value));
      }
    }
    return found;
  }

  private boolean isCapitalisedWhereNeeded(DateRule rule, Matcher matcher) {
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i);
      if (group != null
          && !group.isEmpty()
          && words.isCapitalised(rule.classes().get(i - 1))
          && !Character.isUpperCase(group.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> groups(Matcher matcher) {
    List<String> groups = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i);
      groups.add(group == null ? "" : group);
    }
    return groups;
  }

  private String argument(Candidate candidate, String reference) {
    int n = Integer.parseInt(reference.substring(1)) - 1;
    String group = candidate.groups().get(n);
    String wordClass = candidate.rule().classes().get(n);
    return wordClass.isEmpty() || group.isEmpty()
        ? group
        : words.value(wordClass, group).orElse(group);
  }

  private static Direction direction(Sentence sentence, Span span) {
    int first = -1;
    int end = 0;
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        first = first < 0 ? token.index() : first;
        end = token.index() + 1;
      }
    }
    return first < 0 ? Direction.UNKNOWN : Direction.at(sentence, first, end);
  }

  /** At each place the longest match; of equally long ones that of the earlier rule. */
  private static List<Candidate> longestWithoutOverlap(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(
        (a, b) -> {
          int byLength = Integer.compare(b.end() - b.start(), a.end() - a.start());
          return byLength != 0 ? byLength : Integer.compare(a.start(), b.start());
        });
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : sorted) {
      boolean free =
          chosen.stream().noneMatch(c -> c.start() < candidate.end() && candidate.start() < c.end());
      if (free) {
        chosen.add(candidate);
      }
    }
    chosen.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return chosen;
  }

  private record Candidate(DateRule rule, List<String> groups, int start, int end) {}
}
