package org.attache.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * A register in one SQLite file: write-ahead log, every commit synced to the disk, readers never
 * wait for the writer.
 */
final class SqliteDatabase implements Database {
  private static final int BUSY_MILLIS = Integer.getInteger("attache.busy.millis", 5_000);
  private static final int READERS = 8;
  private static final int CACHE_KIB = 64 * 1024;

  /** Pages of the log before they go into the file: fewer, longer copies while much is added. */
  private static final int LOG_PAGES = 16_000;

  private final Path file;
  private final Readers readers;
  private Optional<Session> writer = Optional.empty();
  private Optional<WriterLock> lock = Optional.empty();

  private SqliteDatabase(Path file, Readers readers) {
    this.file = file;
    this.readers = readers;
  }

  /**
   * @param create whether to make a register where there is none
   */
  static SqliteDatabase open(Path file, boolean create) {
    boolean exists = Files.exists(file);
    if (!exists && !create) {
      throw new StoreFailed(
          file + ": there is no such register; attache add SOURCE… makes one, --register names it");
    }
    if (Files.isDirectory(file)) {
      throw new StoreFailed(file + ": is a folder; --register names a file");
    }
    try {
      if (!exists) {
        migrate(file);
      }
      SqliteDatabase database = new SqliteDatabase(file, readers(file));
      try {
        database.bringUpToDate();
      } catch (StoreFailed e) {
        database.close();
        throw e;
      }
      return database;
    } catch (UnsatisfiedLinkError e) {
      throw new StoreFailed(
          "SQLite cannot be loaded: the folder for temporary files ("
              + System.getProperty("java.io.tmpdir")
              + ") allows no programs; name another one with"
              + " ATTACHE_JAVA_OPTS=-Djava.io.tmpdir=FOLDER",
          e);
    }
  }

  private static void migrate(Path file) {
    try (WriterLock unused = WriterLock.take(file)) {
      Migrations.run(file.toString(), source(file, false), "sqlite", new SqliteDialect());
    }
  }

  private void bringUpToDate() {
    Optional<Integer> version;
    boolean foreign;
    // not from the pool, which would try again and again where nothing can be opened
    try (Session session = new Session(location(), source(file, true).getConnection())) {
      version = Migrations.version(session, "sqlite_master WHERE name");
      // the table of versions alone: whoever was making the register was killed on the way
      foreign =
          session
                  .first(
                      "SELECT count(*) FROM sqlite_master"
                          + " WHERE tbl_name <> 'flyway_schema_history'",
                      row -> row.getLong(1))
                  .orElse(0L)
              > 0;
    } catch (SQLException e) {
      throw Failures.of(location(), e);
    }
    if (version.isEmpty() && foreign) {
      throw new StoreFailed(
          file + ": is a database, but no register; give another file with --register");
    }
    if (!Migrations.isCurrent(location(), version)) {
      migrate(file);
    }
  }

  private static SQLiteConfig config(boolean reading) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHE_KIB);
    // what was inserted last is asked for in the statement itself, where it is wanted
    config.setGetGeneratedKeys(false);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    if (!reading) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    }
    return config;
  }

  private static SQLiteDataSource source(Path file, boolean reading) {
    SQLiteConfig config = config(reading);
    SQLiteDataSource source = new SQLiteDataSource(config);
    if (reading && isShut(file)) {
      // nobody can write there, so nobody can keep a log there: the file is all there is
      config.setOpenMode(SQLiteOpenMode.READONLY);
      config.resetOpenMode(SQLiteOpenMode.CREATE);
      config.resetOpenMode(SQLiteOpenMode.READWRITE);
      source.setUrl("jdbc:sqlite:file:" + uri(file) + "?immutable=1");
    } else {
      source.setUrl("jdbc:sqlite:" + file);
    }
    return source;
  }

  private static boolean isShut(Path file) {
    return !Files.isWritable(parent(file));
  }

  private static String uri(Path file) {
    return file.toAbsolutePath().toUri().getRawPath();
  }

  private static Path parent(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
  }

  private static Readers readers(Path file) {
    return new Readers(file.toString(), source(file, true), "PRAGMA query_only = 1", READERS);
  }

  @Override
  public String location() {
    return file.toString();
  }

  @Override
  public Dialect dialect() {
    return new SqliteDialect();
  }

  @Override
  public Session reader() {
    try {
      return readers.take();
    } catch (SQLException e) {
      throw Failures.of(location(), e);
    }
  }

  @Override
  public synchronized Session writer() {
    if (writer.isEmpty()) {
      WriterLock taken = lock.orElseGet(() -> WriterLock.take(file));
      lock = Optional.of(taken);
      try {
        Connection connection = source(file, false).getConnection();
        try (Statement statement = connection.createStatement()) {
          statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
        }
        connection.setAutoCommit(false);
        writer = Optional.of(new Session(location(), connection));
      } catch (SQLException e) {
        throw Failures.of(location(), e);
      }
    }
    return writer.orElseThrow();
  }

  @Override
  public void backup(Path target) {
    if (Files.exists(target)) {
      throw new StoreFailed(target + ": exists already; a backup overwrites nothing");
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isWritable(folder)) {
      throw new StoreFailed(target + ": cannot be written; give a folder that may be written");
    }
    try (Session session = reader()) {
      session.on(
          connection -> {
            try (Statement statement = connection.createStatement()) {
              statement.executeUpdate("backup to '" + target.toString().replace("'", "''") + "'");
            }
            return target;
          });
    }
  }

  @Override
  public List<String> damage() {
    List<String> damage = new ArrayList<>();
    try (Session session = reader()) {
      session.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
          .filter(line -> !line.equals("ok"))
          .forEach(damage::add);
      session
          .list("PRAGMA foreign_key_check", row -> row.getString(1) + " row " + row.getString(2))
          .forEach(line -> damage.add("refers to what is not there: " + line));
    }
    return damage;
  }

  @Override
  public synchronized void close() {
    try {
      readers.close();
      writer.ifPresent(Session::close);
    } finally {
      lock.ifPresent(WriterLock::close);
    }
  }
}
