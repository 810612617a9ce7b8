package org.attache.reading.extract;

import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attache.reading.lexicon.Table;

/**
 * In which zone an outlet writes its dates, by its address. A page that gives its moment of
 * publication in UTC may mean the day before or after the one on its front page.
 */
final class OutletZone {
  private static final Map<String, ZoneId> ZONES = load();

  private OutletZone() {}

  private static Map<String, ZoneId> load() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (Table.Row row : Resource.table("zones.tsv").rows()) {
      zones.put(row.get("tld"), ZoneId.of(row.get("zone")));
    }
    return zones;
  }

  /** The country part of an address's host: two letters; empty for all others. */
  static Optional<String> country(String address) {
    try {
      String host = Optional.ofNullable(URI.create(address).getHost()).orElse("");
      String last = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return last.length() == 2 ? Optional.of(last) : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /** A moment in UTC as the clocks of the outlet's country show it; as it is where unknown. */
  static String local(String moment, String address) {
    Optional<ZoneId> zone = country(address).map(ZONES::get);
    if (zone.isEmpty()) {
      return moment;
    }
    try {
      return OffsetDateTime.parse(moment)
          .atZoneSameInstant(zone.get())
          .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    } catch (DateTimeException otherNotation) {
      return moment;
    }
  }
}
