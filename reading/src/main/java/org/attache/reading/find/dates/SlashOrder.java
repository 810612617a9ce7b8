package org.attache.reading.find.dates;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.Report;
import org.attache.reading.lexicon.Table;

/** Whether an outlet writes the fourth of March as 03/04: by {@code month-first.tsv}. */
enum SlashOrder {
  MONTH_FIRST,
  DAY_FIRST,
  /** Nothing is known of the outlet. */
  UNKNOWN;

  private static final List<String> OUTLETS = Table.of("en", "month-first").column("outlet");

  static SlashOrder of(Report report) {
    Optional<String> name = report.publisher().map(p -> p.toLowerCase(Locale.ROOT).strip());
    Optional<String> host = report.url().map(SlashOrder::host).filter(h -> !h.isEmpty());
    if (name.isEmpty() && host.isEmpty()) {
      return UNKNOWN;
    }
    boolean american =
        OUTLETS.stream()
            .anyMatch(
                outlet ->
                    outlet.startsWith(".")
                        ? host.filter(h -> h.endsWith(outlet)).isPresent()
                        : name.filter(n -> hasWords(n, outlet)).isPresent());
    return american ? MONTH_FIRST : DAY_FIRST;
  }

  private static boolean hasWords(String name, String words) {
    return (" " + name.replace(',', ' ') + " ").contains(" " + words + " ");
  }

  /** What stands between the slashes and the path of an address. */
  private static String host(String url) {
    int start = url.indexOf("//");
    if (start < 0) {
      return "";
    }
    int end = url.indexOf('/', start + 2);
    return url.substring(start + 2, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
  }
}
