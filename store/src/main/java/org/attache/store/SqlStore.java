package org.attache.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attache.register.RegisterStore;
import org.attache.register.Transaction;
import org.attache.store.json.ModelJson;

/**
 * The register in a database. Reads may come from any thread; transactions from one at a time. All
 * failures of the database are {@link StoreFailed}.
 */
public final class SqlStore extends SqlReads implements RegisterStore {
  private final Database database;
  private Optional<SqlTransaction> writer = Optional.empty();
  private final Scribe scribe = new Scribe();

  /** What was last begun to be written; empty when all of that has been seen to its end. */
  private Optional<Scribe.Work> flying = Optional.empty();

  /** Why something written behind failed, as long as nobody who asked for that knows. */
  private Optional<RuntimeException> untold = Optional.empty();

  /** What the thread that thinks asks while another writes. */
  private Optional<Session> aside = Optional.empty();

  private SqlStore(Database database) {
    super(database.dialect(), new ModelJson(), new Bodies(() -> forms(database)));
    this.database = database;
  }

  private static Map<Long, String> forms(Database database) {
    try (Session session = database.reader()) {
      return Bodies.forms(session);
    }
  }

  /**
   * Opens the register that is there.
   *
   * @param location path of a file, or {@code jdbc:postgresql:…}
   * @throws StoreFailed if there is none or it cannot be opened
   */
  public static SqlStore open(String location) {
    return new SqlStore(database(location, false));
  }

  /** Opens the register, or makes an empty one where there is none. */
  public static SqlStore openOrCreate(String location) {
    return new SqlStore(database(location, true));
  }

  private static Database database(String location, boolean create) {
    return location.startsWith("jdbc:postgresql:")
        ? PostgresDatabase.open(location, create)
        : SqliteDatabase.open(Path.of(location), create);
  }

  /** Where it is, without a password. */
  public String location() {
    return database.location();
  }

  /**
   * Takes the right to write, which the first transaction would take; until the store is closed.
   *
   * @throws StoreFailed if another process has it, or nobody may write
   */
  public void claim() {
    database.writer();
  }

  @Override
  <T> T with(Function<Session, T> work) {
    try (Session session = database.reader()) {
      return work.apply(session);
    }
  }

  @Override
  public synchronized <T> T transaction(Function<Transaction, T> work) {
    // a failure of what was written behind is told to whoever asked for that
    flying.flatMap(this::seen).ifPresent(failure -> untold = Optional.of(failure));
    flying = Optional.empty();
    Session session = database.writer();
    boolean done = false;
    try {
      SqlTransaction tx = writer(session);
      T result = work.apply(tx);
      tx.flush();
      commit(session);
      done = true;
      return result;
    } finally {
      if (!done) {
        undo(session);
      }
    }
  }

  /**
   * A transaction whose rows are written while the caller goes on, in the order of the calls. Its
   * work, and that of the next one, sees all that came before; others see it when it is committed.
   *
   * @throws RuntimeException if the work fails, or if what was begun before it could not be
   *     written: then nothing of this one is in the register either
   */
  public synchronized <T> Written<T> behind(Function<Transaction, T> work) {
    Session session = database.writer();
    boolean done = false;
    untold.ifPresent(this::tell);
    try {
      SqlTransaction tx = writer(session);
      aside = Optional.of(aside.orElseGet(database::reader));
      aside.ifPresent(tx::begin);
      T result = work.apply(tx);
      if (!tx.isAside()) {
        tx.flush();
        commit(session);
        done = true;
        return new Written<>(() -> result);
      }
      tx.land();
      Rows rows = tx.take();
      Scribe.Work begun = scribe.begin(() -> write(session, rows));
      flying = Optional.of(begun);
      done = true;
      return new Written<>(
          () -> {
            begun.failure().ifPresent(this::tell);
            return result;
          });
    } finally {
      if (!done) {
        undo(session);
      }
    }
  }

  private static void write(Session session, Rows rows) {
    boolean done = false;
    try {
      rows.write(session);
      commit(session);
      done = true;
    } finally {
      if (!done) {
        rollBack(session);
      }
    }
  }

  private static void commit(Session session) {
    session.on(
        connection -> {
          connection.commit();
          return connection;
        });
  }

  private synchronized void tell(RuntimeException failure) {
    untold = Optional.empty();
    throw failure;
  }

  /** Waits for what is being written; what was built upon it fails with it. */
  private void land() {
    Optional<Scribe.Work> work = flying;
    flying = Optional.empty();
    work.flatMap(this::seen).ifPresent(this::tell);
  }

  /** Waits for the end of what was written behind; why it failed. */
  private Optional<RuntimeException> seen(Scribe.Work work) {
    Optional<RuntimeException> failure = work.failure();
    if (failure.isPresent()) {
      writer = Optional.empty();
    }
    return failure;
  }

  /** Nothing of a transaction is to be in the register, and nothing that was known of it. */
  private void undo(Session session) {
    flying.flatMap(Scribe.Work::failure).ifPresent(failure -> untold = Optional.of(failure));
    flying = Optional.empty();
    // the forms it kept are gone as well
    writer = Optional.empty();
    rollBack(session);
  }

  private SqlTransaction writer(Session session) {
    if (writer.isEmpty()) {
      bodies.keepForms(session);
      writer = Optional.of(new SqlTransaction(dialect, json, bodies, session, this::land));
    }
    return writer.orElseThrow();
  }

  /**
   * Makes the register anew out of its archive, in one transaction: the work finds an empty
   * register with an empty ledger, but all archived bytes. Readers see the old one until all is
   * done; if the work throws, it stays.
   */
  public <T> T renewal(Function<Transaction, T> work) {
    return transaction(
        tx -> {
          Session session = database.writer();
          dialect.emptying().forEach(session::update);
          writer.ifPresent(SqlTransaction::forget);
          return work.apply(tx);
        });
  }

  /** What made the transaction fail is being thrown; a rollback that fails too adds nothing. */
  private static void rollBack(Session session) {
    try {
      session.on(
          (Connection connection) -> {
            connection.rollback();
            return connection;
          });
    } catch (StoreFailed e) {
      // the database rolls back by itself when the connection goes
    }
  }

  /**
   * Copies everything committed into a new file, while others read and write.
   *
   * @throws StoreFailed if the target exists or cannot be written
   */
  public void backup(Path target) {
    database.backup(target);
  }

  /** What is wrong with the register, a line each; empty when all is well. */
  public List<String> check() {
    List<String> wrong = new ArrayList<>(database.damage());
    wrong.addAll(with(session -> new Integrity(session).problems()));
    return wrong;
  }

  @Override
  public synchronized void close() {
    flying.ifPresent(Scribe.Work::failure);
    scribe.close();
    aside.ifPresent(Session::close);
    database.close();
  }
}
