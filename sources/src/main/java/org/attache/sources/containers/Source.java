package org.attache.sources.containers;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;

/**
 * A file or stream to be opened: its name, its first bytes, and the rest. Opened by one container.
 */
public final class Source {
  /** In bytes; enough to tell every kind by. */
  private static final int HEAD = 8_192;

  private final String origin;
  private final String name;
  private final Optional<String> url;
  private final Optional<String> charset;
  private final Optional<Position> after;
  private final Optional<Path> file;
  private final Optional<Reopener> reopener;
  private final BufferedInputStream in;
  private final boolean saysPacked;
  private final boolean isPacked;
  private final byte[] head;

  /**
   * A stream that can be read once.
   *
   * @param origin path, address or {@code -}
   * @param url the address it was fetched from
   * @param charset the encoding that the server declares
   * @param after behind which to go on; empty for all
   * @param in the stream, from its beginning; closed by whoever opened it
   */
  public Source(
      String origin,
      Optional<String> url,
      Optional<String> charset,
      Optional<Position> after,
      InputStream in)
      throws IOException {
    this(origin, url, charset, after, Optional.empty(), Optional.empty(), in);
  }

  private Source(
      String origin,
      Optional<String> url,
      Optional<String> charset,
      Optional<Position> after,
      Optional<Path> file,
      Optional<Reopener> reopener,
      InputStream in)
      throws IOException {
    this.origin = origin;
    this.url = url;
    this.charset = charset;
    this.after = after;
    this.file = file;
    this.reopener = reopener;
    this.in = new BufferedInputStream(in, 1 << 16);
    String lower = origin.toLowerCase(Locale.ROOT);
    this.saysPacked = lower.endsWith(".gz");
    this.name = saysPacked ? lower.substring(0, lower.length() - 3) : lower;
    byte[] first = peek(this.in, HEAD);
    this.isPacked = first.length > 2 && first[0] == 0x1f && first[1] == (byte) 0x8b;
    this.head = isPacked ? unpackedHead(first) : first;
  }

  /**
   * A file, which can be opened at any byte.
   *
   * @param reopener of the file
   * @param in the file, from its beginning; closed by whoever opened it
   */
  public static Source ofFile(
      Path file, Optional<Position> after, Reopener reopener, InputStream in) throws IOException {
    return new Source(
        file.toString(),
        Optional.empty(),
        Optional.empty(),
        after,
        Optional.of(file),
        Optional.of(reopener),
        in);
  }

  /**
   * A file within this one.
   *
   * @param path within this file
   */
  Source within(String path, Reopener entry, InputStream start) throws IOException {
    return new Source(
        origin + "/" + path,
        Optional.empty(),
        Optional.empty(),
        after.flatMap(p -> p.inside(path)),
        Optional.empty(),
        Optional.of(entry),
        start);
  }

  /** Opens the same bytes again. */
  @FunctionalInterface
  public interface Reopener {
    /**
     * The bytes as they stand, packed or not.
     *
     * @param offset in bytes
     */
    InputStream from(long offset) throws IOException;
  }

  private static byte[] peek(BufferedInputStream in, int length) throws IOException {
    in.mark(length);
    byte[] first = in.readNBytes(length);
    in.reset();
    return first;
  }

  /** A stream that is cut off gives as much as there is. */
  private static byte[] unpackedHead(byte[] packed) {
    byte[] head = new byte[HEAD];
    int length = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      int n = in.read(head, 0, HEAD);
      while (n > 0) {
        length += n;
        n = in.read(head, length, HEAD - length);
      }
    } catch (IOException cutOff) {
      return Arrays.copyOf(head, length);
    }
    return Arrays.copyOf(head, length);
  }

  public String origin() {
    return origin;
  }

  /** Path or address in lower case, without {@code .gz}. */
  public String name() {
    return name;
  }

  public Optional<String> url() {
    return url;
  }

  public Optional<String> charset() {
    return charset;
  }

  /** Behind which to go on. */
  public Optional<Position> after() {
    return after;
  }

  /** Whether what stands at an offset of this very file need not be handed on again. */
  public boolean isTaken(long offset) {
    return after.isPresent() && offset <= after.get().done();
  }

  /** The first bytes, unpacked; not copied. */
  public byte[] head() {
    return head;
  }

  /**
   * The first signs in lower case without leading space and byte order mark; bytes that are no
   * ASCII stand as Latin-1.
   */
  public String headText() {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    text = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    return text.stripLeading().toLowerCase(Locale.ROOT);
  }

  /** The stream, unpacked. */
  public InputStream open() throws IOException {
    if (saysPacked && !isPacked) {
      throw new ZipException("it does not begin like one");
    }
    return isPacked ? new Gunzip(in) : in;
  }

  /** The stream as it stands, packed or not. */
  public InputStream openPacked() {
    return in;
  }

  /** Opens the bytes as they stand a second time; empty for streams that are gone once read. */
  public Optional<Reopener> reopener() {
    return reopener;
  }

  /** The file on the disk; empty if it is a stream. */
  public Optional<Path> file() {
    return file;
  }

  /** All of it as one thing. */
  public Raw raw(byte[] bytes, String mediaType) {
    return Raw.of(bytes, mediaType, origin).from(url, charset);
  }
}
