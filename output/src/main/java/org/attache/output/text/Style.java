package org.attache.output.text;

import java.util.Locale;

/** How things look on a terminal, with or without colours. */
public final class Style {
  private static final String RESET = "\u001b[0m";

  private final boolean colours;

  public Style(boolean colours) {
    this.colours = colours;
  }

  /** Painted, where there are colours. */
  public String strong(String text) {
    return paint("\u001b[1m", text);
  }

  /** Painted, where there are colours. */
  public String title(String text) {
    return paint("\u001b[1;36m", text);
  }

  /** Painted, where there are colours. */
  public String faint(String text) {
    return paint("\u001b[2m", text);
  }

  private String paint(String colour, String text) {
    return colours ? colour + text + RESET : text;
  }

  /** Text of a report on one line, without what could steer a terminal. */
  public String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean steers = type == Character.CONTROL || type == Character.FORMAT;
              if (!steers) {
                clean.appendCodePoint(c);
              } else if (Character.isWhitespace(c)) {
                clean.append(' ');
              }
            });
    return clean.toString().strip();
  }

  /** {@code CHIEF_OF_DEFENCE} as people write it. */
  public static String words(Enum<?> value) {
    String name = value.name();
    return name.length() <= 2 || name.equals("NATO")
        ? name
        : name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
