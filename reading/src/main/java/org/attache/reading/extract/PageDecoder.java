package org.attache.reading.extract;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a page's bytes into text. Strict UTF-8 comes first, since pages that are valid UTF-8 yet
 * declare something else are UTF-8 nearly always.
 */
final class PageDecoder {
  /** Declarations stand at the top of a page, below what an archive puts there. */
  private static final int PRESCAN = 32_768;

  /** What stands for bytes that are no UTF-8. */
  private static final char FOREIGN = '\ufffd';

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})");

  private PageDecoder() {}

  static String decode(byte[] bytes, Optional<String> said) {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      return decodeLeniently(bytes, marked.get());
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(FOREIGN) < 0 || isMostlySound(text)) {
      return text;
    }
    Charset charset =
        said.flatMap(PageDecoder::byName).or(() -> declared(bytes)).orElse(WINDOWS_1252);
    return new String(bytes, charset);
  }

  /** UTF-8 cut off in the middle of a sign, or with a few foreign bytes in it, is UTF-8 still. */
  private static boolean isMostlySound(String decoded) {
    int foreign = 0;
    int sound = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (c == FOREIGN) {
        foreign++;
      } else if (c > 0x7f) {
        sound++;
      }
    }
    return foreign * 10 <= sound || foreign == 1 && decoded.charAt(decoded.length() - 1) == FOREIGN;
  }

  private static String decodeLeniently(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCAN);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    Optional<Charset> first = Optional.empty();
    while (declared.find()) {
      Optional<Charset> charset = byName(declared.group(1));
      first = first.or(() -> charset);
      // UTF-8 it is not: an archive's banner may declare that above what the page itself declares
      if (charset.isPresent() && !declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf")) {
        return charset;
      }
    }
    return first;
  }

  /**
   * As browsers read the names: Latin-1 and ASCII mean windows-1252; UTF-8 was ruled out before.
   */
  private static Optional<Charset> byName(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    switch (lower) {
      case "iso-8859-1",
          "iso8859-1",
          "latin1",
          "latin-1",
          "us-ascii",
          "ascii",
          "utf-8",
          "utf8",
          "windows-1252",
          "cp1252" -> {
        return Optional.of(WINDOWS_1252);
      }
      case "gb2312", "gbk", "x-gbk" -> {
        return charset("gb18030");
      }
      case "shift_jis", "shift-jis", "sjis", "x-sjis" -> {
        return charset("windows-31j");
      }
      case "iso-8859-9", "latin5" -> {
        return charset("windows-1254");
      }
      case "utf-16", "utf-16le", "utf-16be", "unicode", "utf-7", "utf-32" -> {
        return Optional.empty();
      }
      default -> {
        return charset(lower);
      }
    }
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
