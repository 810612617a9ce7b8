package org.attache.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One connection with its prepared statements. Values are bound by position: text, whole numbers,
 * fractions, bytes, or an {@link Optional} of one of these, empty for SQL's null.
 */
final class Session implements AutoCloseable {
  /** Statements come from code, not from data, so there are few; a list of values adds some. */
  private static final int STATEMENTS = 200;

  private static final int FETCHED_AT_ONCE = 500;

  /** Values in one list of a statement; databases allow some ten thousand. */
  private static final int LISTED = 256;

  /** A power of four: what is left over goes by sixteens, fours and ones. */
  private static final int ROWS_AT_ONCE = 64;

  private final String location;
  private final Connection connection;
  private final Consumer<Session> closing;
  private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

  /** The text of statements that insert so many rows. */
  private final Map<String, Map<Integer, String>> inserts = new HashMap<>();

  /** The text of statements that ask with so many values. */
  private final Map<String, Map<Integer, String>> lists = new HashMap<>();

  /** Something went wrong with it: nobody else shall have it. */
  private boolean spoilt;

  /** One whose connection is closed, or given back to its pool, with it. */
  Session(String location, Connection connection) {
    this(location, connection, Session::end);
  }

  /**
   * @param closing what is done with it instead of ending it
   */
  Session(String location, Connection connection, Consumer<Session> closing) {
    this.location = location;
    this.connection = connection;
    this.closing = closing;
  }

  /** What to make of a row. Must not use the session. */
  interface Rows<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Work on the bare connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  <T> List<T> list(String sql, Rows<T> rows, Object... values) {
    try {
      PreparedStatement statement = bound(prepared(sql), values);
      try (ResultSet result = statement.executeQuery()) {
        List<T> list = new ArrayList<>();
        while (result.next()) {
          list.add(rows.read(result));
        }
        return list;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  <T> Optional<T> first(String sql, Rows<T> rows, Object... values) {
    return list(sql, rows, values).stream().findFirst();
  }

  /** Hands on row by row without holding them; the sink may use the session. */
  <T> void each(String sql, Rows<T> rows, Consumer<T> sink, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(FETCHED_AT_ONCE);
      try (ResultSet result = bound(statement, values).executeQuery()) {
        while (result.next()) {
          sink.accept(rows.read(result));
        }
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  void update(String sql, Object... values) {
    try {
      bound(prepared(sql), values).executeUpdate();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Inserts rows, many with one statement.
   *
   * @param sql up to {@code VALUES}
   * @param rows of as many values each
   */
  void insert(String sql, List<Object[]> rows) {
    insert(sql, rows, "");
  }

  /** The same, but rows that are there already stay as they are. */
  void insertNew(String sql, List<Object[]> rows) {
    insert(sql, rows, " ON CONFLICT DO NOTHING");
  }

  /**
   * @param after what stands behind the values
   */
  void insert(String sql, List<Object[]> rows, String after) {
    int done = 0;
    for (int together = ROWS_AT_ONCE; together > 0; together /= 4) {
      for (; rows.size() - done >= together; done += together) {
        Object[] values = new Object[together * rows.get(done).length];
        int at = 0;
        for (Object[] row : rows.subList(done, done + together)) {
          System.arraycopy(row, 0, values, at, row.length);
          at += row.length;
        }
        update(statement(sql, after, together, values.length / together), values);
      }
    }
  }

  private String statement(String sql, String after, int rows, int values) {
    return inserts
        .computeIfAbsent(sql + after, s -> new TreeMap<>())
        .computeIfAbsent(
            rows,
            r -> {
              String row = "(" + String.join(",", Collections.nCopies(values, "?")) + ")";
              return sql + " " + String.join(",", Collections.nCopies(r, row)) + after;
            });
  }

  /**
   * Asks with the values in place of {@code %s}, as often as their number needs.
   *
   * @param sql with one {@code IN (%s)}
   */
  <T> void listed(String sql, Collection<?> values, Rows<T> rows, Consumer<? super T> sink) {
    Object[] all = values.toArray();
    for (int start = 0; start < all.length; start += LISTED) {
      Object[] some = padded(Arrays.copyOfRange(all, start, Math.min(all.length, start + LISTED)));
      String asked =
          lists
              .computeIfAbsent(sql, s -> new TreeMap<>())
              .computeIfAbsent(
                  some.length,
                  n -> sql.replace("%s", String.join(",", Collections.nCopies(n, "?"))));
      list(asked, rows, some).forEach(sink);
    }
  }

  /** Repeats the last value up to a power of two, so that few different statements are made. */
  private static Object[] padded(Object[] values) {
    int size = Integer.highestOneBit(Math.max(1, values.length * 2 - 1));
    Object[] padded = Arrays.copyOf(values, size);
    Arrays.fill(padded, values.length, size, values[values.length - 1]);
    return padded;
  }

  <T> T on(Work<T> work) {
    try {
      return work.on(connection);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    Optional<PreparedStatement> known = Optional.ofNullable(statements.get(sql));
    if (known.isPresent()) {
      return known.get();
    }
    if (statements.size() >= STATEMENTS) {
      String oldest = statements.keySet().iterator().next();
      PreparedStatement statement = statements.remove(oldest);
      if (statement != null) {
        statement.close();
      }
    }
    PreparedStatement statement = connection.prepareStatement(sql);
    statements.put(sql, statement);
    return statement;
  }

  private static PreparedStatement bound(PreparedStatement statement, Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Optional<?> optional) {
        if (optional.isEmpty()) {
          statement.setNull(i + 1, Types.NULL);
          continue;
        }
        value = optional.get();
      }
      bind(statement, i + 1, value);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int place, Object value)
      throws SQLException {
    if (value instanceof Integer number) {
      statement.setLong(place, number);
    } else if (value instanceof Long number) {
      statement.setLong(place, number);
    } else if (value instanceof Double number) {
      statement.setDouble(place, number);
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(place, bytes);
    } else {
      // PostgreSQL keeps no NUL in text
      statement.setString(place, value.toString().replace("\0", ""));
    }
  }

  private StoreFailed failed(SQLException failure) {
    spoilt = true;
    return Failures.of(location, failure);
  }

  /** Whether something went wrong with it. */
  boolean isSpoilt() {
    return spoilt;
  }

  /** Its user is done with it. */
  @Override
  public void close() {
    closing.accept(this);
  }

  /** Closes the statements and the connection. */
  void end() {
    try (connection) {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
    } catch (SQLException e) {
      throw Failures.of(location, e);
    }
  }
}
