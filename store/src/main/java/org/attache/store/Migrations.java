package org.attache.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a register to what this version works with. */
final class Migrations {
  /**
   * Version of the newest step: files below {@code migrations}, {@link CarryOver} and {@link
   * CountedColumns}.
   */
  static final int NEWEST = 11;

  private Migrations() {}

  /** Version of a register's tables; empty for a database that holds none. */
  static Optional<Integer> version(Session session, String tables) {
    boolean any =
        session
                .first(
                    "SELECT count(*) FROM " + tables + " = 'flyway_schema_history'",
                    row -> row.getLong(1))
                .orElse(0L)
            > 0;
    return any
        ? session
            .list(
                "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL",
                row -> Integer.parseInt(row.getString(1)))
            .stream()
            .max(Integer::compare)
        : Optional.empty();
  }

  /**
   * @throws StoreFailed for a register of a newer version
   */
  static boolean isCurrent(String location, Optional<Integer> version) {
    if (version.isPresent() && version.get() > NEWEST) {
      throw new StoreFailed(
          location
              + ": was written by a newer Attaché (its tables are version "
              + version.get()
              + ", this one knows "
              + NEWEST
              + "); use that one");
    }
    return version.equals(Optional.of(NEWEST));
  }

  static void run(String location, DataSource database, String folder, Dialect dialect) {
    try {
      Flyway.configure()
          .dataSource(database)
          .locations("classpath:org/attache/store/migrations/" + folder)
          .javaMigrations(new CarryOver(dialect), new CountedColumns())
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreFailed(location + ": its tables cannot be made: " + e.getMessage(), e);
    }
  }
}
