package org.attache.sources.feeds;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

/** Names of encodings as servers declare them. */
final class Charsets {
  private Charsets() {}

  static boolean exists(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
