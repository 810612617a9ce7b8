package org.attache.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files by way of one of another name, so that a file that is there is whole. */
final class WholeFile {
  private WholeFile() {}

  /** Something that writes. */
  interface Content<T> {
    T write(OutputStream out) throws IOException;
  }

  /** Writes the file, or puts another in its place; gives what the content gives. */
  static <T> T write(Path file, Content<T> content) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    T given;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
      given = content.write(out);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    return given;
  }
}
