package org.attache.reading.language.corenlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The compact form of a tagger's model, written at build time, read at start-up. */
final class TaggerModelBinary {
  private static final int MAGIC = 0x4154_4d31;

  private TaggerModelBinary() {}

  static void write(TaggerModelData model, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    BinaryForm.writeMagic(out, MAGIC);
    BinaryForm.writeNames(out, model.tags());
    BinaryForm.writeBytes(out, model.openTags());
    BinaryForm.writeBytes(out, model.tagSets());
    BinaryForm.writeInts(out, model.tagSetEnds());
    BinaryForm.writeLongs(out, model.words());
    BinaryForm.writeShorts(out, model.wordTagSets());
    BinaryForm.writeBytes(out, model.wordFirstTags());
    BinaryForm.writeBytes(out, model.rareWords());
    BinaryForm.writeLongs(out, model.classedWords());
    BinaryForm.writeShorts(out, model.classes());
    BinaryForm.writeLongs(out, model.features());
    BinaryForm.writeInts(out, model.featureEnds());
    BinaryForm.writeBytes(out, model.weightTags());
    BinaryForm.writeDoubles(out, model.weights());
    out.flush();
  }

  /** Reads a model; the caller closes the stream. */
  static TaggerModelData read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    BinaryForm.checkMagic(in, MAGIC);
    return new TaggerModelData(
        BinaryForm.readNames(in),
        BinaryForm.readBytes(in),
        BinaryForm.readBytes(in),
        BinaryForm.readInts(in),
        BinaryForm.readLongs(in),
        BinaryForm.readShorts(in),
        BinaryForm.readBytes(in),
        BinaryForm.readBytes(in),
        BinaryForm.readLongs(in),
        BinaryForm.readShorts(in),
        BinaryForm.readLongs(in),
        BinaryForm.readInts(in),
        BinaryForm.readBytes(in),
        BinaryForm.readDoubles(in));
  }
}
