package org.attache.reading.language.corenlp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A step of the build: turns the published parser model into the compact form that we ship. */
public final class ParserModelConverter {
  private ParserModelConverter() {}

  /**
   * Converts a model, unless that has been done.
   *
   * @param args the published model, zipped text; the file to write
   */
  public static void main(String[] args) throws IOException {
    Path published = Path.of(args[0]);
    Path compact = Path.of(args[1]);
    if (Files.exists(compact)
        && Files.getLastModifiedTime(compact).compareTo(Files.getLastModifiedTime(published)) > 0) {
      return;
    }
    Files.createDirectories(compact.getParent());
    try (InputStream in =
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(published)), 1 << 16);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(compact))) {
      ParserModelBinary.write(ParserModelText.read(in), out);
    }
  }
}
