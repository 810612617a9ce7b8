package org.attache.sources.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * What stands in a web archive.
 *
 * @param index the pages it holds
 * @param end offset in bytes behind the last whole record; less than the size of the file if its
 *     writer was cut off
 */
record WarcScan(WarcIndex index, long end) {

  /** Reads a file; one that is not there holds nothing. */
  static WarcScan of(Path file, boolean packed) throws IOException {
    WarcIndex index = new WarcIndex();
    long end = Files.exists(file) ? WarcEnd.of(file, packed) : 0;
    if (end > 0) {
      try (FileChannel channel = FileChannel.open(file);
          InputStream whole = new Head(Channels.newInputStream(channel), end);
          WarcReader reader = new WarcReader(whole)) {
        for (var record = reader.next(); record.isPresent(); record = reader.next()) {
          note(record.get(), index);
        }
      }
    }
    return new WarcScan(index, end);
  }

  private static void note(WarcRecord record, WarcIndex index) throws IOException {
    if (record instanceof WarcResponse response) {
      MessageHeaders head = response.http().headers();
      index.add(
          response.target(),
          response.http().status(),
          head.first("Location"),
          new Validators(head.first("ETag"), head.first("Last-Modified")));
    }
  }

  /** The first bytes of a stream. */
  private static final class Head extends InputStream {
    private final InputStream in;
    private long left;

    Head(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      int b = left > 0 ? in.read() : -1;
      left -= b >= 0 ? 1 : 0;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int n = in.read(bytes, offset, (int) Math.min(length, left));
      left -= Math.max(0, n);
      return n;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
