package org.attache.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.attache.output.export.Cells;
import org.attache.register.entry.Kind;

/** The tables that users read: one for each kind, by month, with the export's columns. */
final class Tables {
  private static final String MONTH = "month";

  private final SparkSession spark;
  private final String folder;

  Tables(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /**
   * Writes some months of a table anew.
   *
   * @param log all that generations left, as {@link Rows#ENTRY}
   */
  void publish(Kind kind, List<String> months, Dataset<Row> log) throws IOException {
    Object[] wanted = months.toArray();
    // what left a month is known only by its later row elsewhere
    Dataset<Row> of = log.filter(col("kind").equalTo(kind.name()));
    Dataset<Row> ids = of.filter(col(MONTH).isin(wanted)).select("id").distinct();
    Dataset<Row> rows =
        Latest.of(of.join(ids, "id"), "id")
            .filter(col(MONTH).isin(wanted))
            .persist(StorageLevel.MEMORY_AND_DISK());
    String path = folder + "/" + kind.plural();
    rows.select(columns(kind))
        .repartition(col(MONTH))
        .sortWithinPartitions(MONTH, "id")
        .write()
        .mode(SaveMode.Overwrite)
        .option("partitionOverwriteMode", "dynamic")
        .option("compression", "zstd")
        .partitionBy(MONTH)
        .parquet(path);
    Set<String> there =
        rows.select(MONTH).distinct().collectAsList().stream()
            .map(row -> row.getString(0))
            .collect(Collectors.toSet());
    rows.unpersist();
    for (String month : months) {
      if (!there.contains(month)) {
        Path empty = new Path(path, MONTH + "=" + month);
        FileSystem files = empty.getFileSystem(spark.sparkContext().hadoopConfiguration());
        files.delete(empty, true);
      }
    }
  }

  private static Column[] columns(Kind kind) {
    List<String> names = Cells.names(kind);
    List<Class<?>> types = Cells.types(kind);
    Column[] columns = new Column[names.size() + 1];
    for (int i = 0; i < names.size(); i++) {
      columns[i] = col("cells").getItem(i).cast(Rows.type(types.get(i))).as(names.get(i));
    }
    columns[names.size()] = col(MONTH);
    return columns;
  }

  /**
   * Writes what could not be read, and why.
   *
   * @param reports as {@link Rows#REPORT}
   * @param batch number of the commit
   */
  void errors(Dataset<Row> reports, int batch) {
    reports
        .filter(col("problem").isNotNull())
        .select(col("id"), col("origin"), col("position"), col("problem"), lit(batch).as("batch"))
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .option("partitionOverwriteMode", "dynamic")
        .partitionBy("batch")
        .parquet(folder + "/errors");
  }
}
