package org.attache.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** Rows of which the next one can be looked at. */
final class PeekingRows {
  private final Iterator<Row> rows;
  private Optional<Row> next = Optional.empty();

  PeekingRows(Iterator<Row> rows) {
    this.rows = rows;
  }

  boolean hasNext() {
    if (next.isEmpty() && rows.hasNext()) {
      next = Optional.of(rows.next());
    }
    return next.isPresent();
  }

  /** The next row, which stays the next. */
  Row peek() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return next.orElseThrow();
  }

  /** The rows from here that are of one group, report and sort. */
  List<Row> whileIs(long root, long number, int what) {
    List<Row> taken = new ArrayList<>();
    while (hasNext()
        && peek().getLong(0) == root
        && Rows.<Long>the(peek(), "number") == number
        && Rows.<Integer>the(peek(), "what") == what) {
      taken.add(peek());
      next = Optional.empty();
    }
    return taken;
  }
}
