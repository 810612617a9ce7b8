package org.attache.reading.language.corenlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The compact form of a parser model, written at build time, read at start-up. */
final class ParserModelBinary {
  private static final int MAGIC = 0x4150_4d31;

  private ParserModelBinary() {}

  static void write(ParserModel model, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    writeNames(out, model.words());
    writeNames(out, model.tags());
    writeNames(out, model.labels());
    out.writeInt(model.embeddingSize());
    writeShorts(out, model.embeddings());
    writeShorts(out, model.input());
    writeShorts(out, model.bias());
    writeShorts(out, model.output());
    out.flush();
  }

  /** Reads a model; the caller closes the stream. */
  static ParserModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MAGIC) {
      throw new IOException("not a parser model that this version reads");
    }
    return new ParserModel(
        readNames(in),
        readNames(in),
        readNames(in),
        in.readInt(),
        readShorts(in),
        readShorts(in),
        readShorts(in),
        readShorts(in));
  }

  private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
    writeBytes(out, String.join("\n", names).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> readNames(DataInputStream in) throws IOException {
    return List.of(new String(readBytes(in), StandardCharsets.UTF_8).split("\n"));
  }

  private static void writeShorts(DataOutputStream out, short[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(2 * values.length);
    bytes.asShortBuffer().put(values);
    writeBytes(out, bytes.array());
  }

  private static short[] readShorts(DataInputStream in) throws IOException {
    byte[] bytes = readBytes(in);
    short[] values = new short[bytes.length / 2];
    ByteBuffer.wrap(bytes).asShortBuffer().get(values);
    return values;
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
