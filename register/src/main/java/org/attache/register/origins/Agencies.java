package org.attache.register.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Report;
import org.attache.register.tables.Tables;

/**
 * Which news agencies a report credits: as its outlet, in its byline, in its dateline, or in a line
 * of its own at its beginning or end.
 */
final class Agencies {
  private static final Agencies SHIPPED = new Agencies();

  /** How far into a text a dateline may reach. In UTF-16 units. */
  private static final int DATELINE = 160;

  /** Longer lines are told, not credited. In UTF-16 units. */
  private static final int LONGEST_CREDIT = 120;

  private static final int LINES_AT_END = 4;

  private final Map<String, String> agencyOfName = new HashMap<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();

  private Agencies() {
    for (List<String> line : Tables.fullRows(Agencies.class, "agencies.tsv", 2)) {
      for (String name : line.get(1).split("\\|")) {
        agencyOfName.put(name, line.get(0));
      }
    }
    for (List<String> line : Tables.fullRows(Agencies.class, "credits.tsv", 2)) {
      (line.get(0).equals("before") ? before : after).add(line.get(1));
    }
  }

  /** With the names that come with the program. */
  static Agencies shipped() {
    return SHIPPED;
  }

  /**
   * The agencies' names in alphabetical order.
   *
   * @param text the report's text without its furniture
   */
  List<String> creditedBy(Report report, String text) {
    Set<String> credited = new TreeSet<>();
    report.publisher().ifPresent(outlet -> byName(outlet).ifPresent(credited::add));
    report.author().ifPresent(author -> inLine(author, credited));
    inDateline(text, credited);
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (!lines.isEmpty()) {
      inLine(lines.get(0), credited);
    }
    for (String line : lines.subList(Math.max(0, lines.size() - LINES_AT_END), lines.size())) {
      inLine(line, credited);
      atEnd(line, credited);
    }
    return List.copyOf(credited);
  }

  private Optional<String> byName(String name) {
    return Optional.ofNullable(agencyOfName.get(name.strip()));
  }

  /** 'KIGALI, March 3 (Reuters) - ' and 'AFP - ' and 'Kigali: (PTI) '. */
  private void inDateline(String text, Set<String> credited) {
    String start = text.strip();
    start = start.substring(0, Math.min(DATELINE, start.length()));
    int open = start.indexOf('(');
    int close = start.indexOf(')', open + 1);
    if (open >= 0 && close > open && isDateline(start, open, close)) {
      credited.addAll(all(start.substring(open + 1, close)));
    }
    for (String dash : List.of(" - ", " – ", " — ", " -- ", ": ")) {
      int end = start.indexOf(dash);
      if (end > 0) {
        String head = start.substring(0, end);
        byName(head.substring(head.lastIndexOf(',') + 1)).ifPresent(credited::add);
      }
    }
  }

  /** Whether brackets stand between a place, perhaps with a date, and a dash or the report. */
  private static boolean isDateline(String start, int open, int close) {
    int blank = start.indexOf(' ');
    String place = start.substring(0, Math.max(0, Math.min(blank, open)));
    String after = start.substring(close + 1).strip();
    boolean capitals = !place.isEmpty() && place.equals(place.toUpperCase(Locale.ROOT));
    return open == 0 || capitals || (!after.isEmpty() && "-–—:".indexOf(after.charAt(0)) >= 0);
  }

  /** A credit in brackets or after a dash at the end of a paragraph: '… on Friday. (ANI)'. */
  private void atEnd(String line, Set<String> credited) {
    int open = Math.max(line.lastIndexOf('('), line.lastIndexOf('['));
    if (open >= 0 && (line.endsWith(")") || line.endsWith("]"))) {
      credited.addAll(all(line.substring(open + 1, line.length() - 1)));
    }
    int dash =
        Math.max(
            line.lastIndexOf('—'), Math.max(line.lastIndexOf('–'), line.lastIndexOf(" - ") + 1));
    if (dash > 0 && line.length() - dash < LONGEST_CREDIT) {
      credited.addAll(all(line.substring(dash + 1)));
    }
  }

  /** A line of nothing but names and words of crediting. */
  private void inLine(String line, Set<String> credited) {
    if (line.length() > LONGEST_CREDIT) {
      return;
    }
    String rest = strip(line);
    String lower = rest.toLowerCase(Locale.ROOT);
    for (String words : before) {
      if (lower.startsWith(words) && !isLetter(lower, words.length())) {
        credited.addAll(all(rest.substring(words.length())));
      }
    }
    for (String words : after) {
      if (lower.endsWith(words) && !isLetter(lower, lower.length() - words.length() - 1)) {
        credited.addAll(all(rest.substring(0, rest.length() - words.length())));
      }
    }
    credited.addAll(all(rest));
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** The agencies in a list of names; none where it says anything else. */
  private List<String> all(String names) {
    List<String> agencies = new ArrayList<>();
    for (String part : names.split("[,;/&|]| and | with ")) {
      String name = strip(part);
      Optional<String> agency = byName(name).or(() -> byName(withoutYear(name)));
      if (agency.isPresent()) {
        agencies.add(agency.get());
      } else if (!name.isEmpty() && !name.equalsIgnoreCase("agencies")) {
        return List.of();
      }
    }
    return agencies;
  }

  private static String withoutYear(String name) {
    int blank = name.indexOf(' ');
    return blank == 4 && Character.isDigit(name.charAt(0)) ? name.substring(blank + 1) : name;
  }

  /** Without the marks and blanks around it. */
  private static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
