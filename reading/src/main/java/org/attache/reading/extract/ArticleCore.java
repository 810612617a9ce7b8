package org.attache.reading.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where on a page most of the article stands, seen from how its prose is spread. */
final class ArticleCore {
  /** Roles that say nothing on a wrapper of most of the page. */
  private static final int MEANT_FOR_PARTS =
      ~PageRole.set(PageRole.ARTICLE, PageRole.ARTICLE_TAG, PageRole.QUOTE);

  /** Roles that say nothing on anything long. */
  private static final int MEANT_FOR_SMALL_PARTS =
      PageRole.set(
          PageRole.LEAD,
          PageRole.BYLINE,
          PageRole.AUTHOR,
          PageRole.TAGS,
          PageRole.HEADER,
          PageRole.CAPTION);

  /** In words. */
  private static final int LARGEST_SMALL_PART = 150;

  private final PageOutline outline;
  private final String title;
  private final double[] prose;
  private final double[] proseBefore;
  private final boolean[] foreign;
  private final Region region;

  private ArticleCore(PageOutline outline, String title) {
    this.outline = outline;
    this.title = title;
    int size = outline.blocks().size();
    this.prose = new double[size];
    this.proseBefore = new double[size + 1];
    this.foreign = new boolean[size];
    outline.blocks().forEach(block -> prose[block.index] = block.prose());
    addUp();
    forgetRolesOfWrappers();
    outline.blocks().forEach(block -> prose[block.index] *= trust(block.region.roles));
    addUp();
    leaveOutForeignArticles();
    addUp();
    this.region = descend();
  }

  /**
   * @param title the page's headline as {@link PlainText#of}; may be empty
   */
  static ArticleCore of(PageOutline outline, String title) {
    return new ArticleCore(outline, title);
  }

  /** The smallest region with nearly all of the prose. */
  Region region() {
    return region;
  }

  /** Prose of one block, weighed by what its surroundings say they are. */
  double prose(Block block) {
    return prose[block.index];
  }

  /** Prose of a region, weighed likewise. */
  double prose(Region within) {
    return proseBefore[within.endBlock] - proseBefore[within.firstBlock];
  }

  /** Whether a block belongs to another {@code <article>} than the page's own. */
  boolean isForeign(Block block) {
    return foreign[block.index];
  }

  private void addUp() {
    for (int i = 0; i < prose.length; i++) {
      proseBefore[i + 1] = proseBefore[i] + prose[i];
    }
  }

  private static double trust(int roles) {
    double trust = 1;
    double bonus = 1;
    for (PageRole role : PageRole.values()) {
      if (role.in(roles)) {
        trust = Math.min(trust, role.trust);
        bonus = Math.max(bonus, role.trust);
      }
    }
    return trust * bonus;
  }

  private void forgetRolesOfWrappers() {
    int[] wordsBefore = new int[prose.length + 1];
    outline.blocks().forEach(b -> wordsBefore[b.index + 1] = wordsBefore[b.index] + b.words);
    double all = prose(outline.root());
    for (Region part : outline.regions()) {
      int own = part.ownRoles;
      if (prose(part) > 0.5 * all) {
        own &= ~MEANT_FOR_PARTS;
      }
      if (wordsBefore[part.endBlock] - wordsBefore[part.firstBlock] > LARGEST_SMALL_PART) {
        own &= ~MEANT_FOR_SMALL_PARTS;
      }
      part.roles = part.isRoot() ? own : own | part.parent.roles;
    }
  }

  private void leaveOutForeignArticles() {
    List<Region> articles = new ArrayList<>();
    for (Region part : outline.regions()) {
      if (part.tag().equals("article")) {
        articles.add(part);
      }
    }
    if (articles.isEmpty()) {
      return;
    }
    Region main = articles.get(0);
    boolean mainHasTitle = hasTitle(main);
    for (Region article : articles) {
      boolean hasTitle = hasTitle(article);
      boolean better =
          hasTitle == mainHasTitle
              ? prose(article) > prose(main)
              : hasTitle && prose(article) > 0.1 * prose(main);
      if (better) {
        main = article;
        mainHasTitle = hasTitle;
      }
    }
    if (prose(main) < (mainHasTitle ? 0.1 : 0.3) * prose(outline.root())) {
      return;
    }
    int done = 0;
    for (Region article : articles) {
      boolean apart = article.firstBlock >= main.endBlock || article.endBlock <= main.firstBlock;
      for (int i = Math.max(done, article.firstBlock); apart && i < article.endBlock; i++) {
        prose[i] = 0;
        foreign[i] = true;
        done = i + 1;
      }
    }
  }

  /** Whether one of the first blocks is the page's headline. */
  private boolean hasTitle(Region article) {
    int end = Math.min(article.endBlock, article.firstBlock + 8);
    for (Block block : outline.blocks().subList(article.firstBlock, end)) {
      if (block.headingLevel() == 1 || block.says(title)) {
        return true;
      }
    }
    return false;
  }

  /** From the whole page down, as long as one part of a part holds most of its prose. */
  private Region descend() {
    Map<Region, Region> best = new HashMap<>();
    Map<Region, Double> second = new HashMap<>();
    for (Region part : outline.regions()) {
      if (part.isRoot()) {
        continue;
      }
      Region leader = best.get(part.parent);
      if (leader == null || prose(part) > prose(leader)) {
        best.put(part.parent, part);
        second.put(part.parent, leader == null ? 0.0 : prose(leader));
      } else {
        second.merge(part.parent, prose(part), Math::max);
      }
    }
    Region core = outline.root();
    Region next = best.get(core);
    while (next != null && next.size() > 1) {
      double share = prose(next) / Math.max(prose(core), 1e-9);
      boolean alone = share > 0.5 && second.getOrDefault(core, 0.0) < 0.1 * prose(next);
      if (share <= 0.85 && !alone) {
        break;
      }
      core = next;
      next = best.get(core);
    }
    return core;
  }
}
