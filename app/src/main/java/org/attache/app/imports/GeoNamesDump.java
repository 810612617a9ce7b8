package org.attache.app.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.attache.model.PlaceMention.Position;
import org.attache.model.StateCode;
import org.attache.register.resolve.KnownPlace;

/**
 * A dump of GeoNames ({@code allCountries.zip}, {@code RW.zip}, {@code cities500.zip}): nineteen
 * columns, separated by tabs. One line is held at a time.
 */
public final class GeoNamesDump {
  private static final int COLUMNS = 19;
  private static final int MOST_NAMES = 40;
  private static final int LONGEST_NAME = 100;

  /** So many lines are looked at before it is said that this is no dump. */
  private static final int TRIED = 100;

  private static final Set<String> FEATURES = features();

  private final BiConsumer<KnownPlace, Set<String>> sink;
  private long places;
  private long wrong;

  /**
   * @param sink takes a place and the keys it is found by
   */
  public GeoNamesDump(BiConsumer<KnownPlace, Set<String>> sink) {
    this.sink = sink;
  }

  private static Set<String> features() {
    try (InputStream in = GeoNamesDump.class.getResourceAsStream("geonames-features.txt")) {
      if (in == null) {
        throw new IllegalStateException("the build has lost geonames-features.txt");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", 2)[0])
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Places so far. */
  public long places() {
    return places;
  }

  /** Lines so far that are none of such a dump. */
  public long wrong() {
    return wrong;
  }

  /**
   * Reads a file to its end.
   *
   * @throws BadKnowledge if it is no such dump
   */
  public void read(KnowledgeFile file) throws IOException {
    long taken = 0;
    for (Optional<KnowledgeFile.Line> line = file.next(); line.isPresent(); line = file.next()) {
      if (line.get().text().isEmpty()) {
        continue;
      }
      if (!isRow(line.get().text())) {
        wrong++;
      } else {
        taken++;
      }
      if (taken == 0 && wrong >= TRIED) {
        break;
      }
    }
    if (taken == 0) {
      throw new BadKnowledge(
          file.name()
              + ": not one line has the "
              + COLUMNS
              + " columns of a GeoNames dump; take allCountries.zip, a country's (RW.zip) or"
              + " cities500.zip of download.geonames.org/export/dump");
    }
  }

  private boolean isRow(String line) {
    String[] cells = line.split("\t", -1);
    // the last columns may be empty and were stripped with the line
    if (cells.length < COLUMNS - 4 || cells.length > COLUMNS) {
      return false;
    }
    try {
      KnownPlace place =
          new KnownPlace(
              Long.parseLong(cells[0]),
              cells[1],
              cells[7],
              state(cells[8]),
              new Position(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
              Math.max(0, Long.parseLong(cells[14])));
      if (FEATURES.contains(cells[6]) || FEATURES.contains(cells[6] + "." + cells[7])) {
        sink.accept(place, names(cells));
        places++;
      }
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Set<String> names(String[] cells) {
    Set<String> names = new LinkedHashSet<>();
    add(names, cells[1]);
    add(names, cells[2]);
    for (String name : cells[3].split(",")) {
      if (names.size() < MOST_NAMES) {
        add(names, name);
      }
    }
    return names;
  }

  /** Reports are in Latin letters. */
  private static void add(Set<String> names, String name) {
    String key = KnownPlace.key(name);
    boolean latin = key.chars().allMatch(c -> c < 128);
    if (key.length() > 1 && key.length() <= LONGEST_NAME && latin) {
      names.add(key);
    }
  }

  /** Of an ISO 3166-1 alpha-2 code; the one code of GeoNames' own is Kosovo's. */
  static Optional<StateCode> state(String two) {
    if (two.equals("XK")) {
      return Optional.of(new StateCode("XKX"));
    }
    if (two.length() != 2 || !Set.of(Locale.getISOCountries()).contains(two)) {
      return Optional.empty();
    }
    return Optional.of(new StateCode(new Locale.Builder().setRegion(two).build().getISO3Country()));
  }
}
