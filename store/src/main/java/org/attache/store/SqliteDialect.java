package org.attache.store;

import java.util.List;
import java.util.stream.Collectors;

/** Full text by FTS5. */
final class SqliteDialect implements Dialect {

  @Override
  public void index(Session session, List<Indexed> entries) {
    insert(session, "entry_words", entries);
  }

  private static void insert(Session session, String table, List<Indexed> words) {
    session.insert(
        "INSERT INTO " + table + " (rowid, words) VALUES",
        words.stream()
            .map(indexed -> new Object[] {indexed.nr(), String.join(" ", indexed.words())})
            .toList());
  }

  @Override
  public void unindex(Session session, long entry) {
    session.update("DELETE FROM entry_words WHERE rowid = ?", entry);
  }

  @Override
  public String entriesSaying() {
    return "SELECT rowid AS nr FROM entry_words WHERE entry_words MATCH ?";
  }

  @Override
  public String isSaying() {
    return "EXISTS (SELECT 1 FROM entry_words WHERE entry_words MATCH ? AND rowid = e.nr)";
  }

  @Override
  public void indexReports(Session session, List<Indexed> reports) {
    insert(session, "report_words", reports);
  }

  @Override
  public String anyReportWords() {
    return "SELECT rowid FROM report_words LIMIT 1";
  }

  @Override
  public void unindexReport(Session session, long report) {
    session.update("DELETE FROM report_words WHERE rowid = ?", report);
  }

  @Override
  public String reportsSaying() {
    return "SELECT rowid FROM report_words WHERE report_words MATCH ?";
  }

  @Override
  public String expression(List<Wanted> words) {
    return words.stream()
        .map(wanted -> '"' + wanted.word() + '"' + (wanted.prefix() ? " *" : ""))
        .collect(Collectors.joining(" "));
  }

  @Override
  public List<String> emptying() {
    return Emptying.statements(
        List.of(
            "DROP TRIGGER decision_remains",
            "INSERT INTO entry_words (entry_words) VALUES ('delete-all')",
            "INSERT INTO report_words (report_words) VALUES ('delete-all')"),
        List.of(
            "CREATE TRIGGER decision_remains BEFORE DELETE ON decision"
                + " BEGIN SELECT raise(ABORT, 'the ledger is append-only'); END"));
  }
}
