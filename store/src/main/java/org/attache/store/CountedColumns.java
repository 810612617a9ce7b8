package org.attache.store;

import java.util.Map;
import org.attache.register.entry.Entry;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Fills the columns by which entries are counted since version 7 of the tables. */
final class CountedColumns implements JavaMigration {
  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("8");
  }

  @Override
  public String getDescription() {
    return "counted columns";
  }

  /** Of what the step does: it never changes once it is published. */
  @Override
  public Integer getChecksum() {
    return 8;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  /** The connection stays open; the statements of the session go with it. */
  @Override
  public void migrate(Context context) {
    fill(new Session("the register", context.getConnection()));
  }

  private static void fill(Session session) {
    Bodies bodies = new Bodies(Map::of);
    bodies.keepForms(session);
    session.each(
        "SELECT nr, body FROM entry_body ORDER BY nr",
        row -> Map.entry(row.getLong(1), bodies.entry(row.getBytes(2))),
        row -> {
          Entry entry = row.getValue();
          session.update(
              "UPDATE entry SET states = ?, level = ? WHERE nr = ?",
              EntryRows.states(entry),
              EntryRows.level(entry),
              row.getKey());
        });
  }
}
