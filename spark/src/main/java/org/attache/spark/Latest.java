package org.attache.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** The last of what generations left of each thing. */
final class Latest {
  private Latest() {}

  /**
   * @param log with a column {@code generation}
   * @param names the columns that name the thing
   */
  static Dataset<Row> of(Dataset<Row> log, String... names) {
    Column[] by = new Column[names.length];
    for (int i = 0; i < names.length; i++) {
      by[i] = col(names[i]);
    }
    return log.withColumn(
            "rank", row_number().over(Window.partitionBy(by).orderBy(col("generation").desc())))
        .filter(col("rank").equalTo(1))
        .drop("rank");
  }
}
