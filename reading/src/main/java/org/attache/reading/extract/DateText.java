package org.attache.reading.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.reading.lexicon.Table;

/**
 * Reads dates as pages write them: ISO 8601 with or without a time, mail dates, figures in the
 * order of the language, names of months. Years outside 1990 to 2099 are no dates of publication.
 */
public final class DateText {
  private static final Map<String, Integer> MONTHS = months();

  /** In UTF-16 units. */
  private static final int LONGEST_READ = 2_000;

  private DateText() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Table.Row row : Resource.table("months.tsv").rows()) {
      for (String name : row.get("names").split(" ")) {
        months.putIfAbsent(name, Integer.valueOf(row.get("month")));
      }
    }
    return months;
  }

  /**
   * The first date in a text, as an ISO date, or as a date-time where the text is one.
   *
   * @param monthFirst how {@code 3/4/2020} is meant
   */
  public static Optional<String> first(String text, boolean monthFirst) {
    return all(text, monthFirst).stream().map(Dated::value).findFirst();
  }

  /** All dates in a text, in its order. */
  static List<Dated> all(String text, boolean monthFirst) {
    if (!hasDay(text)) {
      return List.of();
    }
    List<Dated> dates = new ArrayList<>();
    List<Token> tokens = tokens(text);
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int start = tokens.get(i).start;
      Optional<LocalDate> date = start < end ? Optional.empty() : at(tokens, i, monthFirst);
      if (date.isPresent()) {
        dates.add(new Dated(date.get() + time(text, tokens, i), start));
        end = tokens.get(Math.min(i + 2, tokens.size() - 1)).end;
      }
    }
    return dates;
  }

  /**
   * A date in a text.
   *
   * @param value ISO date or date-time
   * @param start where it starts in the text, in UTF-16 units
   */
  record Dated(String value, int start) {}

  /** Whether a lower-case word names a month, in any language read. */
  static boolean isMonth(String lowerCaseWord) {
    return MONTHS.containsKey(lowerCaseWord);
  }

  /** Whether there are digits enough for a day and a year. */
  private static boolean hasDay(String text) {
    int digits = 0;
    int length = Math.min(text.length(), LONGEST_READ);
    for (int i = 0; i < length && digits < 4; i++) {
      digits += isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits > 3;
  }

  private static Optional<LocalDate> at(List<Token> tokens, int i, boolean monthFirst) {
    Token a = tokens.get(i);
    if (a.digits() == 8 && isYear(a.number / 10_000)) {
      return date(a.number / 10_000, a.number / 100 % 100, a.number % 100);
    }
    if (i + 2 >= tokens.size()) {
      return Optional.empty();
    }
    Token b = tokens.get(i + 1);
    Token c = tokens.get(i + 2);
    if (a.isYear() && b.isDayOrMonth() && c.isDayOrMonth() && near(a, b) && near(b, c)) {
      return date(a.number, b.number, c.number);
    }
    if (a.isYear() && b.month() > 0 && c.isDayOrMonth()) {
      return date(a.number, b.month(), c.number);
    }
    if (a.isDayOrMonth() && b.isDayOrMonth() && c.isYear() && near(a, b) && near(b, c)) {
      boolean month = monthFirst && b.before == '/';
      Optional<LocalDate> dayFirst = date(c.number, b.number, a.number);
      Optional<LocalDate> monthLeads = date(c.number, a.number, b.number);
      return month ? monthLeads.or(() -> dayFirst) : dayFirst.or(() -> monthLeads);
    }
    if (a.isDayOrMonth()
        && b.isDayOrMonth()
        && c.digits() == 2
        && b.before == '.'
        && c.before == '.') {
      return date(2000 + c.number, b.number, a.number);
    }
    if (a.month() > 0 && b.isDayOrMonth()) {
      // 'May 3rd 2021'
      Token year = c.isConnector() && i + 3 < tokens.size() ? tokens.get(i + 3) : c;
      if (year.isYear()) {
        return date(year.number, a.month(), b.number);
      }
    }
    if (a.isDayOrMonth()) {
      int next = i + 1;
      while (next < i + 3 && next < tokens.size() && tokens.get(next).isConnector()) {
        next++;
      }
      int year = next + 1;
      while (year < next + 3 && year < tokens.size() && tokens.get(year).isConnector()) {
        year++;
      }
      if (year < tokens.size() && tokens.get(next).month() > 0 && tokens.get(year).isYear()) {
        return date(tokens.get(year).number, tokens.get(next).month(), a.number);
      }
    }
    return Optional.empty();
  }

  private static boolean near(Token a, Token b) {
    return b.start - a.end <= 3;
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (!isYear(year)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean isYear(int number) {
    return number >= 1990 && number < 2100;
  }

  /** What follows an ISO date in an ISO date-time, from {@code T}; empty else. */
  private static String time(String text, List<Token> tokens, int i) {
    if (!tokens.get(i).isYear() || i + 2 >= tokens.size()) {
      return "";
    }
    int t = tokens.get(i + 2).end;
    if (t + 5 >= text.length() || (text.charAt(t) != 'T' && text.charAt(t) != ' ')) {
      return "";
    }
    int end = t + 1;
    while (end < text.length() && "0123456789:.+-Z".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String time = text.substring(t + 1, end);
    boolean valid =
        time.matches("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?");
    return valid ? "T" + time : "";
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int length = Math.min(text.length(), LONGEST_READ);
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && !Character.isLetter(c)) {
        i++;
        continue;
      }
      int start = i;
      while (i < length && (digit ? isDigit(text.charAt(i)) : Character.isLetter(text.charAt(i)))) {
        i++;
      }
      String word = text.substring(start, i).toLowerCase(Locale.ROOT);
      if ("年月日년월일".contains(word)) {
        continue;
      }
      int number = digit && word.length() <= 8 ? Integer.parseInt(word) : -1;
      tokens.add(new Token(word, number, start, i, start == 0 ? ' ' : text.charAt(start - 1)));
    }
    return tokens;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private record Token(String word, int number, int start, int end, char before) {
    int digits() {
      return number < 0 ? 0 : word.length();
    }

    boolean isYear() {
      return digits() == 4 && DateText.isYear(number);
    }

    boolean isDayOrMonth() {
      return number > 0 && digits() <= 2 && number <= 31;
    }

    int month() {
      return MONTHS.getOrDefault(word, 0);
    }

    /** 'de', 'of', 'th' and their like stand between day, month and year. */
    boolean isConnector() {
      return number < 0 && word.length() <= 3 && month() == 0;
    }
  }
}
