package org.attache.reading.find.actors;

/** Tokens {@code first} to before {@code end} of a sentence and what they are. */
record Piece<T>(int first, int end, T value) {}
