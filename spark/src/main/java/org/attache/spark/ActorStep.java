package org.attache.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.register.Page;
import org.attache.register.Steps;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.memory.MemoryStore;
import org.attache.register.resolve.Organisations;
import org.attache.register.resolve.People;

/**
 * Who acts in the new reports. Whoever is named may be meant by any later report, so one task takes
 * all of them in their order; it is the least of the work, and is given nothing but actors and
 * findings.
 */
final class ActorStep implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1L;
  private static final String PERSON = "person";
  private static final String ORGANISATION = "organisation";

  private static final StructType TASK =
      new StructType()
          .add("number", DataTypes.LongType)
          .add("kind", DataTypes.StringType)
          .add("id", DataTypes.StringType)
          .add("json", DataTypes.StringType);

  private final int generation;

  private ActorStep(int generation) {
    this.generation = generation;
  }

  /** The persons in each finding of a report, in the order of the findings. */
  record Cast(List<Map<String, String>> persons) {
    Cast {
      persons = List.copyOf(persons);
    }
  }

  /**
   * @param reports the new ones
   * @param known the latest {@link Rows#ACTOR} of each person and organisation
   * @return {@link Rows#ACTOR}: who acts in each report, and whoever is new or changed
   */
  static Dataset<Row> run(Dataset<Row> reports, Dataset<Row> known, int generation) {
    Dataset<Row> tasks =
        reports
            .select("number", "id", "reading")
            .map(
                (MapFunction<Row, Row>)
                    row ->
                        RowFactory.create(
                            row.getLong(0),
                            null,
                            row.getString(1),
                            Readers.json().write(slim(Readers.json().reading(row.getString(2))))),
                Encoders.row(TASK));
    return known
        .select(lit(0L).as("number"), col("kind"), col("id"), col("json"))
        .union(tasks)
        .repartition(1)
        .sortWithinPartitions("number", "id")
        .mapPartitions(new ActorStep(generation), Encoders.row(Rows.ACTOR));
  }

  private static Reading slim(Reading reading) {
    Report report = reading.report();
    return new Reading(
        Report.of("-", report.published(), "-"),
        List.of(),
        reading.actors(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        reading.findings(),
        List.of());
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    MemoryStore store = new MemoryStore();
    Map<String, Object> before = new LinkedHashMap<>();
    Iterator<Row> cast =
        new Flat<>(
            rows,
            row -> {
              if (row.getLong(0) == 0) {
                load(store, row, before);
                return List.of();
              }
              return List.of(cast(store, row));
            });
    Iterator<Iterator<Row>> both =
        new Flat<>(
            List.of(false, true).iterator(),
            after -> List.of(after ? changed(store, before).iterator() : cast));
    return new Iterator<>() {
      private Iterator<Row> now = both.next();

      @Override
      public boolean hasNext() {
        while (!now.hasNext() && both.hasNext()) {
          now = both.next();
        }
        return now.hasNext();
      }

      @Override
      public Row next() {
        return now.next();
      }
    };
  }

  /** Whoever is new or was shown in another light. */
  private List<Row> changed(MemoryStore store, Map<String, Object> before) {
    List<Row> rows = new ArrayList<>();
    Page<Person> persons = store.persons(Optional.empty(), Integer.MAX_VALUE, Optional.empty());
    persons.rows().forEach(person -> add(PERSON, person.id(), person, before, rows));
    Page<Organisation> organisations =
        store.organisations(Optional.empty(), Integer.MAX_VALUE, Optional.empty());
    organisations.rows().forEach(one -> add(ORGANISATION, one.id(), one, before, rows));
    return rows;
  }

  private void add(
      String kind, String id, Object actor, Map<String, Object> before, List<Row> rows) {
    if (!actor.equals(before.get(id))) {
      rows.add(RowFactory.create(generation, null, kind, id, Readers.json().write(actor)));
    }
  }

  private static void load(MemoryStore store, Row row, Map<String, Object> before) {
    String json = row.getString(3);
    if (row.getString(1).equals(PERSON)) {
      Person person = Readers.json().read(json, Person.class);
      store.put(person, People.keys(person));
      before.put(person.id(), person);
    } else {
      Organisation organisation = Readers.json().read(json, Organisation.class);
      store.put(organisation, Organisations.keys(organisation));
      before.put(organisation.id(), organisation);
    }
  }

  private Row cast(MemoryStore store, Row row) {
    Reading reading = Readers.json().reading(row.getString(3));
    String report = row.getString(2);
    Steps.Attended attended = store.transaction(tx -> Steps.attend(tx, report, reading));
    return RowFactory.create(
        generation,
        row.getLong(0),
        null,
        report,
        Readers.json().write(new Cast(attended.persons())));
  }
}
