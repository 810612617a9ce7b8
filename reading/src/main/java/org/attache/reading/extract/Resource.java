package org.attache.reading.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.attache.reading.lexicon.Table;

/** The word lists that lie beside the classes of this package. */
final class Resource {
  private Resource() {}

  /**
   * @param name a file of this package's resources
   * @throws IllegalStateException if the build has lost it
   */
  static Table table(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name);
      }
      return Table.read(
          name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
