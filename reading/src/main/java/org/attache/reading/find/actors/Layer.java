package org.attache.reading.find.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pieces of one sentence that do not overlap, found by token in constant time. */
final class Layer<T> {
  private final List<Piece<T>> pieces = new ArrayList<>();

  /** Index of the covering piece plus one; zero where there is none. */
  private final int[] cover;

  Layer(int tokens) {
    cover = new int[tokens];
  }

  /** Adds a piece unless it overlaps an earlier one. */
  void add(int first, int end, T value) {
    for (int i = first; i < end; i++) {
      if (cover[i] != 0) {
        return;
      }
    }
    pieces.add(new Piece<>(first, end, value));
    for (int i = first; i < end; i++) {
      cover[i] = pieces.size();
    }
  }

  /** The piece that covers a token; none outside the sentence. */
  Optional<Piece<T>> at(int token) {
    return covers(token) ? Optional.of(pieces.get(cover[token] - 1)) : Optional.empty();
  }

  Optional<Piece<T>> startingAt(int token) {
    return at(token).filter(p -> p.first() == token);
  }

  Optional<Piece<T>> endingAt(int end) {
    return at(end - 1).filter(p -> p.end() == end);
  }

  boolean covers(int token) {
    return token >= 0 && token < cover.length && cover[token] != 0;
  }

  /** The first piece that begins within a stretch. */
  Optional<Piece<T>> firstIn(int first, int end) {
    for (int i = first; i < end; i++) {
      if (cover[i] != 0) {
        return at(i);
      }
    }
    return Optional.empty();
  }

  /** In the order they were added. */
  List<Piece<T>> pieces() {
    return List.copyOf(pieces);
  }
}
