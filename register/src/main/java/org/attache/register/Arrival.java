package org.attache.register;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How and when a report's bytes came. The same bytes may come several times.
 *
 * @param report {@link org.attache.register.entry.RegisteredReport#id()}: the SHA-256 of the bytes
 * @param origin path, address or {@code -}
 * @param url address the bytes were fetched from
 * @param position where in its container: a line, a byte offset
 * @param mediaType as the transport said
 * @param charset as the transport said
 * @param fetched when the source says it was fetched, as text
 * @param known what the door or the container said of it, which goes before what it says of itself
 *     (title, date of publication …); needed to make the same report of the bytes again
 * @param arrived when the register took it, ISO 8601, handed in by the door
 */
public record Arrival(
    String report,
    String origin,
    Optional<String> url,
    Optional<String> position,
    Optional<String> mediaType,
    Optional<String> charset,
    Optional<String> fetched,
    SortedMap<String, String> known,
    String arrived) {
  public Arrival {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(fetched, "fetched");
    known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
    Objects.requireNonNull(arrived, "arrived");
  }
}
