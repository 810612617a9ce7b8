package org.attache.store;

import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteException;

/** Turns what databases report into one sentence for people: what is wrong and what to do. */
final class Failures {
  private Failures() {}

  static StoreFailed of(String location, SQLException failure) {
    String reason =
        sqlite(failure)
            .or(() -> postgres(failure))
            .orElseGet(() -> "the database reports: " + firstLine(failure));
    return new StoreFailed(location + ": " + reason, failure);
  }

  private static Optional<String> sqlite(SQLException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException lite) {
        return sqlite(lite.getResultCode().name());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> sqlite(String code) {
    if (code.startsWith("SQLITE_FULL")) {
      return Optional.of(
          "the disk is full; what was registered so far is kept: free some space and run again");
    }
    if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_PERM")) {
      return Optional.of(
          "cannot be written (the file or its folder is read-only); nothing was changed: allow"
              + " writing or give another place with --register");
    }
    if (code.startsWith("SQLITE_CANTOPEN")) {
      return Optional.of(
          "cannot be opened; check that the folder exists and that you may read and write in it");
    }
    if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
      return Optional.of(
          "is locked by another program; nothing was changed: wait until it has finished and run"
              + " again");
    }
    if (code.startsWith("SQLITE_NOTADB")) {
      return Optional.of("is not a register; give another file with --register");
    }
    if (code.startsWith("SQLITE_CORRUPT")) {
      return Optional.of(
          "is damaged; put a backup in its place (attache check says more about the damage)");
    }
    if (code.startsWith("SQLITE_IOERR")) {
      return Optional.of(
          "the disk fails to read or write (" + code + "); check it before you go on");
    }
    return Optional.empty();
  }

  private static Optional<String> postgres(SQLException failure) {
    String state = Optional.ofNullable(failure.getSQLState()).orElse("");
    if (state.startsWith("08")) {
      return Optional.of(
          "no PostgreSQL server answers there; check the address and that the server runs");
    }
    if (state.startsWith("28")) {
      return Optional.of("the server refuses this user or password");
    }
    return switch (state) {
      case "3D000" -> Optional.of("there is no such database; create it first (createdb)");
      case "53100" ->
          Optional.of(
              "the server's disk is full; what was registered so far is kept: free some space and"
                  + " run again");
      case "25006" -> Optional.of("the server allows only reading; nothing was changed");
      case "42501" -> Optional.of("the server does not allow this user to do that");
      case "55P03" ->
          Optional.of(
              "is locked by another program; nothing was changed: wait until it has finished and"
                  + " run again");
      default -> Optional.empty();
    };
  }

  private static String firstLine(SQLException failure) {
    return Optional.ofNullable(failure.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .orElse(failure.getClass().getSimpleName());
  }
}
