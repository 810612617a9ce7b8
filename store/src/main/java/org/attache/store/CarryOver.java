package org.attache.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Finding;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.entry.ReportHead;
import org.attache.register.merge.Blocks;
import org.attache.store.json.ModelJson;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Carries the rows of older versions, which kept JSON, over into the tables of version 5. Nothing
 * is made anew: ids, revisions, reasons and what people decided stay as they are.
 */
final class CarryOver implements JavaMigration {
  private static final int AT_ONCE = 256;

  private final ModelJson json = new ModelJson();
  private final Bodies bodies = new Bodies(Map::of);
  private final Dialect dialect;

  CarryOver(Dialect dialect) {
    this.dialect = dialect;
  }

  /** What of a telling stood in no column of its own. */
  private record OldTelling(Finding finding, Map<String, String> persons, List<String> why) {}

  /** What of a fingerprint stood in no column of its own. */
  private record OldPrint(
      Optional<String> outlet, Optional<String> published, List<String> agencies) {}

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("6");
  }

  @Override
  public String getDescription() {
    return "carry over";
  }

  /** Of what the step does: it never changes once it is published. */
  @Override
  public Integer getChecksum() {
    return 6;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    carry(context.getConnection());
  }

  /** The connection stays open; the statements of the session go with it. */
  private void carry(Connection connection) {
    Session session = new Session("the register", connection);
    bodies.keepForms(session);
    reports(session);
    tellings(session);
    entries(session);
    named(session, NamedTable.PERSONS, Person.class);
    named(session, NamedTable.ORGANISATIONS, Organisation.class);
    fingerprints(session);
    for (String table :
        List.of(
            "old_report_content",
            "old_telling",
            "old_entry_body",
            "old_person",
            "old_organisation",
            "old_fingerprint")) {
      session.update("DROP TABLE " + table);
    }
  }

  /** Registers that are older than the words of reports have none of them. */
  private void reports(Session session) {
    boolean wordless = session.first(dialect.anyReportWords(), row -> row.getInt(1)).isEmpty();
    Batch contents =
        new Batch(session, "INSERT INTO report_content (number, report, reading) VALUES");
    session.each(
        "SELECT number, report, reading FROM old_report_content ORDER BY number",
        row -> new Object[] {row.getLong(1), row.getBytes(2), row.getBytes(3)},
        row -> {
          Report report = json.read(Blobs.unpackText((byte[]) row[1]), Report.class);
          Reading reading = json.reading(Blobs.unpackText((byte[]) row[2]));
          contents.add(row[0], bodies.pack(report), bodies.pack(reading));
          session.update(
              "UPDATE report SET url = ?, title = ?, places = ? WHERE number = ?",
              report.url(),
              report.title(),
              bodies.pack(new Bodies.Places(ReportHead.placed(reading))),
              row[0]);
          if (wordless) {
            dialect.indexReports(
                session, List.of(new Dialect.Indexed((Long) row[0], ReportBuffer.words(report))));
          }
        });
    contents.end();
  }

  private void tellings(Session session) {
    Batch tellings = new Batch(session, "INSERT INTO telling (nr, id, entry, body) VALUES");
    session.each(
        "SELECT t.report, t.position, t.id, e.nr, t.sentence, t.body FROM old_telling t"
            + " LEFT JOIN entry e ON e.id = t.entry ORDER BY t.report, t.position",
        row -> {
          OldTelling old = json.read(row.getString(6), OldTelling.class);
          long entry = row.getLong(4);
          return new Object[] {
            TellingBody.nr(row.getLong(1), row.getLong(2)),
            row.getString(3),
            row.wasNull() ? Optional.empty() : Optional.of(entry),
            bodies.pack(new TellingBody(old.finding(), row.getString(5), old.persons(), old.why()))
          };
        },
        tellings::add);
    tellings.end();
  }

  private void entries(Session session) {
    Batch rows = new Batch(session, "INSERT INTO entry_body (nr, body, keys, tags, words) VALUES");
    Batch pairs = new Batch(session, "INSERT INTO entry_key (key, entry) VALUES");
    session.each(
        "SELECT nr, body, tags, words FROM old_entry_body ORDER BY nr",
        row ->
            new Object[] {
              row.getLong(1),
              json.read(row.getString(2), Entry.class),
              row.getString(3),
              row.getLong(4)
            },
        row -> {
          Entry entry = (Entry) row[1];
          Set<String> keys = new TreeSet<>(Blocks.keys(entry));
          rows.add(row[0], bodies.pack(entry), String.join("\n", keys), row[2], row[3]);
          keys.forEach(key -> pairs.add(key, row[0]));
        });
    rows.end();
    pairs.end();
  }

  private <T> void named(Session session, NamedTable<T> table, Class<T> type) {
    Batch all =
        new Batch(
            session, "INSERT INTO " + table.table() + " (id, reports, names, body, keys) VALUES");
    session.each(
        "SELECT body, keys FROM old_" + table.table() + " ORDER BY id",
        row ->
            table.row(
                bodies, json.read(row.getString(1), type), EntryBuffer.lines(row.getString(2))),
        all::add);
    all.end();
  }

  private void fingerprints(Session session) {
    Batch prints =
        new Batch(
            session, "INSERT INTO fingerprint (nr, report, origin, digest, body, sketch) VALUES");
    session.each(
        "SELECT f.nr, f.report, o.nr, f.digest, f.body, f.sketch FROM old_fingerprint f"
            + " JOIN old_fingerprint o ON o.report = f.origin ORDER BY f.nr",
        row -> {
          OldPrint old = json.read(row.getString(5), OldPrint.class);
          String digest = row.getString(4);
          return new Object[] {
            row.getLong(1),
            row.getString(2),
            row.getLong(3),
            HexFormat.fromHexDigitsToLong(digest, 0, 16),
            bodies.pack(new Bodies.Print(old.outlet(), old.published(), old.agencies(), digest)),
            row.getBytes(6)
          };
        },
        prints::add);
    prints.end();
  }

  /** Rows that are inserted some at a time. */
  private static final class Batch {
    private final Session session;
    private final String sql;
    private final List<Object[]> rows = new ArrayList<>();

    Batch(Session session, String sql) {
      this.session = session;
      this.sql = sql;
    }

    void add(Object... row) {
      rows.add(row);
      if (rows.size() == AT_ONCE) {
        end();
      }
    }

    void end() {
      session.insert(sql, rows);
      rows.clear();
    }
  }
}
