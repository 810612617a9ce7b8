package org.attache.reading.extract;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of an article's prose stands where a block stands, or looks as it looks: under the same
 * element, or under elements of the same name and classes.
 */
final class ArticleHome {
  /** From this share on, a block stands where the article stands. */
  static final double AT_HOME = 0.25;

  /** From this share on, it stands where parts of the article do. */
  static final double NEAR_HOME = 0.1;

  /** A little less for what is alike only. */
  private static final double ALIKE = 0.9;

  private final Map<Region, Double> ofParent = new HashMap<>();
  private final Map<Region, Double> ofGrandparent = new HashMap<>();
  private final Map<String, Double> ofMarkup = new HashMap<>();
  private final Map<String, Double> ofParentMarkup = new HashMap<>();
  private final double all;

  ArticleHome(PageOutline outline, ArticleCore core) {
    Region region = core.region();
    this.all = Math.max(1, core.prose(region));
    for (Block block : outline.blocks().subList(region.firstBlock, region.endBlock)) {
      double prose = core.prose(block);
      Region own = block.region;
      ofParent.merge(own.parent, prose, Double::sum);
      ofGrandparent.merge(own.parent.parent, prose, Double::sum);
      ofMarkup.merge(own.markup(), prose, Double::sum);
      ofParentMarkup.merge(own.parent.markup(), prose, Double::sum);
    }
  }

  /** Share of the prose, 0 to 1, that stands under the same element. */
  double shareBeside(Block block) {
    Region own = block.region;
    if (own.isInner() || own.parent.isInner()) {
      Region around = own.isInner() ? own.container() : own.parent.container();
      return ALIKE * Math.max(share(ofParent, around), share(ofParent, own.parent));
    }
    double beside = Math.max(share(ofParent, own.parent), share(ofParent, own));
    return Math.max(beside, ALIKE * share(ofGrandparent, own.parent.parent));
  }

  /** Share of the prose, 0 to 1, that stands under the same element or one that looks alike. */
  double shareAlike(Block block) {
    Region own = block.region;
    double share = shareBeside(block);
    if (own.isStyled()) {
      share = Math.max(share, ALIKE * share(ofMarkup, own.markup()));
    }
    Region around = own.isInner() || own.parent.isInner() ? own.parent.container() : own.parent;
    if (around.isStyled()) {
      share = Math.max(share, ALIKE * share(ofParentMarkup, around.markup()));
    }
    return share;
  }

  private <K> double share(Map<K, Double> prose, K key) {
    return prose.getOrDefault(key, 0.0) / all;
  }
}
