package org.attache.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.attache.register.entry.Kind;

/**
 * A register that is kept in a folder of Parquet files. Everything is written beside what is there
 * and counts when it is committed; a job that is killed leaves the last commit, and the next one
 * goes on from it. A report is known by its bytes, so that nothing is taken twice.
 */
final class ClusterRegister {
  private static final long TASKS_A_CORE = 4;
  private static final long FEWEST_IN_A_TASK = 50;
  private static final long MOST_IN_A_TASK = 2_000;

  /** Bytes of reports that become one folder; more are left as they are. */
  private static final long MOST_JOINED = 1L << 30;

  /** Bytes of a file of joined reports, about. */
  private static final long JOINED_FILE = 64L << 20;

  private static final StructType NUMBERED =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("part", DataTypes.StringType)
          .add("place", DataTypes.LongType)
          .add("number", DataTypes.LongType);

  private final SparkSession spark;
  private final String folder;
  private final String version;
  private final int joinAfter;
  private final Configuration configuration;
  private final Commits commits;
  private final Tables tables;

  /** What came of taking reports in. */
  record Taken(long read, long failed) {
    Taken and(Taken other) {
      return new Taken(read + other.read, failed + other.failed);
    }
  }

  /**
   * What registering took, in seconds.
   *
   * @param copies to find which reports depend on which
   * @param people to find who acts in them
   * @param entries to put tellings into entries
   * @param tables to write the months that changed
   */
  record Took(double copies, double people, double entries, double tables) {
    private static double since(long nanos) {
      return (System.nanoTime() - nanos) / 1e9;
    }
  }

  /**
   * @param folder the tables' folder, on any file system that Spark reaches
   * @param version of the reader
   * @param joinAfter generations that become one, so that looking back stays cheap; 2 or more
   */
  ClusterRegister(SparkSession spark, String folder, String version, int joinAfter)
      throws IOException {
    if (joinAfter < 2) {
      throw new IllegalArgumentException("generations to join must be 2 or more: " + joinAfter);
    }
    this.joinAfter = joinAfter;
    this.spark = spark;
    this.folder = folder;
    this.version = version;
    this.configuration = spark.sparkContext().hadoopConfiguration();
    this.commits = new Commits(new Path(folder, "_attache"), configuration);
    this.tables = new Tables(spark, folder);
    settle();
  }

  /** Shows in the tables what a killed job had committed only. */
  private void settle() throws IOException {
    Commit last = commits.last(version);
    if (!commits.isPublished(last)) {
      publish(last);
    }
  }

  /** Names of pieces that need not be opened again. */
  Set<String> taken() throws IOException {
    return new TreeSet<>(commits.last(version).taken());
  }

  /**
   * Reads what is new and sets aside what cannot be read. Nothing is in the tables until {@link
   * #register}.
   *
   * @param raws as {@link Rows#RAW}
   * @param pieces that are thereby taken
   */
  Taken take(Dataset<Row> raws, List<String> pieces) throws IOException {
    Commit last = commits.last(version);
    Dataset<Row> firsts = firsts(raws, last).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> numbered = numbered(firsts, last.last() + 1);
    Dataset<Row> read =
        raws.join(numbered, new String[] {"id", "part", "place"})
            .repartitionByRange(parts(firsts.count()), col("number"))
            .sortWithinPartitions("number")
            .mapPartitions(new ReportStep(version), Encoders.row(Rows.REPORT));
    String name = "reports/" + Commit.name(last.number() + 1);
    write(read, name);
    firsts.unpersist();
    Row counts =
        rows(List.of(name), Rows.REPORT)
            .selectExpr("count(*)", "count(problem)", "max(number)")
            .first();
    long all = counts.getLong(0);
    if (all > 0 || !pieces.isEmpty()) {
      long highest = all > 0 ? counts.getLong(2) : last.last();
      tables.errors(rows(List.of(name), Rows.REPORT), last.number() + 1, counts.getLong(1));
      commits.make(last.read(name, highest, pieces));
    }
    return new Taken(all - counts.getLong(1), counts.getLong(1));
  }

  /** Tasks that read so many things: enough for all cores, none that runs for minutes. */
  private int parts(long things) {
    long cores = spark.sparkContext().defaultParallelism();
    long some = Math.min(TASKS_A_CORE * cores, things / FEWEST_IN_A_TASK);
    return (int) Math.max(1, Math.max(some, things / MOST_IN_A_TASK));
  }

  /** The first of equal things that are not known yet. */
  private Dataset<Row> firsts(Dataset<Row> raws, Commit last) {
    Dataset<Row> known = rows(last.reports(), Rows.REPORT).select("id");
    return raws.groupBy("id")
        .agg(min(struct("part", "place")).as("first"))
        .join(known, new String[] {"id"}, "left_anti")
        .select("id", "first.part", "first.place");
  }

  /** Things with their numbers, in the order of the input. */
  private Dataset<Row> numbered(Dataset<Row> firsts, long base) {
    return spark.createDataFrame(
        firsts
            .sort("part", "place")
            .javaRDD()
            .zipWithIndex()
            .map(
                one ->
                    RowFactory.create(
                        one._1().get(0), one._1().get(1), one._1().get(2), base + one._2())),
        NUMBERED);
  }

  /** Puts all reports that were read into the entries, and shows it in the tables. */
  Took register() throws IOException {
    Commit last = commits.last(version);
    if (last.last() == last.registered()) {
      return new Took(0, 0, 0, 0);
    }
    long began = System.nanoTime();
    int generation = last.generation() + 1;
    Commit.Folders folders = Commit.Folders.of(Commit.name(last.number() + 1));
    String work = folder + "/_attache/work";
    Dataset<Row> reports =
        rows(last.reports(), Rows.REPORT).filter(col("problem").isNull()).drop("bytes");
    Dataset<Row> fresh = reports.filter(col("number").gt(last.registered()));
    OriginStep.Outcome origins =
        OriginStep.run(
            reports, last.registered(), Latest.of(rows(last.origins(), Rows.ORIGIN), "id"));
    write(originRows(origins, generation), folders.origins());
    double copies = Took.since(began);
    began = System.nanoTime();
    Dataset<Row> actors = rows(last.actors(), Rows.ACTOR).filter(col("kind").isNotNull());
    write(ActorStep.run(fresh, Latest.of(actors, "kind", "id"), generation), folders.actors());
    double people = Took.since(began);
    began = System.nanoTime();
    Dataset<Row> cast =
        rows(List.of(folders.actors()), Rows.ACTOR)
            .filter(col("number").isNotNull())
            .select("number", "json");
    fresh
        .select("number", "id", "outlet", "reader", "reading")
        .join(cast, "number")
        .mapPartitions(
            new TellingStep(Shared.of(spark, origins.first())), Encoders.row(Rows.TELLING))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(work + "/tellings");
    Dataset<Row> tellings = spark.read().schema(Rows.TELLING).parquet(work + "/tellings");
    Dataset<Row> log = rows(last.entries(), Rows.ENTRY);
    write(EntryStep.run(tellings, log, origins.moves(), generation, work), folders.entries());
    double entries = Took.since(began);
    began = System.nanoTime();
    Dataset<Row> made = rows(List.of(folders.entries()), Rows.ENTRY);
    Commit commit = commits.make(last.registered(folders, touched(made, log)));
    delete(work);
    publish(commit);
    if (commit.entries().size() >= joinAfter) {
      commit = compact(commit);
    }
    join(commit);
    return new Took(copies, people, entries, Took.since(began));
  }

  private Dataset<Row> originRows(OriginStep.Outcome origins, int generation) {
    List<Row> rows = new ArrayList<>();
    origins
        .changed()
        .forEach(
            (report, placed) ->
                rows.add(
                    RowFactory.create(
                        generation, report, placed.published().orElse(null), placed.origin())));
    return spark.createDataFrame(rows, Rows.ORIGIN);
  }

  /** The months where changed entries stand, or stood. */
  private static Map<String, List<String>> touched(Dataset<Row> made, Dataset<Row> log) {
    Dataset<Row> stood = log.join(made.select("id"), "id").select("kind", "month");
    Map<String, TreeSet<String>> months = new TreeMap<>();
    for (Row row : made.select("kind", "month").union(stood).distinct().collectAsList()) {
      months.computeIfAbsent(row.getString(0), kind -> new TreeSet<>()).add(row.getString(1));
    }
    Map<String, List<String>> lists = new TreeMap<>();
    months.forEach((kind, some) -> lists.put(kind, List.copyOf(some)));
    return lists;
  }

  private void publish(Commit commit) throws IOException {
    Map<Kind, List<String>> months = new EnumMap<>(Kind.class);
    commit.touched().forEach((kind, some) -> months.put(Kind.valueOf(kind), some));
    if (!months.isEmpty()) {
      tables.publish(months, rows(commit.entries(), Rows.ENTRY));
    }
    commits.published(commit);
  }

  private Commit compact(Commit commit) throws IOException {
    Commit.Folders folders = Commit.Folders.of(Commit.name(commit.number() + 1));
    write(Latest.of(rows(commit.origins(), Rows.ORIGIN), "id"), folders.origins());
    write(
        Latest.of(rows(commit.actors(), Rows.ACTOR).filter(col("kind").isNotNull()), "kind", "id"),
        folders.actors());
    write(Latest.of(rows(commit.entries(), Rows.ENTRY), "id"), folders.entries());
    Commit compacted = commits.make(commit.compacted(folders));
    for (List<String> old : List.of(commit.origins(), commit.actors(), commit.entries())) {
      for (String name : old) {
        delete(folder + "/_attache/" + name);
      }
    }
    return compacted;
  }

  /** The last small folders of reports become one: many batches leave few files. */
  private void join(Commit commit) throws IOException {
    List<String> joined = commit.lastAlike(joinAfter);
    long size = 0;
    for (String name : joined) {
      Path path = new Path(folder + "/_attache/" + name);
      size += path.getFileSystem(configuration).getContentSummary(path).getLength();
    }
    if (joined.isEmpty() || size > MOST_JOINED) {
      return;
    }
    String name = Commit.joinedName(joined);
    int files = (int) (size / JOINED_FILE) + 1;
    write(
        rows(joined, Rows.REPORT)
            .repartitionByRange(files, col("number"))
            .sortWithinPartitions("number"),
        name);
    commits.make(commit.joined(joined, name));
    for (String old : joined) {
      delete(folder + "/_attache/" + old);
    }
  }

  private void write(Dataset<Row> rows, String name) {
    rows.write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .parquet(folder + "/_attache/" + name);
  }

  private Dataset<Row> rows(List<String> names, StructType type) {
    if (names.isEmpty()) {
      return spark.createDataFrame(List.of(), type);
    }
    String[] folders =
        names.stream().map(name -> folder + "/_attache/" + name).toArray(String[]::new);
    return spark.read().schema(type).parquet(folders);
  }

  private void delete(String path) throws IOException {
    Path gone = new Path(path);
    FileSystem files = gone.getFileSystem(configuration);
    files.delete(gone, true);
  }
}
