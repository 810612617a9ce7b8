package org.attache.sources.watch;

/**
 * A part of an address; {@code *} stands for anything.
 *
 * @param text as the user wrote it
 */
public record AddressPattern(String text) {
  public AddressPattern {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an empty pattern");
    }
  }

  /** Whether the address holds it, upper and lower case apart. */
  boolean fits(String address) {
    int from = 0;
    for (String piece : text.split("\\*", -1)) {
      int at = address.indexOf(piece, from);
      if (at < 0) {
        return false;
      }
      from = at + piece.length();
    }
    return true;
  }
}
