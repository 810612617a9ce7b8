package org.attache.reading.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Picks the article's blocks out of a page's outline. */
final class ArticleFinder {
  /** What a summary between headline and body never stands in. */
  private static final int NO_STANDFIRST =
      PageRole.set(
          PageRole.COMMENT,
          PageRole.RELATED,
          PageRole.FURNITURE,
          PageRole.NAVIGATION,
          PageRole.ASIDE,
          PageRole.AUTHOR,
          PageRole.CAPTION,
          PageRole.BIO,
          PageRole.COOKIE,
          PageRole.HIDDEN,
          PageRole.FOOTER,
          PageRole.FIGURE);

  /** In words; shorter ones repeat the headline. */
  private static final int SHORTEST_STANDFIRST = 22;

  private static final int MOST_STANDFIRSTS = 2;

  /** How many blocks below the headline a standfirst may stand. */
  private static final int STANDFIRST_REACH = 12;

  /** A heading of more words points to nothing. */
  private static final int LONGEST_POINTER = 8;

  /** Paragraphs of so many words close no page. */
  private static final int LONGEST_CLOSING = 60;

  /** How many paragraphs from the end may close a page. */
  private static final int CLOSING_REACH = 5;

  private static final int SHORTEST_DUPLICATE = 6;

  private final FurnitureLexicon lexicon = FurnitureLexicon.shipped();
  private final PageOutline outline;
  private final List<Block> blocks;
  private final String title;
  private final ArticleCore core;
  private final ArticleHome home;
  private final BlockScores scores;
  private final boolean[] chosen;

  private ArticleFinder(PageOutline outline, String headline, Furniture furniture) {
    this.outline = outline;
    this.blocks = outline.blocks();
    this.title = PlainText.of(headline);
    this.core = ArticleCore.of(outline, title);
    this.home = new ArticleHome(outline, core);
    this.scores = new BlockScores(outline, core, home, furniture, title);
    this.chosen = new boolean[blocks.size()];
  }

  /**
   * The blocks of the article in document order, without its headline; empty if there is none.
   *
   * @param headline what the page says its title is; may be empty
   */
  static List<Block> find(PageOutline outline, String headline, Furniture furniture) {
    return new ArticleFinder(outline, headline, furniture).find();
  }

  private List<Block> find() {
    for (Block block : blocks) {
      chosen[block.index] = scores.of(block) > 0;
    }
    addStandfirst();
    dropPointedTo();
    dropClosings();
    dropCopies();
    List<Block> article = new ArrayList<>();
    for (Block block : blocks) {
      if (chosen[block.index]) {
        article.add(block);
      }
    }
    return article;
  }

  /** A summary of more than a line between headline and body. */
  private void addStandfirst() {
    int headline = -1;
    for (Block block : blocks.subList(0, scores.firstProse())) {
      if (block.headingLevel() == 1 || block.says(title)) {
        headline = block.index;
      }
    }
    if (headline < 0) {
      return;
    }
    int wrong = NO_STANDFIRST & ~outline.root().roles;
    int end = Math.min(scores.firstProse(), headline + STANDFIRST_REACH);
    int added = 0;
    for (Block block : blocks.subList(headline + 1, Math.max(headline + 1, end))) {
      if (!chosen[block.index]
          && added < MOST_STANDFIRSTS
          && block.words >= SHORTEST_STANDFIRST
          && block.prose() > 0
          && block.linkDensity() < 0.3
          && (block.region.roles & wrong) == 0
          && !core.isForeign(block)
          && !scores.teases(block)) {
        chosen[block.index] = true;
        added++;
      }
    }
  }

  /** What a heading such as 'Related articles' stands over, up to where the article goes on. */
  private void dropPointedTo() {
    int first = 0;
    int end = blocks.size();
    while (first < end && !chosen[first]) {
      first++;
    }
    while (end > first && !chosen[end - 1]) {
      end--;
    }
    int taken = 0;
    boolean dropping = false;
    for (Block block : blocks.subList(first, end)) {
      boolean was = chosen[block.index];
      taken += was ? 1 : 0;
      if (block.words <= LONGEST_POINTER
          && lexicon.isPointer(PlainText.words(PlainText.lowerCase(block.text)))) {
        dropping = taken > 1;
        chosen[block.index] = false;
      } else if (dropping && was) {
        dropping = !goesOn(block);
        chosen[block.index] = !dropping;
      }
    }
  }

  private boolean goesOn(Block block) {
    return block.words > 4
        && block.linkDensity() < 0.25
        && !block.is(PageRole.LIST)
        && home.shareAlike(block) > ArticleHome.AT_HOME;
  }

  /** Short last paragraphs about the outlet, its newsletter or the author. */
  private void dropClosings() {
    List<Block> last = new ArrayList<>();
    int taken = 0;
    for (Block block : blocks) {
      if (chosen[block.index]) {
        taken++;
        last.add(block);
      }
    }
    int kept = 0;
    for (int i = last.size() - 1; i >= 0 && kept < CLOSING_REACH && taken > 3; i--) {
      Block block = last.get(i);
      if (block.words <= LONGEST_CLOSING && lexicon.closes(PlainText.lowerCase(block.text))) {
        chosen[block.index] = false;
      } else {
        kept++;
      }
    }
  }

  /** Second copies elsewhere on the page; what repeats itself at one place is meant to. */
  private void dropCopies() {
    Map<String, Region> seen = new HashMap<>();
    for (Block block : blocks) {
      if (chosen[block.index] && block.words >= SHORTEST_DUPLICATE) {
        Region first = seen.computeIfAbsent(block.text, text -> block.region.parent);
        if (first != block.region.parent) {
          chosen[block.index] = false;
        }
      }
    }
  }
}
