package org.attache.spark;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows that go from stage to stage. */
final class Rows {
  /** Something a report may be made of, or ({@code problem}) why not. */
  static final StructType RAW =
      new StructType()
          .add("part", DataTypes.StringType)
          .add("place", DataTypes.LongType)
          .add("id", DataTypes.StringType)
          .add("origin", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("mediaType", DataTypes.StringType)
          .add("charset", DataTypes.StringType)
          .add("fetched", DataTypes.StringType)
          .add("known", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
          .add("bytes", DataTypes.BinaryType)
          .add("problem", DataTypes.StringType);

  /** A report that was read, or ({@code problem}) why not; numbers are in order of registration. */
  static final StructType REPORT =
      new StructType()
          .add("number", DataTypes.LongType)
          .add("id", DataTypes.StringType)
          .add("origin", DataTypes.StringType)
          .add("position", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("mediaType", DataTypes.StringType)
          .add("charset", DataTypes.StringType)
          .add("fetched", DataTypes.StringType)
          .add("known", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
          .add("bytes", DataTypes.BinaryType)
          .add("outlet", DataTypes.StringType)
          .add("reader", DataTypes.StringType)
          .add("reading", DataTypes.StringType)
          .add("printOutlet", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("agencies", DataTypes.createArrayType(DataTypes.StringType))
          .add("digest", DataTypes.StringType)
          .add("sketch", DataTypes.BinaryType)
          .add("anchors", DataTypes.createArrayType(DataTypes.LongType))
          .add("problem", DataTypes.StringType);

  /** The origin of a report after a generation, where it is not the report itself. */
  static final StructType ORIGIN =
      new StructType()
          .add("generation", DataTypes.IntegerType)
          .add("id", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("origin", DataTypes.StringType);

  /** Who acts in a report ({@code number}), or a person or organisation ({@code kind}). */
  static final StructType ACTOR =
      new StructType()
          .add("generation", DataTypes.IntegerType)
          .add("number", DataTypes.LongType)
          .add("kind", DataTypes.StringType)
          .add("id", DataTypes.StringType)
          .add("json", DataTypes.StringType);

  /** A telling that is to be put into an entry; in the JSON a {@link Part}. */
  static final StructType TELLING =
      new StructType()
          .add("node", DataTypes.LongType)
          .add("number", DataTypes.LongType)
          .add("position", DataTypes.IntegerType)
          .add("report", DataTypes.StringType)
          .add("lookups", DataTypes.createArrayType(DataTypes.LongType))
          .add("keys", DataTypes.createArrayType(DataTypes.LongType))
          .add("part", DataTypes.StringType);

  /** An entry after a generation; in the JSON its {@link Part}s. */
  static final StructType ENTRY =
      new StructType()
          .add("generation", DataTypes.IntegerType)
          .add("id", DataTypes.StringType)
          .add("node", DataTypes.LongType)
          .add("kind", DataTypes.StringType)
          .add("month", DataTypes.StringType)
          .add("revision", DataTypes.LongType)
          .add("keys", DataTypes.createArrayType(DataTypes.LongType))
          .add("reports", DataTypes.createArrayType(DataTypes.StringType))
          .add("parts", DataTypes.StringType)
          .add("cells", DataTypes.createArrayType(DataTypes.StringType));

  private Rows() {}

  /** A column that may be empty. */
  static Optional<String> text(Row row, String column) {
    return Optional.ofNullable(row.getAs(column));
  }

  /** A column that never is. */
  static <T> T the(Row row, String column) {
    T value = row.getAs(column);
    if (value == null) {
      throw new IllegalStateException("an empty " + column);
    }
    return value;
  }

  static List<Long> longs(Row row, String column) {
    return row.getList(row.fieldIndex(column));
  }

  /** The type of a column that holds such values. */
  static DataType type(Class<?> values) {
    return values == Long.class
        ? DataTypes.LongType
        : values == Double.class ? DataTypes.DoubleType : DataTypes.StringType;
  }
}
