package org.attache.sources.fetch;

/**
 * What one answer may cost.
 *
 * @param bytes of the body as it comes over the wire
 * @param unpackedBytes of the body after decompression
 * @param seconds for the whole answer, however slowly it drips
 */
public record Limits(int bytes, int unpackedBytes, int seconds) {
  /** For one page at a time: 64 MiB, half a minute. */
  public static final Limits USUAL = new Limits(64 << 20, 64 << 20, 30);

  /** For several at a time, which are all held in memory: 16 MiB as they come. */
  public static final Limits CRAWL = new Limits(16 << 20, 64 << 20, 30);

  public Limits {
    if (bytes < 1 || unpackedBytes < 1 || seconds < 1) {
      throw new IllegalArgumentException("a limit of nothing");
    }
  }

  static String words(int bytes) {
    return bytes < 1 << 20 ? bytes + " bytes" : (bytes >> 20) + " MiB";
  }
}
