package org.attache.reading.language.corenlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.attache.reading.language.NameType;

/** The compact form of a name model, written at build time, read at start-up. */
final class NameModelBinary {
  private static final int MAGIC = 0x414e_4d31;

  private NameModelBinary() {}

  static void write(NameModelData model, OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    BinaryForm.writeMagic(out, MAGIC);
    BinaryForm.writeNames(out, model.types().stream().map(NameType::name).toList());
    BinaryForm.writeLongs(out, model.tokenFeatures());
    BinaryForm.writeFloats(out, model.tokenWeights());
    BinaryForm.writeLongs(out, model.pairFeatures());
    BinaryForm.writeFloats(out, model.pairWeights());
    BinaryForm.writeLongs(out, model.classedWords());
    BinaryForm.writeShorts(out, model.classes());
    BinaryForm.writeNames(out, model.lowerCaseWords());
    out.flush();
  }

  /** Reads a model; the caller closes the stream. */
  static NameModelData read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    BinaryForm.checkMagic(in, MAGIC);
    List<NameType> types = BinaryForm.readNames(in).stream().map(NameType::valueOf).toList();
    return new NameModelData(
        types,
        BinaryForm.readLongs(in),
        BinaryForm.readFloats(in),
        BinaryForm.readLongs(in),
        BinaryForm.readFloats(in),
        BinaryForm.readLongs(in),
        BinaryForm.readShorts(in),
        BinaryForm.readNames(in));
  }
}
