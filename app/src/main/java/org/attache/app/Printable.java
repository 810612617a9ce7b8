package org.attache.app;

/** Text from outside, without what could steer a terminal. */
final class Printable {
  private Printable() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c -> {
              int type = Character.getType(c);
              return type != Character.CONTROL && type != Character.FORMAT;
            })
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
