package org.attache.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Puts new tellings into entries. Tellings and entries that share a blocking key are brought
 * together, and each such group is placed apart from all others. While it is placed, an entry may
 * come to have a key that none of its parts has; where another group asked for that key, the two
 * were one group, and are placed again as one, until nothing surprises. So the entries are those
 * that one register would have made of the reports in their order.
 */
final class EntryStep {
  private static final int ENTRY = 0;
  private static final int MOVE = 1;
  private static final int TELLING = 2;

  /** What a group is placed from: entries first, then by report its moves and its tellings. */
  private static final StructType INPUT =
      new StructType()
          .add("root", DataTypes.LongType)
          .add("node", DataTypes.LongType)
          .add("number", DataTypes.LongType)
          .add("what", DataTypes.IntegerType)
          .add("position", DataTypes.IntegerType)
          .add("name", DataTypes.StringType)
          .add("revision", DataTypes.LongType)
          .add("keys", DataTypes.createArrayType(DataTypes.LongType))
          .add("json", DataTypes.StringType);

  /** An entry of a group, or ({@code surprise}) a key that one of its entries had. */
  private static final StructType OUTPUT = output();

  private static final StructType MOVED =
      new StructType()
          .add("number", DataTypes.LongType)
          .add("report", DataTypes.StringType)
          .add("origin", DataTypes.StringType);

  private final Dataset<Row> inputs;
  private final Dataset<Row> asked;
  private final int generation;
  private final String work;

  private EntryStep(Dataset<Row> inputs, Dataset<Row> asked, int generation, String work) {
    this.inputs = inputs;
    this.asked = asked;
    this.generation = generation;
    this.work = work;
  }

  private static StructType output() {
    StructType type =
        new StructType().add("root", DataTypes.LongType).add("surprise", DataTypes.LongType);
    for (StructField field : Rows.ENTRY.fields()) {
      type = type.add(field);
    }
    return type;
  }

  /**
   * @param tellings new ones, as {@link Rows#TELLING}
   * @param log all that generations left, as {@link Rows#ENTRY}
   * @param moves as {@link OriginStep.Outcome#moves()}
   * @param work a folder for what is needed for a while
   * @return the entries that are new or changed
   */
  static Dataset<Row> run(
      Dataset<Row> tellings,
      Dataset<Row> log,
      Map<Long, Map<String, String>> moves,
      int generation,
      String work) {
    SparkSession spark = tellings.sparkSession();
    Dataset<Row> moved = moved(spark, moves);
    Dataset<Row> loaded = concerned(tellings, log, moved).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> nodes =
        tellings
            .select("node", "lookups", "keys")
            .union(
                loaded.select(
                    col("node"), array().cast("array<bigint>").as("lookups"), col("keys")));
    Forest forest = Grove.of(Grove.uses(nodes));
    Dataset<Row> inputs = inputs(tellings, loaded, moved).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> asked = tellings.select(explode(col("lookups")).as("key"), col("node"));
    try {
      return new EntryStep(inputs, asked, generation, work).rounds(forest);
    } finally {
      inputs.unpersist();
      loaded.unpersist();
    }
  }

  private static Dataset<Row> moved(SparkSession spark, Map<Long, Map<String, String>> moves) {
    List<Row> rows = new ArrayList<>();
    moves.forEach(
        (number, reports) ->
            reports.forEach(
                (report, origin) -> rows.add(RowFactory.create(number, report, origin))));
    return spark.createDataFrame(rows, MOVED);
  }

  /** The entries that share a key with a new telling, or tell of a report that moves. */
  private static Dataset<Row> concerned(
      Dataset<Row> tellings, Dataset<Row> log, Dataset<Row> moved) {
    Dataset<Row> lookups = tellings.select(explode(col("lookups")).as("key")).distinct();
    Dataset<Row> sharing =
        log.select(col("id"), explode(col("keys")).as("key")).join(lookups, "key").select("id");
    Dataset<Row> telling =
        log.select(col("id"), explode(col("reports")).as("report"))
            .join(moved.select("report").distinct(), "report")
            .select("id");
    Dataset<Row> ids = sharing.union(telling).distinct();
    return Latest.of(log.join(ids, "id").select(columns(Rows.ENTRY)), "id");
  }

  private static Dataset<Row> inputs(
      Dataset<Row> tellings, Dataset<Row> loaded, Dataset<Row> moved) {
    Dataset<Row> entries =
        loaded.select(
            lit(0L).as("root"),
            col("node"),
            lit(0L).as("number"),
            lit(ENTRY).as("what"),
            lit(0).as("position"),
            col("id").as("name"),
            col("revision"),
            col("keys"),
            col("parts").as("json"));
    Dataset<Row> placed =
        tellings.select(
            lit(0L),
            col("node"),
            col("number"),
            lit(TELLING),
            col("position"),
            col("report"),
            lit(0L),
            col("keys"),
            col("part"));
    Dataset<Row> holders =
        tellings
            .select("report", "node")
            .union(loaded.select(explode(col("reports")).as("report"), col("node")));
    Dataset<Row> moves =
        moved
            .join(holders, "report")
            .select(
                lit(0L),
                col("node"),
                col("number"),
                lit(MOVE),
                lit(0),
                col("report"),
                lit(0L),
                array().cast("array<bigint>"),
                col("origin"));
    return entries.union(placed).union(moves);
  }

  private static Column[] columns(StructType type) {
    return Stream.of(type.fieldNames()).map(functions::col).toArray(Column[]::new);
  }

  private Dataset<Row> rounds(Forest first) {
    Forest forest = first;
    List<Dataset<Row>> results = new ArrayList<>();
    Optional<Set<Long>> wanted = Optional.empty();
    while (true) {
      Dataset<Row> result = round(forest, wanted, results.size());
      List<long[]> meetings = meetings(result, forest);
      results.add(result);
      if (meetings.isEmpty()) {
        return results.stream()
            .map(one -> one.filter(col("surprise").isNull()).select(columns(Rows.ENTRY)))
            .reduce(Dataset::union)
            .orElseThrow();
      }
      Forest next = new Forest().with(forest);
      Set<Long> stale = new TreeSet<>();
      for (long[] meeting : meetings) {
        next.join(meeting[0], meeting[1]);
        stale.add(meeting[0]);
        stale.add(meeting[1]);
      }
      forest = next.flat();
      Forest roots = forest;
      wanted = Optional.of(stale.stream().map(roots::root).collect(Collectors.toSet()));
      results.replaceAll(one -> without(one, stale));
    }
  }

  private static Dataset<Row> without(Dataset<Row> result, Set<Long> stale) {
    return result.filter((FilterFunction<Row>) row -> !stale.contains(row.getLong(0)));
  }

  /** Places the groups of these roots, or all. */
  private Dataset<Row> round(Forest forest, Optional<Set<Long>> wanted, int number) {
    SparkSession spark = inputs.sparkSession();
    Broadcast<Forest> shared = Shared.of(spark, forest);
    Set<Long> roots = wanted.orElse(Set.of());
    boolean all = wanted.isEmpty();
    Dataset<Row> rooted =
        inputs
            .map(
                (MapFunction<Row, Row>)
                    row -> {
                      Object[] cells = new Object[row.size()];
                      for (int i = 1; i < cells.length; i++) {
                        cells[i] = row.get(i);
                      }
                      cells[0] = shared.value().root(row.getLong(1));
                      return RowFactory.create(cells);
                    },
                Encoders.row(INPUT))
            .filter((FilterFunction<Row>) row -> all || roots.contains(row.getLong(0)));
    String folder = work + "/round-" + number;
    int ofGeneration = generation;
    rooted
        .repartition(col("root"))
        .sortWithinPartitions("root", "number", "what", "position", "name")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new Groups(rows, ofGeneration),
            Encoders.row(OUTPUT))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(folder);
    return spark.read().schema(OUTPUT).parquet(folder);
  }

  /** The groups where one had a key that the other asked for. */
  private List<long[]> meetings(Dataset<Row> result, Forest forest) {
    Dataset<Row> surprises =
        result
            .filter(col("surprise").isNotNull())
            .select(col("surprise").as("key"), col("root"))
            .distinct();
    List<long[]> meetings = new ArrayList<>();
    for (Row row : surprises.join(asked, "key").select("root", "node").distinct().collectAsList()) {
      long other = forest.root(row.getLong(1));
      if (forest.root(row.getLong(0)) != other) {
        meetings.add(new long[] {row.getLong(0), other});
      }
    }
    return meetings;
  }

  /** Places one group after the other. */
  private static final class Groups implements Iterator<Row> {
    private final PeekingRows rows;
    private final int generation;
    private Iterator<Row> made = List.<Row>of().iterator();

    Groups(Iterator<Row> rows, int generation) {
      this.rows = new PeekingRows(rows);
      this.generation = generation;
    }

    @Override
    public boolean hasNext() {
      while (!made.hasNext() && rows.hasNext()) {
        made = group();
      }
      return made.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return made.next();
    }

    private Iterator<Row> group() {
      long root = rows.peek().getLong(0);
      Neighbours neighbours = new Neighbours(generation);
      while (rows.hasNext() && rows.peek().getLong(0) == root) {
        long number = Rows.<Long>the(rows.peek(), "number");
        int what = Rows.<Integer>the(rows.peek(), "what");
        List<Row> together = rows.whileIs(root, number, what);
        switch (what) {
          case ENTRY -> together.forEach(neighbours::load);
          case MOVE -> {
            Map<String, String> moved = new TreeMap<>();
            together.forEach(row -> moved.put(Rows.the(row, "name"), Rows.the(row, "json")));
            neighbours.regroup(moved);
          }
          default -> neighbours.place(together);
        }
      }
      List<Row> surprises =
          neighbours.surprises().stream()
              .map(key -> output(root, Optional.of(key), List.of()))
              .toList();
      Iterator<Row> entries = neighbours.entries();
      return new Flat<>(
          List.of(false, true).iterator(), last -> last ? surprises : drained(root, entries));
    }

    private static List<Row> drained(long root, Iterator<Row> entries) {
      List<Row> rows = new ArrayList<>();
      entries.forEachRemaining(
          entry -> {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < entry.size(); i++) {
              cells.add(entry.get(i));
            }
            rows.add(output(root, Optional.empty(), cells));
          });
      return rows;
    }

    private static Row output(long root, Optional<Long> surprise, List<Object> entry) {
      Object[] cells = new Object[OUTPUT.size()];
      cells[0] = root;
      cells[1] = surprise.orElse(null);
      for (int i = 0; i < entry.size(); i++) {
        cells[i + 2] = entry.get(i);
      }
      return RowFactory.create(cells);
    }
  }
}
