package org.attache.sources.raw;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One page, line, message or record exactly as it came, with all that a report can be made of
 * again: the same raw thing and version give the same report.
 *
 * @param bytes as they came, after the transport's compression; not copied
 * @param mediaType {@code text/html}, {@code text/plain}, {@code application/json}, … in lower
 *     case, perhaps with parameters
 * @param charset encoding that the transport declares
 * @param origin where it stood: a path, a path and line, an address; {@code -} for standard input
 * @param url its address on the web
 * @param fetched when it was fetched, as the source says it ({@code WARC-Date})
 * @param known what is known of it without looking inside, which goes before what it says of
 *     itself: {@code id}, {@code title}, {@code author}, {@code publisher}, {@code published},
 *     {@code language}; for tables also {@code column.text} and so on, the names of columns
 */
public record Raw(
    byte[] bytes,
    String mediaType,
    Optional<String> charset,
    String origin,
    Optional<String> url,
    Optional<String> fetched,
    SortedMap<String, String> known) {
  public Raw {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(fetched, "fetched");
    known = Collections.unmodifiableSortedMap(new TreeMap<>(known));
  }

  /** A thing of which only its kind and place are known. */
  public static Raw of(byte[] bytes, String mediaType, String origin) {
    return new Raw(
        bytes,
        mediaType,
        Optional.empty(),
        origin,
        Optional.empty(),
        Optional.empty(),
        Collections.emptySortedMap());
  }

  /** The same, known also for what is given, which goes before what was known. */
  public Raw knowing(Map<String, String> more) {
    if (more.isEmpty()) {
      return this;
    }
    SortedMap<String, String> all = new TreeMap<>(known);
    all.putAll(more);
    return new Raw(bytes, mediaType, charset, origin, url, fetched, all);
  }

  /** The same, come from an address. */
  public Raw from(Optional<String> address, Optional<String> declaredCharset) {
    return new Raw(bytes, mediaType, declaredCharset, origin, address, fetched, known);
  }

  /** The same, fetched at a time. */
  public Raw fetchedAt(Optional<String> time) {
    return new Raw(bytes, mediaType, charset, origin, url, time, known);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Raw raw
        && Arrays.equals(bytes, raw.bytes)
        && mediaType.equals(raw.mediaType)
        && charset.equals(raw.charset)
        && origin.equals(raw.origin)
        && url.equals(raw.url)
        && fetched.equals(raw.fetched)
        && known.equals(raw.known);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(bytes), mediaType, charset, origin, url, fetched, known);
  }

  @Override
  public String toString() {
    return "Raw[" + bytes.length + " bytes of " + mediaType + " from " + origin + "]";
  }
}
