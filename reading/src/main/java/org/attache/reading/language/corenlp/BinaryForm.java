package org.attache.reading.language.corenlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists and arrays, each with its length before it, as our model files hold them. */
final class BinaryForm {
  private BinaryForm() {}

  static void writeMagic(DataOutputStream out, int magic) throws IOException {
    out.writeInt(magic);
  }

  static void checkMagic(DataInputStream in, int magic) throws IOException {
    if (in.readInt() != magic) {
      throw new IOException("not a model file that this version reads");
    }
  }

  static void writeNames(DataOutputStream out, List<String> names) throws IOException {
    writeBytes(out, String.join("\n", names).getBytes(StandardCharsets.UTF_8));
  }

  static List<String> readNames(DataInputStream in) throws IOException {
    return List.of(new String(readBytes(in), StandardCharsets.UTF_8).split("\n"));
  }

  static void writeShorts(DataOutputStream out, short[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Short.BYTES * values.length);
    bytes.asShortBuffer().put(values);
    writeBytes(out, bytes.array());
  }

  static short[] readShorts(DataInputStream in) throws IOException {
    byte[] bytes = readBytes(in);
    short[] values = new short[bytes.length / Short.BYTES];
    ByteBuffer.wrap(bytes).asShortBuffer().get(values);
    return values;
  }

  static void writeFloats(DataOutputStream out, float[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * values.length);
    bytes.asFloatBuffer().put(values);
    writeBytes(out, bytes.array());
  }

  static float[] readFloats(DataInputStream in) throws IOException {
    byte[] bytes = readBytes(in);
    float[] values = new float[bytes.length / Float.BYTES];
    ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
    return values;
  }

  static void writeLongs(DataOutputStream out, long[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * values.length);
    bytes.asLongBuffer().put(values);
    writeBytes(out, bytes.array());
  }

  static long[] readLongs(DataInputStream in) throws IOException {
    byte[] bytes = readBytes(in);
    long[] values = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(values);
    return values;
  }

  static void writeInts(DataOutputStream out, int[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
    bytes.asIntBuffer().put(values);
    writeBytes(out, bytes.array());
  }

  static int[] readInts(DataInputStream in) throws IOException {
    byte[] bytes = readBytes(in);
    int[] values = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(values);
    return values;
  }

  static void writeDoubles(DataOutputStream out, double[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length);
    bytes.asDoubleBuffer().put(values);
    writeBytes(out, bytes.array());
  }

  static double[] readDoubles(DataInputStream in) throws IOException {
    byte[] bytes = readBytes(in);
    double[] values = new double[bytes.length / Double.BYTES];
    ByteBuffer.wrap(bytes).asDoubleBuffer().get(values);
    return values;
  }

  static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] readBytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
