package org.attache.sources.contents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/** Plain text. */
final class TextContent implements Content {
  private static final int BINARY_SAMPLE = 4_096;

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("text/plain");
  }

  @Override
  public Draft read(Raw raw) throws UnreadableInput {
    byte[] bytes = raw.bytes();
    if (bytes.length == 0) {
      throw new UnreadableInput("the file is empty; there is nothing to read");
    }
    if (isBinary(bytes)) {
      throw new UnreadableInput("not a text but binary data; give HTML, plain text or JSON Lines");
    }
    return Draft.of(utf8(bytes));
  }

  private static boolean isBinary(byte[] bytes) {
    int control = 0;
    int n = Math.min(bytes.length, BINARY_SAMPLE);
    for (int i = 0; i < n; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      if (bytes[i] >= 0
          && bytes[i] < 32
          && bytes[i] != '\n'
          && bytes[i] != '\r'
          && bytes[i] != '\t'
          && bytes[i] != '\f') {
        control++;
      }
    }
    return control * 20 > n;
  }

  private static String utf8(byte[] bytes) throws UnreadableInput {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return strict.decode(in).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableInput(
          "not UTF-8 (byte "
              + in.position()
              + "); convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8");
    }
  }
}
