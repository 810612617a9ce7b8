package org.attache.reading.find.places;

/** Tokens {@code first} to before {@code end} of a sentence. */
record Range(int first, int end) {
  Range {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("empty range " + first + ".." + end);
    }
  }

  int length() {
    return end - first;
  }
}
