package org.attache.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.attache.register.origins.Comparison;
import org.attache.register.origins.Fingerprint;
import org.attache.register.origins.Link;
import org.attache.register.origins.LinkKind;
import org.attache.register.origins.MemoryOriginIndex;
import org.attache.register.origins.Origins;
import org.attache.register.origins.Placement;
import org.attache.register.origins.Sketch;

/**
 * Which new reports depend on which others. Reports that share a passage meet in a join on its
 * least hash; what is compared with what, and what follows, is decided as {@link Origins} does. The
 * links are few; they are put together on the driver.
 */
final class OriginStep {
  private static final StructType PAIR =
      new StructType().add("newer", DataTypes.LongType).add("older", DataTypes.LongType);

  private static final StructType LINKED =
      new StructType()
          .add("number", DataTypes.LongType)
          .add("report", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("other", DataTypes.StringType)
          .add("otherPublished", DataTypes.StringType)
          .add("similarity", DataTypes.DoubleType);

  /**
   * Where the new reports belong, and who moves.
   *
   * @param first origin of each new report when it comes, by number; its own id where it is absent
   * @param moves new origins of reports that came before, by the number of the report that showed
   *     it, in order
   * @param changed origins after all this, by report; with the day of publication
   */
  record Outcome(
      Map<Long, String> first, Map<Long, Map<String, String>> moves, Map<String, Placed> changed) {}

  /** An origin, and when the report that has it was published. */
  record Placed(String origin, Optional<String> published) {}

  private OriginStep() {}

  /**
   * @param reports all that were read, old and new
   * @param last number of the last one that is registered
   * @param known the latest {@link Rows#ORIGIN} of each report that has one
   */
  static Outcome run(Dataset<Row> reports, long last, Dataset<Row> known) {
    Dataset<Row> prints =
        reports.select("number", "id", "printOutlet", "published", "agencies", "digest", "sketch");
    Dataset<Row> anchors = reports.select(col("number"), explode(col("anchors")).as("key"));
    Dataset<Row> digests = reports.select(col("number"), col("digest").as("key"));
    Dataset<Row> shared =
        meetings(anchors, last)
            .groupBy("newer", "older")
            .agg(count(lit(1)).as("together"))
            .withColumn(
                "rank",
                row_number()
                    .over(
                        Window.partitionBy("newer")
                            .orderBy(col("together").desc(), col("older").asc())))
            .filter(col("rank").leq(Origins.MOST_COMPARED))
            .select("newer", "older");
    Dataset<Row> pairs = shared.union(meetings(digests, last)).distinct();
    List<Row> linked =
        pairs
            .join(prints.toDF("newer", "id", "o", "p", "a", "d", "s"), "newer")
            .join(prints.toDF("older", "id2", "o2", "p2", "a2", "d2", "s2"), "older")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) OriginStep::compare, Encoders.row(LINKED))
            .collectAsList();
    return place(linked, earlier(linked, known));
  }

  /** Every new report with each of those that were the first to have one of its keys. */
  private static Dataset<Row> meetings(Dataset<Row> keys, long last) {
    Dataset<Row> asked = keys.filter(col("number").gt(last)).select("key").distinct();
    Dataset<Row> met = last == 0 ? keys : keys.join(asked, "key");
    return met.select("key", "number")
        .repartition(col("key"))
        .sortWithinPartitions("key", "number")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> pairs(rows, last), Encoders.row(PAIR));
  }

  private static Iterator<Row> pairs(Iterator<Row> rows, long last) {
    List<Long> holders = new ArrayList<>();
    Object[] key = {""};
    return new Flat<>(
        rows,
        row -> {
          long number = row.getLong(1);
          if (!row.get(0).equals(key[0])) {
            key[0] = row.get(0);
            holders.clear();
          }
          List<Row> pairs = new ArrayList<>();
          if (number > last) {
            holders.forEach(holder -> pairs.add(RowFactory.create(number, holder)));
          }
          if (holders.size() < Origins.MOST_HOLDERS) {
            holders.add(number);
          }
          return pairs;
        });
  }

  private static Iterator<Row> compare(Iterator<Row> rows) {
    return new Flat<>(
        rows,
        row -> {
          Fingerprint newer = print(row, "id", "");
          Fingerprint older = print(row, "id2", "2");
          return Comparison.of(newer, older)
              .map(
                  link ->
                      List.of(
                          RowFactory.create(
                              row.<Long>getAs("newer"),
                              newer.report(),
                              newer.published().orElse(null),
                              older.report(),
                              older.published().orElse(null),
                              link.similarity())))
              .orElse(List.of());
        });
  }

  private static Fingerprint print(Row row, String id, String which) {
    return new Fingerprint(
        Rows.<String>the(row, id),
        Rows.text(row, "o" + which),
        Rows.text(row, "p" + which),
        row.getList(row.fieldIndex("a" + which)),
        Rows.<String>the(row, "d" + which),
        Sketch.of(Rows.<byte[]>the(row, "s" + which)),
        List.of());
  }

  /** The members of all origins that the links lead to. */
  private static List<Row> earlier(List<Row> linked, Dataset<Row> known) {
    if (linked.isEmpty()) {
      return List.of();
    }
    List<String> others =
        linked.stream().map(row -> row.<String>getAs("other")).distinct().toList();
    Dataset<Row> asked = known.sparkSession().createDataset(others, Encoders.STRING()).toDF("id");
    Dataset<Row> origins = known.join(asked, "id").select("origin").distinct();
    return known.join(origins, "origin").select("id", "published", "origin").collectAsList();
  }

  private static Outcome place(List<Row> linked, List<Row> earlier) {
    MemoryOriginIndex index = new MemoryOriginIndex();
    Origins origins = new Origins(index);
    Map<String, Placed> now = new TreeMap<>();
    for (Row row : earlier) {
      String id = row.getAs("id");
      now.put(id, new Placed(row.getAs("origin"), Rows.text(row, "published")));
      index.put(slim(id, Rows.text(row, "published")), row.getAs("origin"), List.of());
    }
    Map<Long, List<Row>> byNumber = new TreeMap<>();
    linked.forEach(
        row -> byNumber.computeIfAbsent(row.getAs("number"), n -> new ArrayList<>()).add(row));
    Map<Long, String> first = new LinkedHashMap<>();
    Map<Long, Map<String, String>> moves = new TreeMap<>();
    Map<String, Placed> changed = new TreeMap<>();
    byNumber.forEach(
        (number, rows) -> {
          rows.sort(Comparator.comparing(row -> row.<String>getAs("other")));
          for (Row row : rows) {
            String other = row.getAs("other");
            if (index.origin(other).isEmpty()) {
              Optional<String> published = Rows.text(row, "otherPublished");
              index.put(slim(other, published), other, List.of());
              now.put(other, new Placed(other, published));
              changed.put(other, new Placed(other, published));
            }
          }
          String id = rows.get(0).getAs("report");
          Optional<String> published = Rows.text(rows.get(0), "published");
          Placement placement = origins.place(slim(id, published), links(rows));
          Placed placed = new Placed(placement.origin(), published);
          first.put(number, placement.origin());
          now.put(id, placed);
          changed.put(id, placed);
          if (!placement.replaced().isEmpty()) {
            Map<String, String> moved = new LinkedHashMap<>();
            for (String member : index.members(placement.origin())) {
              Placed before = now.getOrDefault(member, placed);
              if (!before.origin().equals(placement.origin())) {
                Placed after = new Placed(placement.origin(), before.published());
                moved.put(member, placement.origin());
                now.put(member, after);
                changed.put(member, after);
              }
            }
            moves.put(number, moved);
          }
        });
    return new Outcome(first, moves, changed);
  }

  private static List<Link> links(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Link(
                    row.getAs("report"),
                    row.getAs("other"),
                    LinkKind.REPRINT,
                    row.<Double>getAs("similarity"),
                    ""))
        .toList();
  }

  /** As much of a report as its place among others depends on. */
  private static Fingerprint slim(String id, Optional<String> published) {
    return new Fingerprint(
        id,
        Optional.empty(),
        published,
        List.of(),
        "",
        Sketch.of(new byte[Integer.BYTES]),
        List.of());
  }
}
