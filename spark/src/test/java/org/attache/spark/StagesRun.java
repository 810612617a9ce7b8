package org.attache.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.attache.model.Reading;
import org.attache.register.Incoming;
import org.attache.register.origins.Fingerprint;

/**
 * What all but reading costs: registers readings that {@code bench/run generate readings N} made,
 * half of them first and then the rest, and prints what each stage took. Started by hand, with the
 * tests' class path of the module.
 */
final class StagesRun {
  private static final String VERSION = "bench";

  /** When a task ended, and the CPU time it took, in seconds. */
  private record Task(double end, double cpu) {}

  private StagesRun() {}

  /** The file with the readings, and a folder for the tables. */
  public static void main(String[] args) throws IOException {
    SparkSession spark = SparkSession.builder().appName("attache stages").getOrCreate();
    String output = args[1];
    Queue<Task> tasks = new ConcurrentLinkedQueue<>();
    spark
        .sparkContext()
        .addSparkListener(
            new SparkListener() {
              @Override
              public void onTaskEnd(SparkListenerTaskEnd end) {
                double cpu = end.taskMetrics().executorCpuTime() / 1e9;
                tasks.add(new Task(end.taskInfo().finishTime() / 1e3, cpu));
              }
            });
    Dataset<Row> reports =
        spark
            .read()
            .schema("number LONG, reading STRING")
            .json(args[0])
            .map((MapFunction<Row, Row>) StagesRun::report, Encoders.row(Rows.REPORT))
            .dropDuplicates("id")
            .persist();
    long size = reports.selectExpr("max(number)").first().getLong(0);
    Commits commits =
        new Commits(new Path(output, "_attache"), spark.sparkContext().hadoopConfiguration());
    long from = 0;
    for (long to : List.of(size / 2, size)) {
      Commit last = commits.last(VERSION);
      String name = "reports/" + Commit.name(last.number() + 1);
      reports
          .filter("number > " + from + " AND number <= " + to)
          .sort("number")
          .write()
          .parquet(output + "/_attache/" + name);
      commits.make(last.read(name, to, List.of()));
      ClusterRegister register = new ClusterRegister(spark, output, VERSION, 24);
      tasks.clear();
      double began = System.currentTimeMillis() / 1e3;
      ClusterRegister.Took took = register.register();
      System.out.printf(Locale.ROOT, "reports %,d to %,d%n", from + 1, to);
      double at = line("copies", began, took.copies(), tasks);
      at = line("people", at, took.people(), tasks);
      at = line("entries", at, took.entries(), tasks);
      line("tables", at, took.tables(), tasks);
      from = to;
    }
    spark.stop();
  }

  /** Prints what one stage took, and gives the time at which it ended. */
  private static double line(String name, double began, double took, Queue<Task> tasks) {
    double ended = began + took;
    List<Task> within =
        tasks.stream().filter(task -> task.end() > began && task.end() <= ended).toList();
    System.out.printf(
        Locale.ROOT,
        "  %-8s %8.1f s, %8.1f CPU s in tasks, %8.1f of them in the longest%n",
        name,
        took,
        within.stream().mapToDouble(Task::cpu).sum(),
        within.stream().mapToDouble(Task::cpu).max().orElse(0));
    return ended;
  }

  private static Row report(Row row) {
    Reading reading = Readers.json().reading(row.getString(1));
    byte[] bytes = reading.report().text().getBytes(StandardCharsets.UTF_8);
    Incoming incoming =
        Incoming.of(Hashes.id(bytes), VERSION, reading, Readers.shared().fingerprinter);
    Fingerprint print = incoming.fingerprint();
    Object[] cells = new Object[Rows.REPORT.size()];
    cells[Rows.REPORT.fieldIndex("number")] = row.getLong(0);
    cells[Rows.REPORT.fieldIndex("id")] = incoming.id();
    cells[Rows.REPORT.fieldIndex("origin")] = reading.report().origin();
    cells[Rows.REPORT.fieldIndex("position")] = "";
    cells[Rows.REPORT.fieldIndex("mediaType")] = "text/plain";
    cells[Rows.REPORT.fieldIndex("bytes")] = bytes;
    cells[Rows.REPORT.fieldIndex("outlet")] = incoming.outlet().orElse(null);
    cells[Rows.REPORT.fieldIndex("reader")] = VERSION;
    cells[Rows.REPORT.fieldIndex("reading")] = row.getString(1);
    cells[Rows.REPORT.fieldIndex("printOutlet")] = print.outlet().orElse(null);
    cells[Rows.REPORT.fieldIndex("published")] = print.published().orElse(null);
    cells[Rows.REPORT.fieldIndex("agencies")] = print.agencies().toArray(String[]::new);
    cells[Rows.REPORT.fieldIndex("digest")] = print.digest();
    cells[Rows.REPORT.fieldIndex("sketch")] = print.sketch().toBytes();
    cells[Rows.REPORT.fieldIndex("anchors")] = print.anchors().toArray(Long[]::new);
    return RowFactory.create(cells);
  }
}
