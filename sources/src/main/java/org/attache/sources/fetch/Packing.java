package org.attache.sources.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Unpacks the bodies of answers; a small one may hold an enormous one. */
final class Packing {
  /** What is asked for. */
  static final String ACCEPTED = "gzip";

  private Packing() {}

  static byte[] unpack(byte[] body, Optional<String> encoding, int limit) throws FetchFailed {
    if (!isPacked(encoding)) {
      if (body.length > limit) {
        throw tooLarge(limit);
      }
      return body;
    }
    try (InputStream in = open(body, encoding.orElse(""))) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw tooLarge(limit);
      }
      return bytes;
    } catch (IOException e) {
      throw damaged();
    }
  }

  /** Unpacks without keeping what comes out. */
  static void check(byte[] body, Optional<String> encoding, int limit) throws FetchFailed {
    if (!isPacked(encoding)) {
      return;
    }
    byte[] buffer = new byte[1 << 14];
    long size = 0;
    try (InputStream in = open(body, encoding.orElse(""))) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (size > limit) {
          throw tooLarge(limit);
        }
      }
    } catch (IOException e) {
      throw damaged();
    }
  }

  private static boolean isPacked(Optional<String> encoding) {
    return encoding.filter(e -> !e.isBlank() && !e.equalsIgnoreCase("identity")).isPresent();
  }

  private static InputStream open(byte[] body, String encoding) throws IOException, FetchFailed {
    String name = encoding.toLowerCase(Locale.ROOT);
    if (!name.equals("gzip") && !name.equals("x-gzip")) {
      throw new FetchFailed("packed as '" + encoding + "', which was not asked for");
    }
    return body.length == 0
        ? InputStream.nullInputStream()
        : new GZIPInputStream(new ByteArrayInputStream(body), 1 << 14);
  }

  private static FetchFailed damaged() {
    return FetchFailed.passing("arrived damaged: its packing is broken; try again later");
  }

  private static FetchFailed tooLarge(int limit) {
    return new FetchFailed("larger than " + Limits.words(limit) + " when unpacked");
  }
}
