package org.attache.sources.containers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.attache.sources.raw.Bytes;

/** Finds where the next record begins when one is damaged. */
final class WarcRepair {
  private static final byte[] PACKED = {0x1f, (byte) 0x8b, 0x08};
  private static final byte[] PLAIN = {'\r', '\n', '\r', '\n', 'W', 'A', 'R', 'C', '/'};
  private static final int LINE_BREAKS = 4;

  private WarcRepair() {}

  /**
   * The offset of the first record at or behind an offset.
   *
   * @return empty if there is none
   */
  static OptionalLong nextRecord(Source.Reopener file, long from) throws IOException {
    try (InputStream in = new BufferedInputStream(file.from(from), 1 << 16)) {
      int packed = 0;
      int plain = 0;
      long at = from;
      for (int b = in.read(); b >= 0; b = in.read()) {
        at++;
        packed = met(PACKED, packed, (byte) b);
        plain = met(PLAIN, plain, (byte) b);
        if (plain == PLAIN.length) {
          return OptionalLong.of(at - PLAIN.length + LINE_BREAKS);
        }
        if (packed == PACKED.length && isRecord(file, at - PACKED.length)) {
          return OptionalLong.of(at - PACKED.length);
        }
      }
    }
    return OptionalLong.empty();
  }

  /** How many bytes of the mark are met when one more byte comes. */
  private static int met(byte[] mark, int before, byte b) {
    if (before < mark.length && mark[before] == b) {
      return before + 1;
    }
    if (b != mark[0]) {
      return 0;
    }
    // of the marks only that of line breaks begins anew within itself: five of them end in three
    return before == LINE_BREAKS ? LINE_BREAKS - 1 : 1;
  }

  private static boolean isRecord(Source.Reopener file, long offset) throws IOException {
    try (InputStream packed = file.from(offset);
        InputStream in = new GZIPInputStream(packed)) {
      return Bytes.startWith(in.readNBytes(5), "WARC/");
    } catch (IOException e) {
      return false;
    }
  }
}
