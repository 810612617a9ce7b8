package org.attache.web.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rows of the resource files beside this class; lines that begin with # explain them. */
final class Rows {
  private Rows() {}

  static List<List<String>> of(String file) {
    try (InputStream in =
        Optional.ofNullable(Rows.class.getResourceAsStream(file))
            .orElseThrow(() -> new IllegalStateException("the build has lost " + file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
