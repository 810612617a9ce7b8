package org.attache.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where SQLite and PostgreSQL must be spoken to in different words: full text. */
interface Dialect {

  /** A word that is looked for; as a prefix it may go on. */
  record Wanted(String word, boolean prefix) {

    /** The words of what somebody typed; one that nothing holds where there are none in it. */
    static List<Wanted> of(String text) {
      List<Wanted> wanted = new ArrayList<>();
      for (String part : text.strip().split("\\s+")) {
        List<String> words = List.copyOf(Words.of(part));
        for (int i = 0; i < words.size(); i++) {
          wanted.add(new Wanted(words.get(i), part.endsWith("*") && i == words.size() - 1));
        }
      }
      return wanted.isEmpty() ? List.of(new Wanted("\uffff", false)) : wanted;
    }
  }

  /**
   * The words of an entry or a report.
   *
   * @param nr of the entry, or the number of the report
   */
  record Indexed(long nr, Set<String> words) {}

  /** Makes the words of entries findable that have none indexed. */
  void index(Session session, List<Indexed> entries);

  /** Takes the words of an entry away. */
  void unindex(Session session, long entry);

  /** A subquery for the {@code nr} of entries with the words of one {@link #expression}. */
  String entriesSaying();

  /** The condition that {@code entry e} is one of them, where most entries are. */
  String isSaying();

  /** All of these words, as {@link #entriesSaying} takes them. */
  String expression(List<Wanted> words);

  /** Makes the words of reports findable that have none indexed. */
  void indexReports(Session session, List<Indexed> reports);

  /** Gives a row where the words of any report are indexed. */
  String anyReportWords();

  /** Takes the words of a report away. */
  void unindexReport(Session session, long report);

  /** A subquery for the numbers of reports with the words of one {@link #expression}. */
  String reportsSaying();

  /** Statements that empty the tables that are made of archive and ledger, and the ledger. */
  List<String> emptying();
}
