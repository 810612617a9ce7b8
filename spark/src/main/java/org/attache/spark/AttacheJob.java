package org.attache.spark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The job: {@code spark-submit --class org.attache.spark.AttacheJob attache-spark.jar …}. */
@Command(
    name = "attache-spark",
    description = {
      "Reads reports on a Spark cluster and keeps a register in a folder of Parquet tables.",
      "A job that was killed goes on when it is started again; nothing is taken twice."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class AttacheJob implements Callable<Integer> {
  private static final long MIB = 1 << 20;

  @Option(
      names = "--input",
      split = ",",
      paramLabel = "PATH",
      description =
          "files, folders or patterns: whatever attache add takes, or Parquet tables of reports;"
              + " also hdfs:, s3a: …")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--follow",
      paramLabel = "FOLDER",
      description = "take the files that are put into a folder, as they come")
  private Optional<String> follow = Optional.empty();

  @Option(
      names = "--kafka",
      paramLabel = "SERVERS",
      description = "take the messages of a topic, as they come")
  private Optional<String> kafka = Optional.empty();

  @Option(names = "--topic", paramLabel = "NAME", description = "the topic (default: reports)")
  private String topic = "reports";

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "folder of the tables")
  private String output = "";

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      description = "time from batch to batch of what comes (default: 60)")
  private int every = 60;

  @Option(names = "--once", description = "take what has come, and end")
  private boolean once;

  @Option(
      names = "--commit-mib",
      paramLabel = "MIB",
      description =
          "commit after so much input has been read: what a killed job loses (default: 4096)")
  private long commitMib = 4096;

  @Option(
      names = "--piece-mib",
      paramLabel = "MIB",
      description = "cut unpacked JSON Lines into pieces of this size (default: 32)")
  private long pieceMib = 32;

  @Option(
      names = "--join-after",
      paramLabel = "N",
      description = "make one of what so many batches left behind (default: 24)")
  private int joinAfter = 24;

  private AttacheJob() {}

  public static void main(String[] args) {
    int status = run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * Runs the job within this process.
   *
   * @return the exit status: 0, 1 if the job failed, 2 if the command line was wrong
   */
  static int run(String... args) {
    return new CommandLine(new AttacheJob()).execute(args);
  }

  @Override
  public Integer call() throws Exception {
    if (inputs.isEmpty() && follow.isEmpty() && kafka.isEmpty()) {
      System.err.println("attache-spark: nothing to read; give --input, --follow or --kafka");
      return CommandLine.ExitCode.USAGE;
    }
    SparkSession spark = SparkSession.builder().appName("attache").getOrCreate();
    ClusterRegister register = new ClusterRegister(spark, output, version(), joinAfter);
    batch(spark, register);
    Streams streams = new Streams(spark, output + "/_attache/checkpoint");
    Optional<Duration> time = once ? Optional.empty() : Optional.of(Duration.ofSeconds(every));
    if (follow.isPresent()) {
      streams.start(streams.folder(follow.get()), register, time).awaitTermination();
    } else if (kafka.isPresent()) {
      streams.start(streams.topic(kafka.get(), topic), register, time).awaitTermination();
    }
    return CommandLine.ExitCode.OK;
  }

  private void batch(SparkSession spark, ClusterRegister register) throws IOException {
    if (inputs.isEmpty()) {
      return;
    }
    long began = System.nanoTime();
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Pieces pieces = new Pieces(configuration, pieceMib * MIB);
    List<String> tables = new ArrayList<>();
    for (String input : inputs) {
      if (isParquet(input, configuration)) {
        tables.add(input);
      } else {
        pieces.add(input);
      }
    }
    ClusterRegister.Taken all = new ClusterRegister.Taken(0, 0);
    Set<String> taken = register.taken();
    List<Piece> group = new ArrayList<>();
    long size = 0;
    for (Piece piece : pieces.list()) {
      if (taken.contains(piece.name())) {
        continue;
      }
      group.add(piece);
      size += piece.size();
      if (size >= commitMib * MIB) {
        all = all.and(take(spark, register, group));
        group.clear();
        size = 0;
      }
    }
    if (!group.isEmpty()) {
      all = all.and(take(spark, register, group));
    }
    for (int i = 0; i < tables.size(); i++) {
      all = all.and(register.take(BatchInput.ofParquet(spark, tables.get(i), i), List.of()));
    }
    double reading = (System.nanoTime() - began) / 1e9;
    ClusterRegister.Took took = register.register();
    System.err.printf(
        Locale.ROOT,
        "%s: %,d reports read, %,d that cannot be read; seconds: reading %.1f, copies %.1f,"
            + " people %.1f, entries %.1f, tables %.1f%n",
        output,
        all.read(),
        all.failed(),
        reading,
        took.copies(),
        took.people(),
        took.entries(),
        took.tables());
  }

  private static ClusterRegister.Taken take(
      SparkSession spark, ClusterRegister register, List<Piece> group) throws IOException {
    return register.take(
        BatchInput.ofPieces(spark, group), group.stream().map(Piece::name).toList());
  }

  /** A Parquet file, or a folder with one directly in it. */
  private static boolean isParquet(String input, Configuration configuration) throws IOException {
    Path path = new Path(input);
    FileSystem files = path.getFileSystem(configuration);
    FileStatus[] found = files.globStatus(path);
    if (found == null || found.length == 0) {
      return false;
    }
    if (!found[0].isDirectory()) {
      return found[0].getPath().getName().endsWith(".parquet");
    }
    for (FileStatus below : files.listStatus(found[0].getPath())) {
      if (below.getPath().getName().endsWith(".parquet")) {
        return true;
      }
    }
    return false;
  }

  /** Version of the reader, as the command line has it. */
  private static String version() {
    return Optional.ofNullable(AttacheJob.class.getPackage().getImplementationVersion())
        .orElse("(development)");
  }
}
