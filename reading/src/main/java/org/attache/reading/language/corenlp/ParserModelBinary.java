package org.attache.reading.language.corenlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The compact form of a parser model, written at build time, read at start-up. */
final class ParserModelBinary {
  private static final int MAGIC = 0x4150_4d31;

  private ParserModelBinary() {}

  static void write(ParserModel model, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    BinaryForm.writeMagic(out, MAGIC);
    BinaryForm.writeNames(out, model.words());
    BinaryForm.writeNames(out, model.tags());
    BinaryForm.writeNames(out, model.labels());
    out.writeInt(model.embeddingSize());
    BinaryForm.writeShorts(out, model.embeddings());
    BinaryForm.writeShorts(out, model.input());
    BinaryForm.writeShorts(out, model.bias());
    BinaryForm.writeShorts(out, model.output());
    out.flush();
  }

  /** Reads a model; the caller closes the stream. */
  static ParserModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    BinaryForm.checkMagic(in, MAGIC);
    return new ParserModel(
        BinaryForm.readNames(in),
        BinaryForm.readNames(in),
        BinaryForm.readNames(in),
        in.readInt(),
        BinaryForm.readShorts(in),
        BinaryForm.readShorts(in),
        BinaryForm.readShorts(in),
        BinaryForm.readShorts(in));
  }
}
