package org.attache.spark;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** Spark within the test's process: all tests share one session. */
final class Sessions {
  static final Map<String, String> SETTINGS =
      new TreeMap<>(
          Map.of(
              "spark.master", "local[2]",
              "spark.app.name", "attache test",
              "spark.ui.enabled", "false",
              "spark.sql.shuffle.partitions", "2",
              // compiling each query takes longer than running it on so little
              "spark.sql.codegen.wholeStage", "false",
              "spark.sql.codegen.factoryMode", "NO_CODEGEN",
              "spark.driver.bindAddress", "127.0.0.1",
              "spark.driver.host", "127.0.0.1"));

  private Sessions() {}

  /**
   * The session; it ends with the process.
   *
   * @param work a folder for what Spark leaves; the first one given counts
   */
  static SparkSession local(Path work) {
    SparkSession.Builder builder = SparkSession.builder();
    SETTINGS.forEach(builder::config);
    return builder
        .config("spark.sql.warehouse.dir", work.resolve("warehouse").toString())
        .getOrCreate();
  }
}
