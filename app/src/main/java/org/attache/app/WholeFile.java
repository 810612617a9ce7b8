package org.attache.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
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
    if (Files.isDirectory(file)) { // moving a file there would put it in an empty folder's place
      throw new FileSystemException(
          file.toString(), null, "it is a folder; give the name of a file");
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      T given;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        given = content.write(out);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      return given;
    } finally {
      Files.deleteIfExists(unfinished); // what broke off is of no use
    }
  }
}
