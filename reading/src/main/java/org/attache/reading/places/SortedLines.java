package org.attache.reading.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A large table whose lines are sorted by their first column. It stays as it was read, one array of
 * bytes, and a name costs a binary search: loading is unpacking, nothing more.
 */
final class SortedLines {
  private final byte[] text;
  private final int[] starts;

  /** Opens a gzipped resource beside this class. */
  SortedLines(String name) {
    try (InputStream packed = SortedLines.class.getResourceAsStream(name)) {
      if (packed == null) {
        throw new IllegalStateException("no place data " + name);
      }
      try (InputStream in = new GZIPInputStream(packed, 1 << 16)) {
        text = in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    starts = startsOfRows(text);
  }

  private static int[] startsOfRows(byte[] text) {
    int[] starts = new int[1024];
    int rows = 0;
    boolean header = true;
    int start = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        if (text[start] != '#') {
          if (!header) {
            if (rows == starts.length) {
              starts = Arrays.copyOf(starts, rows * 2);
            }
            starts[rows++] = start;
          }
          header = false;
        }
        start = i + 1;
      }
    }
    return Arrays.copyOf(starts, rows);
  }

  /** The cells of every line with this key, in the order of the file. */
  List<String[]> find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(starts[middle], wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<String[]> found = new ArrayList<>();
    for (int row = low; row < starts.length && compare(starts[row], wanted) == 0; row++) {
      found.add(cells(starts[row]));
    }
    return found;
  }

  /** Compares the key of the line at {@code start} with the wanted one, byte by byte. */
  private int compare(int start, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      byte b = text[start + i];
      if (b == '\t') {
        return -1;
      }
      int difference = Byte.toUnsignedInt(b) - Byte.toUnsignedInt(wanted[i]);
      if (difference != 0) {
        return difference;
      }
    }
    return text[start + wanted.length] == '\t' ? 0 : 1;
  }

  private String[] cells(int start) {
    int end = start;
    while (text[end] != '\n') {
      end++;
    }
    return new String(text, start, end - start, StandardCharsets.UTF_8).split("\t", -1);
  }
}
