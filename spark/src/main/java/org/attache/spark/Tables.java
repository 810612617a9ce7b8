package org.attache.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.attache.output.export.Cells;
import org.attache.register.entry.Kind;

/** The tables that users read: one for each kind, by month, with the export's columns. */
final class Tables {
  private static final String KIND = "kind";
  private static final String MONTH = "month";

  private final SparkSession spark;
  private final String folder;

  Tables(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /**
   * Writes some months of the tables anew.
   *
   * @param months of each kind
   * @param log all that generations left, as {@link Rows#ENTRY}
   */
  void publish(Map<Kind, List<String>> months, Dataset<Row> log) throws IOException {
    Dataset<Row> wanted = wanted(months);
    String[] by = {KIND, MONTH};
    // what left a month is known only by its later row elsewhere
    Dataset<Row> ids = log.join(wanted, by).select("id").distinct();
    Dataset<Row> rows =
        Latest.of(log.join(ids, "id").select("id", "generation", KIND, MONTH, "cells"), "id")
            .join(wanted, by)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Set<String> there =
        rows.select(KIND, MONTH).distinct().collectAsList().stream()
            .map(row -> folder(Kind.valueOf(row.getString(0)), row.getString(1)))
            .collect(Collectors.toSet());
    for (Map.Entry<Kind, List<String>> one : months.entrySet()) {
      Kind kind = one.getKey();
      rows.filter(col(KIND).equalTo(kind.name()))
          .select(columns(kind))
          .repartition(col(MONTH))
          .sortWithinPartitions(MONTH, "id")
          .write()
          .mode(SaveMode.Overwrite)
          .option("partitionOverwriteMode", "dynamic")
          .option("compression", "zstd")
          .partitionBy(MONTH)
          .parquet(folder + "/" + kind.plural());
      for (String month : one.getValue()) {
        String path = folder(kind, month);
        if (!there.contains(path)) {
          delete(path);
        }
      }
    }
    rows.unpersist();
  }

  private String folder(Kind kind, String month) {
    return folder + "/" + kind.plural() + "/" + MONTH + "=" + month;
  }

  private Dataset<Row> wanted(Map<Kind, List<String>> months) {
    List<Row> rows = new ArrayList<>();
    months.forEach(
        (kind, some) -> some.forEach(month -> rows.add(RowFactory.create(kind.name(), month))));
    StructType type =
        new StructType().add(KIND, DataTypes.StringType).add(MONTH, DataTypes.StringType);
    return broadcast(spark.createDataFrame(rows, type));
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
   * @param batch number of the commit; what a killed job wrote for it goes
   * @param some how many there are
   */
  void errors(Dataset<Row> reports, int batch, long some) throws IOException {
    String path = folder + "/errors/batch=" + batch;
    delete(path);
    if (some > 0) {
      reports
          .filter(col("problem").isNotNull())
          .select("id", "origin", "position", "problem")
          .coalesce(1)
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(path);
    }
  }

  private void delete(String path) throws IOException {
    Path gone = new Path(path);
    FileSystem files = gone.getFileSystem(spark.sparkContext().hadoopConfiguration());
    files.delete(gone, true);
  }
}
