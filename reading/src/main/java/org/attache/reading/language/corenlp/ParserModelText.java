package org.attache.reading.language.corenlp;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the text form in which the parser's models are published: seven lines {@code name=number};
 * a line with its embedding for each word, tag and label; a line of hidden weights for each input
 * value; a line of biases; a line of output weights for each hidden unit. What follows, a list of
 * inputs worth computing beforehand, is not needed.
 */
final class ParserModelText {
  private final InputStream in;
  private byte[] token = new byte[64];
  private int next;

  private ParserModelText(InputStream in) throws IOException {
    this.in = in;
    this.next = in.read();
  }

  /** Reads the unzipped text; the caller closes it. */
  static ParserModel read(InputStream text) throws IOException {
    return new ParserModelText(new BufferedInputStream(text, 1 << 16)).model();
  }

  private ParserModel model() throws IOException {
    int wordCount = header("dict");
    int tagCount = header("pos");
    int labelCount = header("label");
    int embeddingSize = header("embeddingSize");
    int hiddenSize = header("hiddenSize");
    int slots = header("numTokens");
    header("preComputed");
    List<String> names = new ArrayList<>();
    short[] embeddings = new short[(wordCount + tagCount + labelCount) * embeddingSize];
    for (int at = 0; at < embeddings.length; at += embeddingSize) {
      names.add(token());
      fill(embeddings, at, embeddingSize, ParserModel.EMBEDDING_SHIFT);
    }
    int transitions = 2 * (labelCount - 1) + 1;
    return new ParserModel(
        names.subList(0, wordCount),
        names.subList(wordCount, wordCount + tagCount),
        names.subList(wordCount + tagCount, names.size()),
        embeddingSize,
        embeddings,
        weights(slots * embeddingSize * hiddenSize),
        weights(hiddenSize),
        weights(hiddenSize * transitions));
  }

  private int header(String name) throws IOException {
    String line = token();
    if (!line.startsWith(name + "=")) {
      throw new IOException("parser model: expected " + name + ", read " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private short[] weights(int count) throws IOException {
    short[] values = new short[count];
    fill(values, 0, count, 0);
    return values;
  }

  private void fill(short[] target, int from, int count, int shift) throws IOException {
    for (int i = from; i < from + count; i++) {
      int value = tenThousandths(token()) - shift;
      if (value != (short) value) {
        throw new IOException("parser model: a weight out of range");
      }
      target[i] = (short) value;
    }
  }

  private static int tenThousandths(String number) throws IOException {
    int dot = number.indexOf('.');
    if (dot < 0 || number.length() - dot != 5) {
      throw new IOException("parser model: expected four decimals, read " + number);
    }
    return Integer.parseInt(number.substring(0, dot) + number.substring(dot + 1));
  }

  private String token() throws IOException {
    while (isSeparator()) {
      next = in.read();
    }
    if (next < 0) {
      throw new EOFException("parser model: it ends early");
    }
    int length = 0;
    while (next >= 0 && !isSeparator()) {
      if (length == token.length) {
        token = Arrays.copyOf(token, 2 * length);
      }
      token[length++] = (byte) next;
      next = in.read();
    }
    return new String(token, 0, length, StandardCharsets.UTF_8);
  }

  private boolean isSeparator() {
    return next == ' ' || next == '\n' || next == '\r';
  }
}
