package org.attache.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Sessions to read with, some at a time. One that is given back keeps its statements for the next
 * who asks: in SQLite to prepare a statement often costs more than its answer.
 */
final class Readers implements AutoCloseable {
  private static final long LONGEST_WAIT_SECONDS = 30;

  private final String location;
  private final DataSource source;
  private final String first;
  private final int most;
  private final Semaphore free;
  private final Deque<Session> idle = new ArrayDeque<>();
  private boolean closed;

  /**
   * @param first a statement that every new session begins with
   * @param most so many at a time; who comes later waits
   */
  Readers(String location, DataSource source, String first, int most) {
    this.location = location;
    this.source = source;
    this.first = first;
    this.most = most;
    this.free = new Semaphore(most);
  }

  /**
   * One to read with, until it is closed.
   *
   * @throws StoreFailed if none comes free for a long time
   */
  Session take() throws SQLException {
    try {
      if (!free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new StoreFailed(location + ": " + most + " others read it; try again later");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreFailed(location + ": interrupted while waiting for others who read it", e);
    }
    boolean done = false;
    try {
      Optional<Session> waiting = waiting();
      Session session = waiting.isPresent() ? waiting.get() : opened();
      done = true;
      return session;
    } finally {
      if (!done) {
        free.release();
      }
    }
  }

  private Session opened() throws SQLException {
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(first);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return new Session(location, connection, this::back);
  }

  private synchronized Optional<Session> waiting() {
    if (closed) {
      throw new StoreFailed(location + ": has been closed");
    }
    return Optional.ofNullable(idle.pollFirst());
  }

  /** The one used last comes first: its pages are still at hand. */
  private synchronized void back(Session session) {
    if (closed || session.isSpoilt()) {
      session.end();
    } else {
      idle.addFirst(session);
    }
    free.release();
  }

  /** Those in use end when they are given back. */
  @Override
  public synchronized void close() {
    closed = true;
    idle.forEach(Session::end);
    idle.clear();
  }
}
