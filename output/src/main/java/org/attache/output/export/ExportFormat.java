package org.attache.output.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.attache.register.entry.Kind;

/** A format that the register can be given in. The same selection gives the same bytes. */
public interface ExportFormat {

  /** As it is called on the command line: "geojson". */
  String name();

  /** What it is and which programs read it, in one line. */
  String description();

  /** Of the files, without a dot. */
  String extension();

  /** The kinds of entries that the format has a place for; others are left out. */
  Set<Kind> kinds();

  /** Whether one file holds one kind of entries, because each kind has columns of its own. */
  default boolean isOneKindAFile() {
    return false;
  }

  /**
   * Whether it says what reviewers decided. A format that cannot leaves out what was rejected,
   * unless rejected entries are asked for.
   */
  default boolean saysReview() {
    return true;
  }

  /**
   * Whether it says what only was planned, cancelled, denied or alleged. A format that cannot
   * leaves out what did not happen, unless it is asked for by its status.
   */
  default boolean saysStatus() {
    return true;
  }

  /**
   * Writes the selection. Does not close the stream.
   *
   * @return number of rows, features, objects … written
   */
  long write(Selection selection, OutputStream out) throws IOException;
}
