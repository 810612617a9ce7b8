package org.attache.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.attache.sources.raw.Raw;

/** Inputs as {@link Rows#RAW}. */
final class BatchInput {
  private BatchInput() {}

  /** Files of any kind that the command line reads. */
  static Dataset<Row> ofPieces(SparkSession spark, List<Piece> pieces) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return spark.createDataFrame(
        context
            .parallelize(pieces, Math.max(1, pieces.size()))
            .flatMap(new PieceReader(context.hadoopConfiguration())),
        Rows.RAW);
  }

  /**
   * A table of reports: its columns have the names of the fields of JSON Lines.
   *
   * @param place of the input among the others
   */
  static Dataset<Row> ofParquet(SparkSession spark, String path, int place) {
    String part = String.format(Locale.ROOT, "%09d table", place);
    Dataset<Row> table = spark.read().parquet(path);
    return table
        .select(to_json(struct(col("*"))).as("json"), lit(part).as("part"))
        .withColumn("place", monotonically_increasing_id())
        .map(
            (MapFunction<Row, Row>)
                row -> {
                  byte[] json = row.getString(0).getBytes(StandardCharsets.UTF_8);
                  String origin = path + "#" + row.getLong(2);
                  Raw raw = Raw.of(json, "application/json", origin);
                  return new Raws(row.getString(1), path, 0).of(row.getLong(2), raw);
                },
            Encoders.row(Rows.RAW));
  }
}
