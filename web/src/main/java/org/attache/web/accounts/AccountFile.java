package org.attache.web.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The SQLite file of accounts: plain statements on one connection, one at a time. */
final class AccountFile implements AutoCloseable {
  private static final int VERSION = 1;
  private static final int BUSY_MILLIS = 5_000;

  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE account (name TEXT PRIMARY KEY COLLATE NOCASE, role TEXT NOT NULL,"
              + " password TEXT NOT NULL, disabled INTEGER NOT NULL DEFAULT 0,"
              + " created TEXT NOT NULL)",
          "CREATE TABLE session (hash TEXT PRIMARY KEY, account TEXT NOT NULL COLLATE NOCASE"
              + " REFERENCES account (name) ON DELETE CASCADE, began INTEGER NOT NULL,"
              + " seen INTEGER NOT NULL)",
          "CREATE TABLE token (id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT"
              + " NULL COLLATE NOCASE REFERENCES account (name) ON DELETE CASCADE, label TEXT NOT"
              + " NULL, created TEXT NOT NULL, used TEXT)",
          "CREATE TABLE audit (number INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL,"
              + " who TEXT NOT NULL, address TEXT NOT NULL, action TEXT NOT NULL,"
              + " detail TEXT NOT NULL)",
          "PRAGMA user_version = " + VERSION);

  /** Makes a value of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final Path file;
  private final Connection connection;

  private AccountFile(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens it; makes it where there is none. */
  static AccountFile open(Path file) {
    keepPrivate(file);
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    try {
      AccountFile opened = new AccountFile(file, source.getConnection());
      opened.prepare();
      return opened;
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  /** Only its owner may read it, where the file system knows owners; SQLite's own files follow. */
  private static void keepPrivate(Path file) {
    try {
      if (!Files.exists(file)
          && Files.getFileStore(file.toAbsolutePath().getParent())
              .supportsFileAttributeView(PosixFileAttributeView.class)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
    } catch (IOException e) {
      throw new NotAllowed(file + ": the accounts cannot be used: " + e.getMessage());
    }
  }

  private void prepare() throws SQLException {
    int version = list("PRAGMA user_version", row -> row.getInt(1)).get(0);
    if (version > VERSION) {
      throw new NotAllowed(file + ": was made by a newer Attaché; use that one");
    }
    if (version == 0) {
      try (Statement statement = connection.createStatement()) {
        for (String line : SCHEMA) {
          statement.execute(line);
        }
      }
    }
  }

  synchronized <T> List<T> list(String sql, Row<T> reader, Object... values) {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reader.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  <T> Optional<T> first(String sql, Row<T> reader, Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  /**
   * Changes rows.
   *
   * @return how many
   */
  synchronized int update(String sql, Object... values) {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static NotAllowed failed(Path file, SQLException e) {
    return new NotAllowed(file + ": the accounts cannot be used: " + e.getMessage());
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(file, e);
    }
  }
}
