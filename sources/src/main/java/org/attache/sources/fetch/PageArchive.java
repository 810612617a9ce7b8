package org.attache.sources.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.netpreserve.jwarc.WarcCompression;

/**
 * A web archive (WARC) that pages are added to, each as a whole or not at all: whatever cuts the
 * writer off, the file can be read, and the next writer goes on behind the last whole record.
 */
public final class PageArchive implements Closeable {
  private final FileChannel channel;
  private final WarcRecords records;
  private final WarcIndex index;
  private final long cutOff;

  private PageArchive(FileChannel channel, WarcRecords records, WarcIndex index, long cutOff) {
    this.channel = channel;
    this.records = records;
    this.index = index;
    this.cutOff = cutOff;
  }

  /**
   * Opens an archive to add to it, or makes one.
   *
   * @param file its name decides about compression: {@code .gz} packs each record
   * @throws IOException if it is none, is damaged before its end, or somebody else writes to it
   */
  public static PageArchive open(Path file, UserAgent agent, Instant now) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    String name = String.valueOf(file.getFileName());
    boolean packed = isPacked(file);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel);
      WarcScan scan = WarcScan.of(file, packed);
      long cutOff = channel.size() - scan.end();
      if (cutOff > 0 && !new WarcTail(channel, packed).isCutOff(scan.end())) {
        throw new IOException(
            "damaged or no web archive at byte " + scan.end() + "; give another file to write to");
      }
      channel.truncate(scan.end());
      channel.position(scan.end());
      WarcRecords records = new WarcRecords(packed ? WarcCompression.GZIP : WarcCompression.NONE);
      PageArchive archive = new PageArchive(channel, records, scan.index(), cutOff);
      if (scan.end() == 0) {
        archive.append(records.info(name, agent, now));
      }
      return archive;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** The pages in an archive that nobody adds to. */
  public static WarcIndex index(Path file) throws IOException {
    return WarcScan.of(file, isPacked(file)).index();
  }

  private static boolean isPacked(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static void lock(FileChannel channel) throws IOException {
    try {
      if (channel.tryLock() == null) {
        throw new IOException("another attache is writing to it; wait, or give another file");
      }
    } catch (OverlappingFileLockException e) {
      throw new IOException("it is being written to already", e);
    }
  }

  /** The pages in it, those added since included. */
  public WarcIndex index() {
    return index;
  }

  /** How many bytes of a record that was cut off were dropped when it was opened. */
  public long cutOff() {
    return cutOff;
  }

  /**
   * Adds a page with the redirects that led to it.
   *
   * @param about what is known of it besides, names and values
   */
  public void add(Outcome.Arrived page, Map<String, String> about) throws IOException {
    for (Answer redirect : page.way()) {
      append(records.exchange(redirect, Map.of()));
      index.add(redirect);
    }
    append(records.exchange(page.page(), about));
    index.add(page.page());
  }

  /** Writes all of it or, when the disk is full, nothing. */
  private void append(byte[] bytes) throws IOException {
    long before = channel.position();
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(false);
    } catch (IOException e) {
      channel.truncate(before);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
