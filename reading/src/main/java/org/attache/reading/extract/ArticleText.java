package org.attache.reading.extract;

import java.util.List;

/** Writes blocks as text: paragraphs with an empty line between, cells of one row with a tab. */
final class ArticleText {
  private ArticleText() {}

  static String of(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      Region own = blocks.get(i).region;
      if (i > 0) {
        Region before = blocks.get(i - 1).region;
        boolean sameRow = isCell(own) && isCell(before) && own.parent == before.parent;
        text.append(sameRow ? "\t" : "\n\n");
      }
      text.append(blocks.get(i).text);
    }
    return text.toString();
  }

  private static boolean isCell(Region region) {
    return region.tag().equals("td") || region.tag().equals("th");
  }
}
