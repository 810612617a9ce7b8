package org.attache.reading.extract;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
  private static final Map<String, ZoneId> ZONES = load("tld");
  private static final Map<String, ZoneId> HOMES = load("language");

  private OutletZone() {}

  private static Map<String, ZoneId> load(String key) {
    Map<String, ZoneId> zones = new HashMap<>();
    for (Table.Row row : Resource.table("zones.tsv").rows()) {
      row.find(key).ifPresent(code -> zones.put(code, ZoneId.of(row.get("zone"))));
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

  /**
   * A moment in UTC as the clocks of the outlet's country show it. Where the address names no
   * country, a language that is at home in one zone tells when it was midnight there: then the
   * moment is a day. As it is where nothing is known.
   *
   * @param language ISO 639-1
   */
  static String local(String moment, String address, Optional<String> language) {
    Optional<ZoneId> country = country(address).map(ZONES::get);
    Optional<ZoneId> home = language.map(HOMES::get);
    try {
      OffsetDateTime utc = OffsetDateTime.parse(moment);
      Optional<ZonedDateTime> local = country.map(utc::atZoneSameInstant);
      return local
          .or(() -> home.map(utc::atZoneSameInstant).filter(OutletZone::isMidnight))
          .map(time -> time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
          .orElse(moment);
    } catch (DateTimeException otherNotation) {
      return moment;
    }
  }

  private static boolean isMidnight(ZonedDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
