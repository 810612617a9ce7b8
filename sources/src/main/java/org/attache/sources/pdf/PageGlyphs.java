package org.attache.sources.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the words of each page, and stops where a page was built to do harm. */
final class PageGlyphs extends PDFTextStripper {
  /** Signs of a page; a full one of a newspaper has some ten thousand. */
  private static final int MOST_GLYPHS = 200_000;

  /** Steps of drawing in the whole document. */
  private static final long MOST_STEPS = 20_000_000;

  /** Of the font's size: what is wider apart belongs to two words. */
  private static final double WORD_GAP = 0.16;

  private final List<List<Word>> pages = new ArrayList<>();
  private long steps;

  PageGlyphs() {
    setShouldSeparateByBeads(false);
  }

  /** The words of each page, in no order to rely on. */
  List<List<Word>> pages() {
    return pages;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    steps++;
    if (steps > MOST_STEPS) {
      throw new IOException("it takes too many steps to draw");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void writePage() throws IOException {
    List<TextPosition> glyphs = new ArrayList<>();
    for (List<TextPosition> article : getCharactersByArticle()) {
      for (TextPosition glyph : article) {
        if (glyph.getDir() == 0 && glyph.getUnicode() != null && glyphs.size() < MOST_GLYPHS) {
          glyphs.add(glyph);
        }
      }
    }
    pages.add(words(glyphs));
  }

  private static List<Word> words(List<TextPosition> glyphs) {
    glyphs.sort(
        Comparator.comparingDouble((TextPosition g) -> Math.round(g.getYDirAdj()))
            .thenComparingDouble(TextPosition::getXDirAdj));
    List<Word> words = new ArrayList<>();
    WordMaker word = new WordMaker();
    for (TextPosition glyph : glyphs) {
      if (!word.continuesWith(glyph)) {
        word.handOn(words);
      }
      word.add(glyph);
    }
    word.handOn(words);
    return words;
  }

  /** A word while its signs are added. */
  private static final class WordMaker {
    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double base;
    private double size;

    boolean continuesWith(TextPosition glyph) {
      return !glyph.getUnicode().isBlank()
          && Math.abs(glyph.getYDirAdj() - base) <= 1
          && glyph.getXDirAdj() - right < WORD_GAP * size
          && glyph.getXDirAdj() - right > -size;
    }

    void add(TextPosition glyph) {
      if (glyph.getUnicode().isBlank()) {
        return;
      }
      if (text.length() == 0) {
        left = glyph.getXDirAdj();
        base = glyph.getYDirAdj();
        size = Math.max(1, glyph.getFontSizeInPt());
      }
      // ligatures are signs of their own in many fonts
      text.append(Normalizer.normalize(glyph.getUnicode(), Normalizer.Form.NFKC));
      right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }

    void handOn(List<Word> words) {
      if (text.length() > 0) {
        words.add(new Word(text.toString(), left, right, base, size));
        text.setLength(0);
      }
      right = Double.NEGATIVE_INFINITY;
    }
  }
}
