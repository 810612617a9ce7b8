package org.attache.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of UTF-8 for a writer, which stays open when the stream is closed. */
final class WriterStream extends OutputStream {
  private static final int SIZE = 1 << 14;

  private final Writer out;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
  private final CharBuffer chars = CharBuffer.allocate(SIZE);

  WriterStream(Writer out) {
    this.out = out;
  }

  @Override
  public void write(int value) throws IOException {
    if (!bytes.hasRemaining()) {
      pass(false);
    }
    bytes.put((byte) value);
  }

  @Override
  public void write(byte[] some, int offset, int length) throws IOException {
    int from = offset;
    while (from < offset + length) {
      if (!bytes.hasRemaining()) {
        pass(false);
      }
      int n = Math.min(bytes.remaining(), offset + length - from);
      bytes.put(some, from, n);
      from += n;
    }
  }

  /** Hands on all whole characters; half ones stay. */
  private void pass(boolean last) throws IOException {
    bytes.flip();
    decoder.decode(bytes, chars, last);
    bytes.compact();
    chars.flip();
    out.write(chars.array(), 0, chars.limit());
    chars.clear();
  }

  @Override
  public void flush() throws IOException {
    pass(false);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    pass(true);
    out.flush();
  }
}
