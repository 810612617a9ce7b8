package org.attache.sources.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;

/** Finds where the last whole record of a web archive ends. */
final class WarcEnd {
  /** In bytes. */
  private static final int LONGEST_HEAD = 1 << 18;

  private WarcEnd() {}

  /**
   * Reads through a file.
   *
   * @return the offset behind its last whole record, in bytes; 0 if there is none
   */
  static long of(Path file, boolean packed) throws IOException {
    long end = 0;
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        PushbackInputStream in = new PushbackInputStream(raw, GzipMember.STEP)) {
      long length = packed ? GzipMember.skip(in) : record(in);
      while (length > 0) {
        end += length;
        length = packed ? GzipMember.skip(in) : record(in);
      }
    } catch (EOFException | ZipException e) {
      return end;
    }
    return end;
  }

  /**
   * @return the length of the next record, 0 at the end
   */
  private static long record(PushbackInputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int last = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      head.write(b);
      last = (last << 8) | b;
      if (last == 0x0d0a0d0a) {
        long body = length(head.toString(StandardCharsets.ISO_8859_1));
        in.skipNBytes(body);
        byte[] after = in.readNBytes(4);
        if (after.length < 4) {
          throw new EOFException("a record that was cut off");
        }
        return head.size() + body + 4;
      }
      if (head.size() > LONGEST_HEAD) {
        throw new ZipException("no record");
      }
    }
    if (head.size() > 0) {
      throw new EOFException("a record that was cut off");
    }
    return 0;
  }

  private static long length(String head) throws ZipException {
    String name = "content-length:";
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .filter(value -> value.length() < 16 && value.chars().allMatch(c -> c >= '0' && c <= '9'))
        .filter(value -> head.startsWith("WARC/") && !value.isEmpty())
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow(() -> new ZipException("no record"));
  }
}
