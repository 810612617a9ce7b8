package org.attache.register.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing of what a statement is about ({@code small-words.txt}). */
final class SmallWords {
  private static final String FILE = "small-words.txt";

  private SmallWords() {}

  static Set<String> list() {
    try (InputStream in = SmallWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the build has lost " + FILE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
