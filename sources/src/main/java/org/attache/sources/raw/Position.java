package org.attache.sources.raw;

import java.util.Objects;
import java.util.Optional;

/**
 * Where in an input something stands, so that an interrupted run can go on behind it.
 *
 * @param path the file within the input (below a folder, inside a WACZ), with slashes; empty if the
 *     input is that file; {@code #7} for what the link at offset 7 leads to
 * @param offset grows from one thing to the next: the byte where a line or record begins, the
 *     number of an entry of a feed; {@link Long#MAX_VALUE} where nothing more can follow
 */
public record Position(String path, long offset) {
  /** Of the first or only thing of an input. */
  public static final Position START = new Position("", 0);

  /** Behind all that an input holds. */
  public static final Position END = new Position("", Long.MAX_VALUE);

  public Position {
    Objects.requireNonNull(path, "path");
    if (offset < 0) {
      throw new IllegalArgumentException("offset " + offset);
    }
  }

  /** In the file that is the input itself. */
  public static Position at(long offset) {
    return new Position("", offset);
  }

  /** Of something that a link at this position leads to. */
  public Position to(Position behindLink) {
    return behindLink.within("#" + offset).within(path);
  }

  /** The position behind the link that stands at an offset of this file; empty if not there. */
  public Optional<Position> behindLink(long linkOffset) {
    return inside("#" + linkOffset);
  }

  /** Up to where everything in this file has been handed on. */
  public long done() {
    if (!path.startsWith("#")) {
      return offset;
    }
    int end = path.indexOf('/');
    // what the link leads to may not all have been handed on
    return Long.parseLong(path.substring(1, end < 0 ? path.length() : end)) - 1;
  }

  /** Whether it stands in another file, or in the same one further down. */
  public boolean isBehind(Position other) {
    return !path.equals(other.path) || offset > other.offset;
  }

  /** Whether nothing of this very file is behind it. */
  public boolean isEnd() {
    return path.isEmpty() && offset == Long.MAX_VALUE;
  }

  /** The same, seen from a folder or archive in which the file has that path. */
  public Position within(String file) {
    if (file.isEmpty()) {
      return this;
    }
    return new Position(path.isEmpty() ? file : file + "/" + path, offset);
  }

  /** The same, seen from within that file; empty if it is not in there. */
  public Optional<Position> inside(String file) {
    if (path.equals(file)) {
      return Optional.of(at(offset));
    }
    return path.startsWith(file + "/")
        ? Optional.of(new Position(path.substring(file.length() + 1), offset))
        : Optional.empty();
  }

  /** One line, to be kept: {@code 5310 archive/data.warc.gz}. */
  public String text() {
    return offset + " " + path;
  }

  /**
   * The reverse of {@link #text()}.
   *
   * @throws IllegalArgumentException if it is not such a line
   */
  public static Position parse(String text) {
    int space = text.indexOf(' ');
    if (space < 1) {
      throw new IllegalArgumentException("no position: " + text);
    }
    return new Position(text.substring(space + 1), Long.parseLong(text.substring(0, space)));
  }
}
