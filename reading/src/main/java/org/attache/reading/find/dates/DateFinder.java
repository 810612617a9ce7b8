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
import org.attache.reading.language.NameType;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.lexicon.Table;

/**
 * Finds dates, times, durations and repetitions. Relative ones count from the report's date, or
 * where that is not known from the first full date in its first sentences (the dateline).
 */
public final class DateFinder {
  private static final int DATELINE_SENTENCES = 2;

  /** A text that names so many bygone years may be a history. */
  private static final int HISTORY_YEARS = 5;

  private final DateWords words;
  private final List<DateRule> rules;
  private final Direction.Reader directions;

  /**
   * @param language ISO 639-1 code of a language that has date lexicons
   */
  public DateFinder(String language) {
    this.words = new DateWords(language);
    this.directions = new Direction.Reader(language);
    this.rules =
        Table.of(language, "date-rules").rows().stream()
            .map(row -> DateRule.of(row, words))
            .toList();
  }

  /** The temporal expressions of a report in text order, without overlaps. */
  public List<DateMention> find(AnnotatedReport report) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      candidates.addAll(candidates(report, sentence));
    }
    Optional<LocalDate> today = report.report().publicationDate().flatMap(PartialDate::toLocalDate);
    if (today.isEmpty()) {
      today = dateline(candidates);
    }
    SlashOrder slashes = SlashOrder.of(report.report());
    return mentions(candidates, new DateValues(today, isHistory(candidates, today), slashes));
  }

  private List<Candidate> candidates(AnnotatedReport report, Sentence sentence) {
    Set<String> classes = words.classesIn(sentence.tokens());
    if (classes.isEmpty()) {
      return List.of();
    }
    Span sentenceSpan = sentence.span();
    String text = report.text(sentenceSpan);
    List<Candidate> candidates = new ArrayList<>();
    for (DateRule rule : rules) {
      if (rule.mayMatch(classes)) {
        Matcher matcher = rule.pattern().matcher(text);
        while (matcher.find()) {
          if (isCapitalisedWhereNeeded(rule, matcher)) {
            Span span =
                new Span(
                    sentenceSpan.start() + matcher.start(), sentenceSpan.start() + matcher.end());
            if (!isPersonsName(sentence, span)) {
              candidates.add(
                  new Candidate(sentence, rule, arguments(rule, matcher), span, matcher.group()));
            }
          }
        }
      }
    }
    return longestWithoutOverlap(candidates);
  }

  /** "Jan Vos", "Mrs May": one word within a name; "in May Angela Merkel" is a month. */
  private static boolean isPersonsName(Sentence sentence, Span span) {
    int i = sentence.tokenAt(span.start());
    return sentence.token(i).span().equals(span)
        && sentence.token(i).name() == NameType.PERSON
        && (i == 0 || !sentence.token(i - 1).tag().equals("IN"));
  }

  private List<DateMention> mentions(List<Candidate> candidates, DateValues values) {
    List<DateMention> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      DateRule rule = candidate.rule();
      Optional<String> value =
          values.call(rule.function(), candidate.arguments(), direction(candidate));
      if (value.equals(Optional.of(DateValues.NO_DATE))) {
        continue;
      }
      DateMention mention =
          new DateMention(
              candidate.span(),
              candidate.text(),
              rule.type(),
              value,
              rule.vagueUnit(candidate.arguments()));
      mention.date().ifPresent(values::arriveAt);
      value.ifPresent(values::see);
      found.add(mention);
    }
    return found;
  }

  private Optional<LocalDate> dateline(List<Candidate> candidates) {
    List<Candidate> first =
        candidates.stream().filter(c -> c.sentence().index() < DATELINE_SENTENCES).toList();
    return mentions(first, new DateValues(Optional.empty(), false, SlashOrder.UNKNOWN)).stream()
        .flatMap(mention -> mention.date().stream())
        .flatMap(date -> date.toLocalDate().stream())
        .findFirst();
  }

  /**
   * Whether a text tells of bygone years: many years are named and hardly a day counted from now.
   */
  private boolean isHistory(List<Candidate> candidates, Optional<LocalDate> today) {
    long bygone =
        mentions(
                candidates.stream().filter(c -> c.rule().namesYear(c.arguments())).toList(),
                new DateValues(Optional.empty(), false, SlashOrder.UNKNOWN))
            .stream()
            .flatMap(mention -> mention.date().stream())
            .filter(date -> today.isEmpty() || date.year() < today.get().getYear() - 1)
            .count();
    long fromNow = candidates.stream().filter(c -> c.rule().countsFromToday()).count();
    return bygone >= HISTORY_YEARS && bygone > 2 * fromNow;
  }

  private List<String> arguments(DateRule rule, Matcher matcher) {
    List<String> arguments = new ArrayList<>();
    for (String argument : rule.arguments()) {
      if (argument.startsWith("$")) {
        int n = Integer.parseInt(argument.substring(1));
        String group = matcher.group(n) == null ? "" : matcher.group(n);
        String wordClass = rule.classes().get(n - 1);
        arguments.add(
            wordClass.isEmpty() || group.isEmpty()
                ? group
                : words.value(wordClass, group).orElse(group));
      } else {
        arguments.add(argument);
      }
    }
    return arguments;
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

  private Direction direction(Candidate candidate) {
    int first = -1;
    int end = 0;
    for (Token token : candidate.sentence().tokens()) {
      if (token.span().overlaps(candidate.span())) {
        first = first < 0 ? token.index() : first;
        end = token.index() + 1;
      }
    }
    return first < 0 ? Direction.UNKNOWN : directions.at(candidate.sentence(), first, end);
  }

  /** At each place the longest match; of equally long ones that of the earlier rule. */
  private static List<Candidate> longestWithoutOverlap(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(
        (a, b) -> {
          int byLength = Integer.compare(b.span().length(), a.span().length());
          return byLength != 0 ? byLength : a.span().compareTo(b.span());
        });
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : sorted) {
      if (chosen.stream().noneMatch(c -> c.span().overlaps(candidate.span()))) {
        chosen.add(candidate);
      }
    }
    chosen.sort((a, b) -> a.span().compareTo(b.span()));
    return chosen;
  }

  private record Candidate(
      Sentence sentence, DateRule rule, List<String> arguments, Span span, String text) {}
}
