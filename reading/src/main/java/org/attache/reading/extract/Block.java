package org.attache.reading.extract;

/** A run of text that a browser shows as one paragraph, heading, list item or cell. */
final class Block {
  private static final int SHORTEST_PROSE = 8;

  /** Words beyond these make a block no more of an article. */
  private static final int ENOUGH_PROSE = 80;

  final int index;
  final Region region;

  /** Blanks are single, line breaks stay. */
  final String text;

  final int words;

  private final int smallWords;
  private final int sentenceEnds;
  private final double linkDensity;
  private final double prose;

  /**
   * @param characters how many characters of the text are no blanks
   * @param linkCharacters how many of these are part of a link
   */
  Block(int index, Region region, String text, int characters, int linkCharacters) {
    this.index = index;
    this.region = region;
    this.text = text;
    TextCounts counts = TextCounts.of(text);
    this.words = counts.words();
    this.smallWords = counts.smallWords();
    this.sentenceEnds = counts.sentenceEnds();
    this.linkDensity = characters == 0 ? 0 : (double) linkCharacters / characters;
    this.prose = isProse() ? Math.min(words, ENOUGH_PROSE) * (1 - linkDensity) : 0;
  }

  /** Running text has small words or, in languages whose small words we lack, sentences. */
  private boolean isProse() {
    return words >= SHORTEST_PROSE
        && linkDensity <= 0.5
        && (smallWords * 8 >= words || (words >= 15 && sentenceEnds > 0));
  }

  /** Share of the characters that are part of a link, 0 to 1. */
  double linkDensity() {
    return linkDensity;
  }

  /** How many words of running text it has, up to {@value #ENOUGH_PROSE}; 0 for all else. */
  double prose() {
    return prose;
  }

  /** 1 to 6 for headings, else 0. */
  int headingLevel() {
    String tag = region.tag();
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    return heading ? tag.charAt(1) - '0' : 0;
  }

  boolean is(PageRole role) {
    return role.in(region.roles);
  }

  /** Whether the text ends as a sentence does, quotation marks and brackets set aside. */
  boolean endsSentence() {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (TextCounts.SENTENCE_ENDS.indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»)]“".indexOf(c) < 0 && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the text is another text, apart from case, blanks and marks. */
  boolean says(String plain) {
    return !plain.isEmpty()
        && text.length() >= plain.length()
        && text.length() < 4 * plain.length() + 40
        && PlainText.of(text).equals(plain);
  }
}
