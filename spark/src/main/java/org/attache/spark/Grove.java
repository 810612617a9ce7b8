package org.attache.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which tellings and entries can concern each other: all that are put under or looked up by one
 * key, as long as something is put under it. Each executor joins what it sees; only the forests, 20
 * bytes a node, come to the driver.
 */
final class Grove {
  private Grove() {}

  /** What has a node, lookups and keys as one row for each key. */
  static Dataset<Row> uses(Dataset<Row> nodes) {
    return use(nodes, "keys", true).union(use(nodes, "lookups", false));
  }

  private static Dataset<Row> use(Dataset<Row> nodes, String column, boolean put) {
    return nodes.select(explode(col(column)).as("key"), lit(!put).as("asks"), col("node"));
  }

  /**
   * The groups.
   *
   * @param uses as {@link #uses} gives them
   */
  static Forest of(Dataset<Row> uses) {
    return uses.repartition(col("key"))
        // what is put comes before what is asked
        .sortWithinPartitions("key", "asks")
        .javaRDD()
        .mapPartitions(Grove::plant)
        .treeAggregate(new Forest(), Forest::with, Forest::with)
        .flat();
  }

  private static Iterator<Forest> plant(Iterator<Row> rows) {
    Forest forest = new Forest();
    long key = 0;
    long first = 0;
    boolean put = false;
    boolean began = false;
    while (rows.hasNext()) {
      Row row = rows.next();
      if (!began || row.getLong(0) != key) {
        began = true;
        key = row.getLong(0);
        first = row.getLong(2);
        put = !row.getBoolean(1);
      } else if (put) {
        forest.join(first, row.getLong(2));
      }
    }
    return List.of(forest).iterator();
  }
}
