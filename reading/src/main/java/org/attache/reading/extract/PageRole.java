package org.attache.reading.extract;

/**
 * What a part of a page is for, as far as its markup says so. Sets of roles are kept as {@code
 * int}s of {@link #bit()}s: every element of every page has one.
 */
enum PageRole {
  ARTICLE(0, 1.4),
  COMMENT(-4, 0),
  RELATED(-2.5, 0.2),
  FURNITURE(-2.5, 0.2),
  NAVIGATION(-3, 0),
  ASIDE(-2.5, 0.2),
  BYLINE(-3, 1),
  AUTHOR(-2.5, 1),
  CAPTION(-4, 0.2),
  BIO(-3, 0.2),
  LEAD(-2, 1),
  TAGS(-2.5, 1),
  COOKIE(-4, 0),
  HIDDEN(-4, 0),
  TEASER(-1, 0.5),
  EMBED(0, 1),
  HEADER(-2, 1),
  FOOTER(-2, 0),
  FIGURE(-2, 1),
  LIST(0, 1),
  TABLE(0, 1),
  QUOTE(0, 1),
  ARTICLE_TAG(0, 1.4);

  /** What a block inside loses, on a scale where 0 parts article from the rest. */
  final double weight;

  /** How far prose inside shows where the article is; 1 is the common case. */
  final double trust;

  PageRole(double weight, double trust) {
    this.weight = weight;
    this.trust = trust;
  }

  /** This role as a set of one. */
  int bit() {
    return 1 << ordinal();
  }

  boolean in(int roles) {
    return (roles & bit()) != 0;
  }

  /** A set of roles. */
  static int set(PageRole... roles) {
    int set = 0;
    for (PageRole role : roles) {
      set |= role.bit();
    }
    return set;
  }

  /** The roles that an element has by its name alone. */
  static int ofTag(String tag) {
    return switch (tag) {
      case "nav", "menu" -> NAVIGATION.bit();
      case "aside" -> ASIDE.bit();
      case "footer" -> FOOTER.bit();
      case "header" -> HEADER.bit();
      case "figure" -> FIGURE.bit();
      case "figcaption" -> set(FIGURE, CAPTION);
      case "ul", "ol", "dl", "li" -> LIST.bit();
      case "table" -> TABLE.bit();
      case "blockquote" -> QUOTE.bit();
      case "article" -> ARTICLE_TAG.bit();
      case "address" -> BYLINE.bit();
      default -> 0;
    };
  }
}
