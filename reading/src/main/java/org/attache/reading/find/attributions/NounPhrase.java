package org.attache.reading.find.attributions;

/**
 * Tokens {@code first} to before {@code end} of one sentence.
 *
 * @param head the noun or pronoun that it is about
 */
record NounPhrase(int first, int end, int head) {
  NounPhrase to(int newEnd) {
    return new NounPhrase(first, newEnd, head);
  }
}
