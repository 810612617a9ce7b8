package org.attache.output.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.register.entry.Kind;

/** A format of tables: one kind a file, because each kind has columns of its own. */
abstract class TableFormat implements ExportFormat {
  private final String name;

  /**
   * @param name of the format, and what its files end in
   */
  TableFormat(String name) {
    this.name = name;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String extension() {
    return name;
  }

  @Override
  public final Set<Kind> kinds() {
    return EnumSet.allOf(Kind.class);
  }

  @Override
  public final boolean isOneKindAFile() {
    return true;
  }

  /** The columns of the one kind that is selected. */
  static List<Column> columns(Selection selection) {
    if (selection.kinds().size() != 1) {
      throw new IllegalArgumentException("a table holds one kind of entries");
    }
    return Columns.of(selection.kinds().iterator().next());
  }
}
