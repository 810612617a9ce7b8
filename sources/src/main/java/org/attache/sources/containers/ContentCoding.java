package org.attache.sources.containers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.attache.sources.raw.UnreadableInput;

/** How the body of an archived answer is packed. Some archives unpack bodies and still name it. */
final class ContentCoding {
  private ContentCoding() {}

  /**
   * The body, unpacked.
   *
   * @param coding value of the header {@code Content-Encoding}
   */
  static InputStream open(InputStream body, String coding) throws IOException, UnreadableInput {
    BufferedInputStream in = new BufferedInputStream(body);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    switch (coding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> {
        return in;
      }
      case "gzip", "x-gzip" -> {
        return first == 0x1f && second == 0x8b ? new Gunzip(in) : in;
      }
      case "deflate" -> {
        boolean hasHead = (first & 0x0f) == 8 && ((first << 8) + second) % 31 == 0;
        return first == '<' ? in : new InflaterInputStream(in, new Inflater(!hasHead));
      }
      default -> {
        // text begins with a printable sign; what brotli and zstd make of it hardly ever does
        if (first == '<' || first == '\n' || first == '\r' || first == 0xef) {
          return in;
        }
        throw new UnreadableInput(
            "packed as '" + coding.strip() + "', which is not read; archive it with gzip");
      }
    }
  }
}
