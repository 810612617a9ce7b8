package org.attache.spark;

import static org.apache.spark.sql.functions.col;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.Trigger;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reports that keep coming. Each small batch is read, registered and shown in the tables before
 * Spark notes that it is done; a batch that is given again after a crash holds nothing new, for a
 * report is known by its bytes. So every report counts exactly once.
 */
final class Streams {
  private static final StructType FILE =
      new StructType()
          .add("path", DataTypes.StringType)
          .add("modificationTime", DataTypes.TimestampType)
          .add("length", DataTypes.LongType)
          .add("content", DataTypes.BinaryType);

  private final SparkSession spark;
  private final String checkpoint;

  /**
   * @param checkpoint folder in which Spark keeps how far it has come
   */
  Streams(SparkSession spark, String checkpoint) {
    this.spark = spark;
    this.checkpoint = checkpoint;
  }

  /** Files that are put into a folder, of any kind that the command line reads. */
  Dataset<Row> folder(String folder) {
    return spark
        .readStream()
        .format("binaryFile")
        .schema(FILE)
        .option("recursiveFileLookup", "true")
        .load(folder)
        .select("path", "content")
        .flatMap((FlatMapFunction<Row, Row>) Streams::file, Encoders.row(Rows.RAW));
  }

  private static Iterator<Row> file(Row row) {
    String path = row.getString(0);
    List<Row> rows = new ArrayList<>();
    try {
      PieceReader.open(
          path,
          new ByteArrayInputStream(Rows.<byte[]>the(row, "content")),
          new Raws(path, path, 0),
          rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.iterator();
  }

  /** Messages of a Kafka topic, each a report: an object as in JSON Lines, a page, or a text. */
  Dataset<Row> topic(String servers, String topic) {
    return spark
        .readStream()
        .format("kafka")
        .option("kafka.bootstrap.servers", servers)
        .option("subscribe", topic)
        .option("startingOffsets", "earliest")
        .load()
        .filter(col("value").isNotNull())
        .select("topic", "partition", "offset", "value")
        .map((MapFunction<Row, Row>) Streams::message, Encoders.row(Rows.RAW));
  }

  private static Row message(Row row) {
    String part = String.format(Locale.ROOT, "%s/%05d", row.getString(0), row.getInt(1));
    String origin = part + "@" + row.getLong(2);
    return new Raws(part, part, 0)
        .of(row.getLong(2), Raws.ofBytes(Rows.<byte[]>the(row, "value"), origin));
  }

  /**
   * Begins to take what comes.
   *
   * @param every time from batch to batch; empty to take what is there and end
   */
  StreamingQuery start(Dataset<Row> raws, ClusterRegister register, Optional<Duration> every)
      throws TimeoutException {
    return raws.writeStream()
        .option("checkpointLocation", checkpoint)
        .trigger(
            every
                .map(time -> Trigger.ProcessingTime(time.toMillis()))
                .orElseGet(Trigger::AvailableNow))
        .foreachBatch(
            (VoidFunction2<Dataset<Row>, Long>)
                (batch, number) -> {
                  Dataset<Row> held = batch.persist();
                  try {
                    register.take(held, List.of());
                    register.register();
                  } finally {
                    held.unpersist();
                  }
                })
        .start();
  }
}
