package org.attache.store;

import java.util.List;
import java.util.stream.Collectors;

/** Full text by {@code tsvector}, of words that are split already. */
final class PostgresDialect implements Dialect {

  @Override
  public void index(Session session, List<Indexed> entries) {
    insert(session, "entry_words", entries);
  }

  private static void insert(Session session, String table, List<Indexed> words) {
    for (Indexed indexed : words) {
      session.update(
          "INSERT INTO "
              + table
              + " (nr, words) VALUES (?, array_to_tsvector(string_to_array(?, ' ')))",
          indexed.nr(),
          String.join(" ", indexed.words()));
    }
  }

  @Override
  public void unindex(Session session, long entry) {
    session.update("DELETE FROM entry_words WHERE nr = ?", entry);
  }

  @Override
  public String entriesSaying() {
    return "SELECT nr FROM entry_words WHERE words @@ CAST(? AS tsquery)";
  }

  @Override
  public String isSaying() {
    return "e.nr IN (" + entriesSaying() + ")";
  }

  @Override
  public void indexReports(Session session, List<Indexed> reports) {
    insert(session, "report_words", reports);
  }

  @Override
  public String anyReportWords() {
    return "SELECT nr FROM report_words LIMIT 1";
  }

  @Override
  public void unindexReport(Session session, long report) {
    session.update("DELETE FROM report_words WHERE nr = ?", report);
  }

  @Override
  public String reportsSaying() {
    return "SELECT nr FROM report_words WHERE words @@ CAST(? AS tsquery)";
  }

  @Override
  public String expression(List<Wanted> words) {
    return words.stream()
        .map(wanted -> "'" + wanted.word() + "'" + (wanted.prefix() ? ":*" : ""))
        .collect(Collectors.joining(" & "));
  }

  @Override
  public List<String> emptying() {
    return Emptying.statements(
        List.of(
            "ALTER TABLE decision DISABLE TRIGGER decision_stays",
            "DELETE FROM entry_words",
            "DELETE FROM report_words"),
        List.of("ALTER TABLE decision ENABLE TRIGGER decision_stays"));
  }
}
