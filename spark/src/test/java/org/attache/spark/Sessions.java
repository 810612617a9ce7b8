package org.attache.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark within the test's process. */
final class Sessions {
  private Sessions() {}

  static SparkSession local(Path work) {
    return SparkSession.builder()
        .master("local[2]")
        .appName("attache test")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        // compiling each query takes longer than running it on so little
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.sql.warehouse.dir", work.resolve("warehouse").toString())
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate();
  }
}
