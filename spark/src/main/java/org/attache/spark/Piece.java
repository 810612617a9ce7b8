package org.attache.spark;

import java.io.Serializable;
import java.util.Objects;

/**
 * A part of the input that one task opens: a file, or some lines of a large one.
 *
 * @param place where it stands among all pieces of the input, from 0
 * @param start in bytes; lines that begin before it belong to another piece
 * @param end in bytes; lines that begin there or later belong to another piece
 * @param lines whether it holds lines, and so can be cut
 * @param changed when the file was last changed, in milliseconds; with path and size the name under
 *     which it is not taken twice
 */
record Piece(int place, String path, long start, long end, boolean lines, long changed)
    implements Serializable {
  Piece {
    Objects.requireNonNull(path, "path");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no piece: " + start + ".." + end + " of " + path);
    }
  }

  /** Under which it is remembered that the piece was taken. */
  String name() {
    return path + "|" + start + "-" + end + "|" + changed;
  }

  /** In bytes. */
  long size() {
    return end - start;
  }
}
