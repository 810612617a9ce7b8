package org.attache.sources.raw;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * Dates as mail and RSS write them ({@code Wed, 8 May 2024 09:30:00 +0200}), with all the liberties
 * that are taken with them.
 */
public final class MailDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Map<String, String> ZONES =
      Map.of(
          "z", "Z", "ut", "Z", "utc", "Z", "gmt", "Z", "est", "-05:00", "edt", "-04:00", "cst",
          "-06:00", "pst", "-08:00", "pdt", "-07:00", "cet", "+01:00");

  private static final int LONGEST = 64;

  private MailDates() {}

  /**
   * The date in ISO 8601, as precise as it is given: a day or a time with or without its offset
   * from UTC. What is ISO 8601 already stays as it is.
   */
  public static Optional<String> iso(String written) {
    String text = withoutRemark(written.strip());
    if (text.length() > LONGEST || text.isEmpty()) {
      return Optional.empty();
    }
    if (text.length() >= 4 && text.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(text.replace(' ', 'T'));
    }
    StringTokenizer words = new StringTokenizer(text.toLowerCase(Locale.ROOT), " \t,-");
    String first = words.hasMoreTokens() ? words.nextToken() : "";
    String day = first.matches("\\d{1,2}") || !words.hasMoreTokens() ? first : words.nextToken();
    String month = words.hasMoreTokens() ? words.nextToken() : "";
    String year = words.hasMoreTokens() ? words.nextToken() : "";
    String time = words.hasMoreTokens() ? words.nextToken() : "";
    int zoneAt = text.lastIndexOf(' ');
    String zone = zoneAt < 0 ? "" : text.substring(zoneAt + 1).toLowerCase(Locale.ROOT);
    try {
      return date(day, month, year)
          .map(date -> date + clock(time).map(c -> c + zone(zone)).orElse(""));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Mail likes to name the zone once more, in brackets. */
  private static String withoutRemark(String text) {
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    return open < 0 ? text : text.substring(0, open).strip();
  }

  private static Optional<String> date(String day, String month, String year) {
    int number = month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3));
    if (number < 0 || !day.matches("\\d{1,2}") || !year.matches("\\d{2}|\\d{4}")) {
      return Optional.empty();
    }
    int y = Integer.parseInt(year);
    int full = year.length() == 4 ? y : y < 70 ? 2000 + y : 1900 + y;
    return Optional.of(
        LocalDateTime.of(full, number + 1, Integer.parseInt(day), 0, 0)
            .format(DateTimeFormatter.ISO_LOCAL_DATE));
  }

  private static Optional<String> clock(String time) {
    if (time.matches("\\d{1,2}:\\d{2}")) {
      return Optional.of("T" + (time.length() == 4 ? "0" : "") + time + ":00");
    }
    return time.matches("\\d{1,2}:\\d{2}:\\d{2}")
        ? Optional.of("T" + (time.length() == 7 ? "0" : "") + time)
        : Optional.empty();
  }

  private static String zone(String zone) {
    if (zone.matches("[+-]\\d{4}")) {
      String offset = zone.substring(0, 3) + ":" + zone.substring(3);
      return ZoneOffset.of(offset).getTotalSeconds() == 0 ? "Z" : offset;
    }
    return zone.matches("[+-]\\d{2}:\\d{2}") ? zone : ZONES.getOrDefault(zone, "");
  }
}
