package org.attache.reading.extract;

import java.util.List;

/**
 * How much each block of a page looks like a part of its article: above 0 it does. The weights are
 * chosen by hand.
 */
final class BlockScores {
  private static final double PROSE = 2;
  private static final double AT_HOME = 1.5;
  private static final double NEAR_HOME = 0.75;
  private static final double OUTSIDE_BUT_ALIKE = -1.5;
  private static final double OUTSIDE = -5;
  private static final double FOREIGN = -10;
  private static final double ALL_LINK = -2.5;
  private static final double HALF_LINK = -1.5;
  private static final double LABEL = -0.5;
  private static final double SUBHEADING = 0.5;
  private static final double EMBEDDED_POST = 2;
  private static final double HEADLINE = -3;
  private static final double SAYS_TITLE = -6;
  private static final double TEASES = -3;
  private static final double SUMMARISES = -5;
  private static final double FURNITURE = -4.5;
  private static final double MARKUP_AS_TEXT = -6;

  /** Down to here a short block may be anything. */
  private static final double UNDECIDED = -1.5;

  /** How much a neighbour's score counts. */
  private static final double NEIGHBOUR = 0.4;

  /** A box with more blocks is no teaser of one report. */
  private static final int LARGEST_TEASER = 6;

  /** Standfirsts and bylines of this many words are read as prose. */
  private static final int LONG = 25;

  private static final int WRAPPED_ROUND_POSTS =
      PageRole.set(PageRole.FURNITURE, PageRole.ASIDE, PageRole.TEASER, PageRole.BYLINE);

  private final List<Block> blocks;
  private final ArticleCore core;
  private final ArticleHome home;
  private final Furniture furniture;
  private final String title;
  private final int firstProse;
  private final double[] scores;

  BlockScores(
      PageOutline outline, ArticleCore core, ArticleHome home, Furniture furniture, String title) {
    this.blocks = outline.blocks();
    this.core = core;
    this.home = home;
    this.furniture = furniture;
    this.title = title;
    this.firstProse = findFirstProse();
    this.scores = new double[blocks.size()];
    for (Block block : blocks) {
      scores[block.index] = score(block);
    }
  }

  /** Index of the first paragraph of the article; the number of blocks if there is none. */
  int firstProse() {
    return firstProse;
  }

  /** The score of a block, its neighbours taken into account. */
  double of(Block block) {
    int i = block.index;
    double near = i > 0 ? clamp(scores[i - 1]) : 0;
    near += i + 1 < scores.length ? clamp(scores[i + 1]) : 0;
    return scores[i] + NEIGHBOUR * near;
  }

  /** Whether a block does not look like a part of the article, yet nothing speaks against it. */
  boolean isUndecided(Block block) {
    return of(block) > UNDECIDED
        && block.linkDensity() < 0.3
        && core.region().contains(block)
        && !core.isForeign(block)
        && byRoles(block) > -1;
  }

  /** A box that introduces another report: a linked headline with a short summary. */
  boolean teases(Block block) {
    Region box = block.region;
    for (int up = 0; up < 4 && !box.isRoot() && box.size() <= LARGEST_TEASER; up++) {
      for (Block other : blocks.subList(box.firstBlock, box.endBlock)) {
        if (other != block
            && other.linkDensity() > 0.8
            && (other.headingLevel() > 0 || other.words > 3)) {
          return true;
        }
      }
      box = box.parent;
    }
    return false;
  }

  /** The one paragraph under a linked headline that is not the page's own. */
  private boolean summarises(Block block) {
    Region box = block.region.parent;
    if (block.index == 0 || box.size() > LARGEST_TEASER - 2) {
      return false;
    }
    Block before = blocks.get(block.index - 1);
    return box.contains(before)
        && before.headingLevel() > 1
        && before.linkDensity() > 0.8
        && !before.says(title);
  }

  private int findFirstProse() {
    for (Block block : blocks) {
      if (core.prose(block) > 0
          && block.words > 15
          && core.region().contains(block)
          && home.shareAlike(block) > ArticleHome.AT_HOME) {
        return block.index;
      }
    }
    return blocks.size();
  }

  private double score(Block block) {
    boolean beside = home.shareBeside(block) > ArticleHome.AT_HOME;
    boolean teases = !beside && teases(block);
    double share = teases ? 0 : home.shareAlike(block);
    boolean atHome = share > ArticleHome.AT_HOME;
    double score = byText(block, atHome) + byRoles(block);
    if (atHome) {
      score += AT_HOME;
    } else if (share > ArticleHome.NEAR_HOME) {
      score += NEAR_HOME;
    }
    if (core.isForeign(block)) {
      score += FOREIGN;
    }
    if (!core.region().contains(block)) {
      score += atHome ? OUTSIDE_BUT_ALIKE : OUTSIDE;
    }
    if (summarises(block)) {
      score += SUMMARISES;
    } else if (teases) {
      score += TEASES;
    }
    boolean mayBeTaken = score + 2 * NEIGHBOUR > 0;
    if (mayBeTaken && furniture.isFurniture(block.text)) {
      score += FURNITURE;
    }
    return score;
  }

  private double byText(Block block, boolean atHome) {
    double density = block.linkDensity();
    double score = 0;
    if (block.prose() > 0) {
      score = PROSE + Math.min(1, block.words / 40.0);
    } else if (atHome && block.words >= 12 && density < 0.75 && block.endsSentence()) {
      score = 1;
    } else if (atHome && density > 0.8 && isAddress(block.text)) {
      score = LABEL;
    } else if (density > 0.8) {
      score = ALL_LINK;
    } else if (density > 0.5) {
      score = HALF_LINK;
    } else if (block.words < 8 && !block.endsSentence()) {
      score = LABEL;
    }
    if (block.headingLevel() == 1) {
      score += HEADLINE;
    } else if (block.headingLevel() > 1 && density < 0.5) {
      score += SUBHEADING;
    }
    if (block.says(title)) {
      score += SAYS_TITLE;
    }
    if (block.text.charAt(0) == '<' && block.text.indexOf('=') > 0) {
      score += MARKUP_AS_TEXT;
    }
    return score;
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http") || text.startsWith("www.");
  }

  /** By what the surroundings say they are, as far as they differ from the core's. */
  private double byRoles(Block block) {
    int roles = block.region.roles & ~core.region().roles;
    double score = 0;
    if (PageRole.EMBED.in(roles) && PageRole.QUOTE.in(roles)) {
      roles &= ~WRAPPED_ROUND_POSTS;
      score = block.linkDensity() > 0.8 ? 0 : EMBEDDED_POST;
    }
    if (PageRole.QUOTE.in(roles) || PageRole.TABLE.in(roles)) {
      roles &= ~PageRole.FIGURE.bit();
    }
    if (block.words >= LONG) {
      roles &= ~PageRole.BYLINE.bit();
    }
    if (block.index >= firstProse + 2) {
      roles &= ~PageRole.LEAD.bit();
    }
    for (PageRole role : PageRole.values()) {
      if (role.in(roles)) {
        score += role == PageRole.LEAD && block.words >= LONG ? role.weight / 4 : role.weight;
      }
    }
    return score;
  }

  private static double clamp(double score) {
    return Math.max(-1, Math.min(1, score));
  }
}
