package org.attache.spark;

import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.attache.sources.raw.Raw;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Makes rows of raw things, and raw things of rows.
 *
 * @param part of the input they stand in; parts are registered in the order of their names
 * @param path of the file, which their origins begin with
 * @param start of the part in the file, in bytes
 */
record Raws(String part, String path, long start) {

  /** Whether the part is the beginning of its file. */
  boolean isFirst() {
    return start == 0;
  }

  /**
   * A thing.
   *
   * @param place within the part
   */
  Row of(long place, Raw raw) {
    return RowFactory.create(
        part,
        place,
        Hashes.id(raw.bytes()),
        inFile(raw.origin()),
        raw.url().orElse(null),
        raw.mediaType(),
        raw.charset().orElse(null),
        raw.fetched().orElse(null),
        CollectionConverters.asScala(raw.known()),
        raw.bytes(),
        null);
  }

  /** Something that is none; it has an id too, so that it is told once. */
  Row problem(long place, String origin, String problem) {
    String where = inFile(origin);
    return RowFactory.create(
        part,
        place,
        Hashes.id(where + "|" + problem),
        where,
        null,
        null,
        null,
        null,
        null,
        null,
        problem);
  }

  /** Lines of a part are counted from its beginning. */
  private String inFile(String origin) {
    return isFirst() || !origin.startsWith(path + ":")
        ? origin
        : path + "@" + start + origin.substring(path.length());
  }

  /** The raw thing of a row. */
  static Raw raw(Row row) {
    Map<String, String> known = row.getJavaMap(row.fieldIndex("known"));
    return Raw.of(
            Rows.<byte[]>the(row, "bytes"),
            Rows.text(row, "mediaType").orElse("text/plain"),
            Rows.<String>the(row, "origin"))
        .from(Rows.text(row, "url"), Rows.text(row, "charset"))
        .fetchedAt(Rows.text(row, "fetched"))
        .knowing(known == null ? Map.of() : known);
  }

  /** The raw thing of bytes that come without a name: an object, a page or a text. */
  static Raw ofBytes(byte[] bytes, String origin) {
    int first = 0;
    while (first < bytes.length && Character.isWhitespace(bytes[first])) {
      first++;
    }
    int sign = first < bytes.length ? bytes[first] : ' ';
    String type = sign == '{' ? "application/json" : sign == '<' ? "text/html" : "text/plain";
    return Raw.of(bytes, type, origin);
  }
}
