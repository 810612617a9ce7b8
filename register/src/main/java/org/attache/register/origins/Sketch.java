package org.attache.register.origins;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The least of a text's shingle hashes: the whole set for texts of ordinary length, a fair sample
 * of a longer one (bottom-k MinHash). From two sketches follows how much of the texts agrees.
 */
public final class Sketch {
  /** Hashes kept of one text. A report of up to this many words is kept whole. */
  public static final int LARGEST = 512;

  /** Ascending, each once; hashes are unsigned and kept shifted so that signed order is right. */
  private final int[] least;

  private final int shingles;

  private Sketch(int[] least, int shingles) {
    this.least = least;
    this.shingles = shingles;
  }

  /**
   * @param hashes of all shingles, in any order, repeated ones too
   */
  static Sketch of(int[] hashes) {
    int[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int distinct = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[distinct++] = sorted[i];
      }
    }
    return new Sketch(Arrays.copyOf(sorted, Math.min(distinct, LARGEST)), distinct);
  }

  /** Reads what {@link #toBytes} wrote. */
  public static Sketch of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int shingles = in.getInt();
    int[] least = new int[in.remaining() / Integer.BYTES];
    in.asIntBuffer().get(least);
    return new Sketch(least, shingles);
  }

  /** The number of shingles, then the hashes kept, as big-endian integers. */
  public byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate((least.length + 1) * Integer.BYTES);
    out.putInt(shingles);
    for (int hash : least) {
      out.putInt(hash);
    }
    return out.array();
  }

  /** Distinct shingles of the text. */
  public int shingles() {
    return shingles;
  }

  /** How many shingles both texts have; estimated for long texts. */
  double inCommon(Sketch other) {
    // below the lower of the two limits both samples are complete
    int limit = Math.min(limit(), other.limit());
    int i = 0;
    int j = 0;
    int both = 0;
    while (i < least.length
        && j < other.least.length
        && least[i] <= limit
        && other.least[j] <= limit) {
      if (least[i] == other.least[j]) {
        both++;
        i++;
        j++;
      } else if (least[i] < other.least[j]) {
        i++;
      } else {
        j++;
      }
    }
    double sampled = ((double) limit - Integer.MIN_VALUE + 1) / (1L << Integer.SIZE);
    return Math.min(both / sampled, Math.min(shingles, other.shingles));
  }

  private int limit() {
    return shingles > least.length ? least[least.length - 1] : Integer.MAX_VALUE;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Sketch other
        && shingles == other.shingles
        && Arrays.equals(least, other.least);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(least) + shingles;
  }

  @Override
  public String toString() {
    return "sketch of " + shingles + " shingles";
  }
}
