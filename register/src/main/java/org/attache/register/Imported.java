package org.attache.register;

import java.util.Objects;

/**
 * One source of imported knowledge.
 *
 * @param source {@code wikidata}, {@code petrarch}, {@code geonames}
 * @param files names of the files, separated by commas
 * @param rows how many actors or places it has given
 * @param time when, ISO 8601, handed in by the door
 */
public record Imported(String source, String files, long rows, String time) {
  public Imported {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(files, "files");
    Objects.requireNonNull(time, "time");
  }
}
