package org.attache.sources.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import org.attache.sources.raw.UnreadableInput;

/**
 * Unpacks every packed stream of a PDF once without keeping it, since PDFBox holds whole what it
 * unpacks.
 */
final class PdfBombs {
  /** In bytes. Pictures of a page for print are larger, but have packings of their own. */
  private static final long MOST = 192 << 20;

  private static final byte[] MARK = {'s', 't', 'r', 'e', 'a', 'm'};

  private PdfBombs() {}

  /**
   * @throws UnreadableInput if more comes out than a document needs
   */
  static void refuse(byte[] pdf) throws UnreadableInput {
    long unpacked = 0;
    byte[] buffer = new byte[1 << 15];
    for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
      int from = at;
      while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n' || pdf[from] == ' ')) {
        from++;
      }
      if (from < pdf.length && isPacked(pdf[from])) {
        unpacked += size(new ByteArrayInputStream(pdf, from, pdf.length - from), buffer, 0);
      }
      if (unpacked > MOST) {
        throw new UnreadableInput("a PDF that unpacks to hundreds of megabytes; left out");
      }
    }
  }

  private static boolean isPacked(int first) {
    return (first & 0x0f) == 8 && (first & 0xff) <= 0x78;
  }

  /** Also of what is packed within what is packed, once. */
  private static long size(InputStream packed, byte[] buffer, int depth) {
    long size = 0;
    try (InputStream in = new InflaterInputStream(packed)) {
      int n = in.read(buffer);
      boolean isPackedAgain = depth == 0 && n > 1 && buffer[0] == 0x78;
      byte[] first = isPackedAgain ? java.util.Arrays.copyOf(buffer, n) : new byte[0];
      if (isPackedAgain) {
        InputStream inner = new java.io.SequenceInputStream(new ByteArrayInputStream(first), in);
        return size(inner, buffer, 1);
      }
      while (n > 0 && size <= MOST) {
        size += n;
        n = in.read(buffer);
      }
    } catch (IOException notPacked) {
      return size;
    }
    return size;
  }

  /** The offset behind the next mark of a stream; -1 if there is none. */
  private static int next(byte[] pdf, int from) {
    for (int i = from; i + MARK.length <= pdf.length; i++) {
      int met = 0;
      while (met < MARK.length && pdf[i + met] == MARK[met]) {
        met++;
      }
      if (met == MARK.length) {
        return i + met;
      }
    }
    return -1;
  }
}
