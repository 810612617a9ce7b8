package org.attache.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Full text by {@code tsvector}, of words that are split already. */
final class PostgresDialect implements Dialect {

  @Override
  public void index(Session session, long entry, Set<String> words, boolean isNew) {
    session.update(
        "INSERT INTO entry_words (nr, words)"
            + " VALUES (?, array_to_tsvector(string_to_array(?, ' ')))"
            + " ON CONFLICT (nr) DO UPDATE SET words = excluded.words",
        entry,
        String.join(" ", words));
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
  public void index(Session session, long report, Set<String> words) {
    session.update(
        "INSERT INTO report_words (nr, words)"
            + " VALUES (?, array_to_tsvector(string_to_array(?, ' ')))"
            + " ON CONFLICT (nr) DO UPDATE SET words = excluded.words",
        report,
        String.join(" ", words));
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
