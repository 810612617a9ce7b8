package org.attache.reading.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attache.model.PlaceMention.Position;
import org.attache.reading.lexicon.Table;

/** Opens the tables of this package. */
final class PlaceTable {
  private PlaceTable() {}

  static Table of(String name) {
    try (InputStream in = PlaceTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no place data " + name);
      }
      return Table.read(
          name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** What the columns latitude and longitude say. */
  static Optional<Position> position(Table.Row row) {
    return row.find("latitude")
        .map(
            latitude ->
                new Position(
                    Double.parseDouble(latitude), Double.parseDouble(row.get("longitude"))));
  }
}
