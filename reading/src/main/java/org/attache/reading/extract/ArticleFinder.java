package org.attache.reading.extract;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** Whatever else is missing, this is no article. */
  private static final int NEVER =
      PageRole.set(
          PageRole.NAVIGATION,
          PageRole.FOOTER,
          PageRole.COOKIE,
          PageRole.HIDDEN,
          PageRole.RELATED,
          PageRole.COMMENT);

  /** In words. */
  private static final int SHORTEST_LONE_PROSE = 30;

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
  private final Furniture furniture;
  private final PageOutline outline;
  private final List<Block> blocks;
  private final String title;
  private final ArticleCore core;
  private final ArticleHome home;
  private final BlockScores scores;
  private final boolean[] chosen;

  private ArticleFinder(PageOutline outline, String headline, Furniture furniture) {
    this.furniture = furniture;
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
    fillGaps();
    addSubheadings();
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
    return article.isEmpty() ? proseBelowHeadline() : article;
  }

  /** On a page whose markup speaks against all of it: prose below what says the headline. */
  private List<Block> proseBelowHeadline() {
    List<Block> prose = new ArrayList<>();
    boolean below = false;
    for (Block block : blocks) {
      below |= block.says(title);
      if (below
          && block.prose() > SHORTEST_LONE_PROSE
          && block.linkDensity() < 0.3
          && (block.region.roles & NEVER) == 0
          && !furniture.isFurniture(block.text)) {
        prose.add(block);
      }
    }
    return prose;
  }

  /** Subheadings, short items and cells between what is taken. */
  private void fillGaps() {
    int from = 0;
    while (from < chosen.length && !chosen[from]) {
      from++;
    }
    while (from < chosen.length) {
      int gap = from + 1;
      while (gap < chosen.length && chosen[gap]) {
        gap++;
      }
      int end = gap;
      while (end < chosen.length && !chosen[end] && scores.isUndecided(blocks.get(end))) {
        end++;
      }
      if (end < chosen.length && chosen[end]) {
        Arrays.fill(chosen, gap, end, true);
      }
      from = end;
      while (from < chosen.length && !chosen[from]) {
        from++;
      }
    }
  }

  /** Subheadings right above what is taken, wherever else they stand. */
  private void addSubheadings() {
    for (int i = scores.firstProse() + 1; i + 1 < chosen.length; i++) {
      Block block = blocks.get(i);
      if (!chosen[i]
          && block.headingLevel() > 1
          && chosen[i + 1]
          && blocks.get(i + 1).headingLevel() == 0
          && scores.isUndecided(block)) {
        chosen[i] = true;
      }
    }
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

  /** Of two copies at different places the one that looks less like the article goes. */
  private void dropCopies() {
    Map<String, Block> seen = new HashMap<>();
    for (Block block : blocks) {
      if (!chosen[block.index] || block.words < SHORTEST_DUPLICATE) {
        continue;
      }
      Block first = seen.putIfAbsent(block.text, block);
      if (first != null && first.region.parent != block.region.parent) {
        boolean better = scores.of(block) > scores.of(first);
        chosen[better ? first.index : block.index] = false;
        seen.put(block.text, better ? block : first);
      }
    }
  }
}
