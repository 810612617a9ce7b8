package org.attache.output.dossier;

import java.util.List;
import java.util.Objects;

/**
 * A part of a dossier as a table.
 *
 * @param columns their names
 * @param rows as many cells as columns; text of reports in them is not escaped yet
 */
record Section(String title, List<String> columns, List<List<String>> rows) {
  Section {
    Objects.requireNonNull(title, "title");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + row.size() + " cells in " + title);
      }
    }
  }
}
