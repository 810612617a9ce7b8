package org.attache.reading.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/** One block-level element of a page and the run of text blocks inside it. */
final class Region {
  /** Parts of lists, tables and quotations: what matters is where these stand. */
  private static final Set<String> INNER =
      Set.of(
          "li",
          "ul",
          "ol",
          "dl",
          "dd",
          "dt",
          "td",
          "th",
          "tr",
          "tbody",
          "thead",
          "table",
          "blockquote");

  /** Lists in lists in tables deeper than this are layout. */
  private static final int DEEPEST_INNER = 8;

  private static final int LONGEST_MARKUP = 100;

  /** The enclosing region; the root is its own. */
  final Region parent;

  /** What the element itself says it is. */
  final int ownRoles;

  /** What it and everything around it say, wrappers of nearly the whole page aside. */
  int roles;

  /** Index of its first block. */
  final int firstBlock;

  /** Index of the first block after it. */
  int endBlock;

  private final String tag;
  private final Element element;
  private String markup = "";

  private Region(Element element, int ownRoles) {
    this.parent = this;
    this.tag = element.normalName();
    this.element = element;
    this.ownRoles = ownRoles;
    this.roles = ownRoles;
    this.firstBlock = 0;
  }

  private Region(Element element, Region parent, int ownRoles, int firstBlock) {
    this.parent = parent;
    this.tag = element.normalName();
    this.element = element;
    this.ownRoles = ownRoles;
    this.roles = ownRoles | parent.roles;
    this.firstBlock = firstBlock;
  }

  static Region root(Element element, int ownRoles) {
    return new Region(element, ownRoles);
  }

  Region child(Element element, int itsRoles, int nextBlock) {
    return new Region(element, this, itsRoles, nextBlock);
  }

  String tag() {
    return tag;
  }

  /** Its element's name and classes: parts of a page that look alike share it. */
  String markup() {
    if (markup.isEmpty()) {
      String classes = element.attr("class").strip();
      markup =
          classes.isEmpty()
              ? tag
              : tag + "." + classes.substring(0, Math.min(classes.length(), LONGEST_MARKUP));
    }
    return markup;
  }

  /** Whether its element has classes, so that its markup says something. */
  boolean isStyled() {
    return markup().length() > tag.length();
  }

  boolean isRoot() {
    return parent == this;
  }

  boolean isInner() {
    return INNER.contains(tag);
  }

  /** Itself, or what the list, table or quotation it is part of stands in. */
  Region container() {
    Region region = this;
    for (int up = 0; up < DEEPEST_INNER && region.isInner() && !region.isRoot(); up++) {
      region = region.parent;
    }
    return region;
  }

  int size() {
    return endBlock - firstBlock;
  }

  boolean contains(Block block) {
    return block.index >= firstBlock && block.index < endBlock;
  }
}
