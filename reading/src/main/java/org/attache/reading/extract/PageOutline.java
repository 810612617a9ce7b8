package org.attache.reading.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * A page as the flat list of its text blocks, and the tree of regions they stand in. Made in one
 * pass without recursion: hostile pages nest ten thousand levels deep.
 */
final class PageOutline implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of(
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "select",
          "option",
          "button",
          "input",
          "textarea",
          "title",
          "datalist",
          "applet",
          "frameset");

  /** What speaks of the page without being shown. */
  private static final Set<String> HINTS = Set.of("meta", "link", "script");

  private static final Set<String> BLOCKS =
      Set.of(
          "#root",
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** A page has one report and a few dates; thousands of marks are an attack. */
  private static final int MOST_MARKS = 300;

  /** In UTF-16 units. */
  private static final int LONGEST_STYLE = 1_000;

  private static final int AUTHORSHIP = PageRole.set(PageRole.AUTHOR, PageRole.BYLINE);

  private final List<Block> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final List<Element> hints = new ArrayList<>();
  private final List<Mark> authorMarks = new ArrayList<>();
  private final List<Mark> timeMarks = new ArrayList<>();
  private final List<Mark> datelineMarks = new ArrayList<>();

  private final ClassWords classWords;
  private final Deque<Region> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int characters;
  private int linkCharacters;
  private int links;
  private int breaks;

  private PageOutline(Element root, ClassWords classWords) {
    this.classWords = classWords;
    Region whole = Region.root(root, 0);
    regions.add(whole);
    open.push(whole);
    NodeTraversor.filter(this, root);
    flush();
    whole.endBlock = blocks.size();
  }

  static PageOutline of(Document page, ClassWords classWords) {
    return new PageOutline(page, classWords);
  }

  /** In document order. */
  List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  /** In document order, so that parents come before their children; the first is the root. */
  List<Region> regions() {
    return Collections.unmodifiableList(regions);
  }

  Region root() {
    return regions.get(0);
  }

  /** The elements {@code meta}, {@code link} and {@code script}, wherever they stand. */
  List<Element> hints() {
    return Collections.unmodifiableList(hints);
  }

  /** Elements, of text runs too, that are marked as naming an author. */
  List<Mark> authorMarks() {
    return Collections.unmodifiableList(authorMarks);
  }

  /** Elements that may be marked as giving a date: their classes say so. */
  List<Mark> datelineMarks() {
    return Collections.unmodifiableList(datelineMarks);
  }

  /** Elements that are marked as giving a date. */
  List<Mark> timeMarks() {
    return Collections.unmodifiableList(timeMarks);
  }

  /** The first heading of the first level that has words. */
  Optional<Block> firstHeading() {
    return blocks.stream().filter(b -> b.headingLevel() == 1 && b.words > 0).findFirst();
  }

  /** An element marked as something, and the region it stands in. */
  record Mark(Element element, Region region) {
    /** Empty where the element does not have it. */
    String attribute(String name) {
      return element.attr(name).strip();
    }

    /** The element's text on one line, cut off at a length in UTF-16 units. */
    String text(int longest) {
      StringBuilder text = new StringBuilder();
      NodeTraversor.filter(
          (node, depth) -> {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText()).append(' ');
            }
            return text.length() > longest ? FilterResult.STOP : FilterResult.CONTINUE;
          },
          element);
      return PlainText.oneLine(text.toString());
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (HINTS.contains(tag)) {
      hints.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      breakLine();
    } else if (tag.equals("a")) {
      links++;
    }
    int roles = rolesOf(element, tag);
    if (depth > 0 && BLOCKS.contains(tag)) {
      flush();
      Region region = open.element().child(element, roles, blocks.size());
      regions.add(region);
      open.push(region);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (depth > 0 && BLOCKS.contains(tag)) {
        flush();
        open.pop().endBlock = blocks.size();
      }
      if (tag.equals("a")) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  /** The roles that an element's name and attributes give it; notes what it is marked as. */
  private int rolesOf(Element element, String tag) {
    int roles = PageRole.ofTag(tag);
    boolean isTime = tag.equals("time");
    boolean isDateline = false;
    boolean isAuthor = false;
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        String value = attribute.getValue();
        switch (attribute.getKey()) {
          case "class" -> {
            int named = classWords.roles(value);
            roles |= named;
            isAuthor |= (named & AUTHORSHIP) != 0;
            isTime |= value.contains("publish");
            isDateline = isDateline(named, value);
          }
          case "itemprop" -> {
            int named = classWords.roles(value);
            roles |= named;
            isAuthor |= (named & AUTHORSHIP) != 0;
            isTime |= value.startsWith("date");
          }
          case "id", "role" -> roles |= classWords.roles(value);
          case "rel" -> isAuthor |= value.equals("author");
          case "href" -> isAuthor |= Byline.isAuthorAddress(value);
          case "pubdate" -> isTime = true;
          case "hidden" -> roles |= PageRole.HIDDEN.bit();
          case "aria-hidden" -> roles |= value.equals("true") ? PageRole.HIDDEN.bit() : 0;
          case "style" -> roles |= isHiding(value) ? PageRole.HIDDEN.bit() : 0;
          default -> {}
        }
      }
    }
    if (isTime && timeMarks.size() < MOST_MARKS) {
      timeMarks.add(new Mark(element, open.element()));
    } else if (isDateline && datelineMarks.size() < MOST_MARKS) {
      datelineMarks.add(new Mark(element, open.element()));
    }
    if (isAuthor && authorMarks.size() < MOST_MARKS) {
      authorMarks.add(new Mark(element, open.element()));
    }
    return roles;
  }

  /** A byline whose class speaks of a date. */
  private static boolean isDateline(int roles, String classes) {
    String lower = PageRole.BYLINE.in(roles) ? classes.toLowerCase(Locale.ROOT) : "";
    return lower.contains("dat") || lower.contains("time");
  }

  private static boolean isHiding(String style) {
    return style.length() < LONGEST_STYLE
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private void breakLine() {
    breaks++;
    if (breaks > 1) {
      flush();
    } else if (text.length() > 0) {
      text.append('\n');
    }
  }

  private void append(String raw) {
    char last = text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
    int added = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0') {
        if (last != ' ' && last != '\n') {
          last = ' ';
          text.append(' ');
        }
      } else if (isShown(c)) {
        last = c;
        text.append(c);
        added++;
      }
    }
    if (added > 0) {
      breaks = 0;
      characters += added;
      linkCharacters += links > 0 ? added : 0;
    }
  }

  /** Not so soft hyphens, zero-width spaces, byte order marks and control characters. */
  private static boolean isShown(char c) {
    return c > ' ' && c != '\u00ad' && c != '\u200b' && c != '\ufeff';
  }

  private void flush() {
    breaks = 0;
    String words = characters > 0 ? text.toString().strip() : "";
    if (!words.isEmpty()) {
      blocks.add(new Block(blocks.size(), open.element(), words, characters, linkCharacters));
    }
    text.setLength(0);
    characters = 0;
    linkCharacters = 0;
  }
}
