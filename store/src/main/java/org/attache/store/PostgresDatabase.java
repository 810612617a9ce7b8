package org.attache.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/** A register in a PostgreSQL database of its own. */
final class PostgresDatabase implements Database {
  private static final int READERS = 8;

  /** Of the advisory lock that lets one process write; any number that is always the same. */
  private static final long WRITER_LOCK = 4_276_001_917L;

  private final String location;
  private final PGSimpleDataSource source;
  private final HikariDataSource readers;
  private Optional<Session> writer = Optional.empty();

  private PostgresDatabase(String location, PGSimpleDataSource source, HikariDataSource readers) {
    this.location = location;
    this.source = source;
    this.readers = readers;
  }

  static PostgresDatabase open(String url, boolean create) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setApplicationName("attache");
    String location = withoutPassword(url);
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(source);
    pool.setMaximumPoolSize(READERS);
    pool.setMinimumIdle(0);
    pool.setReadOnly(true);
    pool.setAutoCommit(false);
    pool.setPoolName("readers");
    pool.setInitializationFailTimeout(-1);
    pool.setConnectionTimeout(10_000);
    try (Connection unused = source.getConnection()) {
      PostgresDatabase database =
          new PostgresDatabase(location, source, new HikariDataSource(pool));
      database.bringUpToDate(create);
      return database;
    } catch (SQLException e) {
      throw Failures.of(location, e);
    } catch (HikariPool.PoolInitializationException e) {
      throw new StoreFailed(location + ": cannot be opened: " + e.getMessage(), e);
    }
  }

  /** What may be shown: a password in the address may not. */
  private static String withoutPassword(String url) {
    return url.replaceAll("password=[^&]*", "password=…");
  }

  private void bringUpToDate(boolean create) {
    Optional<Integer> version;
    try (Session session = reader()) {
      version =
          Migrations.version(
              session,
              "information_schema.tables WHERE table_schema = current_schema() AND table_name");
    }
    if (version.isEmpty() && !create) {
      close();
      throw new StoreFailed(
          location + ": holds no register yet; attache add SOURCE… makes one there");
    }
    if (!Migrations.isCurrent(location, version)) {
      Migrations.run(location, source, "postgresql", new PostgresDialect());
    }
  }

  @Override
  public String location() {
    return location;
  }

  @Override
  public Dialect dialect() {
    return new PostgresDialect();
  }

  @Override
  public Session reader() {
    try {
      return new Session(location, readers.getConnection());
    } catch (SQLException e) {
      throw Failures.of(location, e);
    }
  }

  @Override
  public synchronized Session writer() {
    if (writer.isEmpty()) {
      try {
        Connection connection = source.getConnection();
        Session session = new Session(location, connection);
        boolean ours =
            session
                .first("SELECT pg_try_advisory_lock(?)", row -> row.getBoolean(1), WRITER_LOCK)
                .orElse(false);
        if (!ours) {
          session.close();
          throw new StoreFailed(
              location
                  + ": another attache is writing into it; nothing was changed: wait until it has"
                  + " finished and run again");
        }
        connection.setAutoCommit(false);
        writer = Optional.of(session);
      } catch (SQLException e) {
        throw Failures.of(location, e);
      }
    }
    return writer.orElseThrow();
  }

  @Override
  public void backup(Path target) {
    throw new StoreFailed(
        location + ": PostgreSQL has a tool of its own for that; run pg_dump on the server");
  }

  /** PostgreSQL checks its own pages as it reads them. */
  @Override
  public List<String> damage() {
    return List.of();
  }

  @Override
  public synchronized void close() {
    readers.close();
    writer.ifPresent(Session::close);
  }
}
