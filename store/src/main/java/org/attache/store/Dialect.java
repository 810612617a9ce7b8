package org.attache.store;

import java.util.List;
import java.util.Set;

/** Where SQLite and PostgreSQL must be spoken to in different words: full text. */
interface Dialect {

  /** A word that is looked for; as a prefix it may go on. */
  record Wanted(String word, boolean prefix) {}

  /** Makes the words of an entry findable, in place of what was there. */
  void index(Session session, long entry, Set<String> words, boolean isNew);

  /** Takes the words of an entry away. */
  void unindex(Session session, long entry);

  /** A subquery for the {@code nr} of entries with the words of one {@link #expression}. */
  String entriesSaying();

  /** All of these words, as {@link #entriesSaying} takes them. */
  String expression(List<Wanted> words);

  /** Statements that empty the tables that are made of archive and ledger, and the ledger. */
  List<String> emptying();
}
