package org.attache.app.imports;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attache.sources.raw.Lines;

/** A file to import, read line by line, packed with gzip or zip or not at all. */
public final class KnowledgeFile implements AutoCloseable {
  private final Path path;
  private final InputStream in;
  private final Lines lines;

  private KnowledgeFile(Path path, InputStream in) {
    this.path = path;
    this.in = in;
    this.lines = new Lines(in);
  }

  /** A line without its end. */
  public record Line(long number, String text) {}

  /**
   * Opens the file.
   *
   * @param bytes is told how many bytes of the file, packed as it is, have been read so far
   */
  public static KnowledgeFile open(Path path, LongConsumer bytes) throws IOException {
    InputStream plain = new BufferedInputStream(new Counted(Files.newInputStream(path), bytes));
    try {
      String name = path.toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".gz")) {
        return new KnowledgeFile(path, new GZIPInputStream(plain));
      }
      return new KnowledgeFile(path, name.endsWith(".zip") ? unzipped(path, plain) : plain);
    } catch (IOException | BadKnowledge e) {
      plain.close();
      throw e;
    }
  }

  /** The largest-looking thing in the archive: not what explains it. */
  private static InputStream unzipped(Path path, InputStream plain) throws IOException {
    ZipInputStream zip = new ZipInputStream(plain);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory() && !entry.getName().toLowerCase(Locale.ROOT).contains("readme")) {
        return zip;
      }
    }
    throw new BadKnowledge(path + ": holds no file");
  }

  /** As the user gave it. */
  public String name() {
    return path.toString();
  }

  /** The next line; one that is too long to be one ends the import. */
  Optional<Line> next() throws IOException {
    Optional<Lines.Line> line = lines.next();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    if (line.get().isTooLong()) {
      throw new BadKnowledge(
          path + ": line " + line.get().number() + " has no end; is it the right file?");
    }
    return Optional.of(
        new Line(
            line.get().number(), new String(line.get().bytes(), StandardCharsets.UTF_8).strip()));
  }

  /** All that is left, for what reads a stream. */
  InputStream stream() {
    return in;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static final class Counted extends FilterInputStream {
    private final LongConsumer bytes;
    private long read;

    Counted(InputStream in, LongConsumer bytes) {
      super(in);
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      tell(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      tell(Math.max(0, n));
      return n;
    }

    private void tell(int more) {
      read += more;
      bytes.accept(read);
    }
  }
}
