package org.attache.output.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;

/** Entries as rows of a table, for who writes tables in a way of their own. */
public final class Cells {
  private Cells() {}

  /** The names of a kind's columns, in their order. */
  public static List<String> names(Kind kind) {
    return Columns.of(kind).stream().map(Column::name).toList();
  }

  /** What a kind's columns hold, in their order: {@link String}, {@link Long} or {@link Double}. */
  public static List<Class<?>> types(Kind kind) {
    return Columns.of(kind).stream()
        .map(Column::type)
        .<Class<?>>map(
            type ->
                switch (type) {
                  case TEXT -> String.class;
                  case WHOLE -> Long.class;
                  case SHARE -> Double.class;
                })
        .toList();
  }

  /**
   * An entry's row, in the order of the columns, each of its column's type.
   *
   * @param selection where the entry's tellings and reports are
   */
  public static List<Optional<?>> of(Selection selection, Entry entry) {
    Row row = selection.row(entry);
    return Columns.of(entry.kind()).stream()
        .<Optional<?>>map(column -> column.value().apply(row))
        .collect(Collectors.toUnmodifiableList());
  }
}
