package org.attache.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Whether the tables of a register agree with each other and the archive with its names. */
final class Integrity {
  private final Session session;
  private final List<String> problems = new ArrayList<>();

  Integrity(Session session) {
    this.session = session;
  }

  List<String> problems() {
    session.each(
        "SELECT id, bytes FROM archive ORDER BY id",
        row -> new Object[] {row.getString(1), row.getBytes(2)},
        row -> archived((String) row[0], (byte[]) row[1]));
    say(
        "report %s has no bytes in the archive",
        "SELECT r.id FROM report r LEFT JOIN archive a ON a.id = r.id WHERE a.id IS NULL");
    say(
        "report %s has lost its text",
        "SELECT r.id FROM report r LEFT JOIN report_content c ON c.number = r.number"
            + " WHERE c.number IS NULL");
    say(
        "telling %s belongs to an entry that is not there",
        "SELECT t.id FROM telling t LEFT JOIN entry e ON e.nr = t.entry"
            + " WHERE t.entry IS NOT NULL AND e.nr IS NULL");
    say(
        "entry %s has no tellings",
        "SELECT e.id FROM entry e WHERE NOT EXISTS"
            + " (SELECT 1 FROM telling t WHERE t.entry = e.nr)");
    return problems;
  }

  private void archived(String id, byte[] packed) {
    try {
      String is = sha256(Blobs.unpack(packed));
      if (!is.equals(id)) {
        problems.add("archived bytes of " + id + " are not those that came (now " + is + ")");
      }
    } catch (StoreFailed e) {
      problems.add("archived bytes of " + id + " cannot be unpacked");
    }
  }

  private void say(String problem, String sql) {
    session
        .list(sql, row -> row.getString(1))
        .forEach(id -> problems.add(problem.replace("%s", id)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java without SHA-256", e);
    }
  }
}
