package org.attache.reading.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.reading.lexicon.Table;

/** Who wrote a report: persons where the page names any, else the organisation it names. */
final class Byline {
  private static final List<String> META =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "dc.creator",
          "dcterms.creator",
          "dc:creator",
          "parsely-author",
          "sailthru.author",
          "byl",
          "citation_author",
          "article:author_name",
          "cxenseparse:author",
          "creator",
          "authors");

  private static final Set<String> LABELS = words("label");
  private static final Set<String> NOBODY = words("nobody");
  private static final Set<String> AFTER = words("after");
  private static final Set<String> ORGANISATIONS = words("organisation");
  private static final Set<String> ADDRESSES = words("address");
  private static final List<String> BEFORE =
      words("before").stream()
          .sorted(
              Comparator.comparing(String::length)
                  .reversed()
                  .thenComparing(Comparator.naturalOrder()))
          .toList();

  /** In UTF-16 units. */
  private static final int LONGEST_NAME = 70;

  private static final int MOST_NAME_WORDS = 9;

  /** In UTF-16 units. */
  private static final int LONGEST_BYLINE = 150;

  /** Marks that end a name. */
  private static final String NAME_ENDS = "|•·–—/@(<[";

  private static final int ELSEWHERE =
      PageRole.set(PageRole.COMMENT, PageRole.RELATED, PageRole.NAVIGATION, PageRole.TEASER);

  private final PageHead head;
  private final LinkedData data;
  private final PageOutline outline;
  private final Set<String> outlets = new HashSet<>();

  private Byline(PageHead head, LinkedData data, PageOutline outline, Optional<String> publisher) {
    this.head = head;
    this.data = data;
    this.outline = outline;
    publisher.ifPresent(name -> outlets.add(PlainText.of(name)));
    data.names("publisher").forEach(name -> outlets.add(PlainText.of(name)));
  }

  /** The names, several separated by {@code "; "}. */
  static Optional<String> find(
      PageHead head, LinkedData data, PageOutline outline, Optional<String> publisher) {
    return new Byline(head, data, outline, publisher).find();
  }

  /** Whether an address is that of a page about an author. */
  static boolean isAuthorAddress(String address) {
    int end = address.lastIndexOf('/');
    int start = end > 0 ? address.lastIndexOf('/', end - 1) : -1;
    return start >= 0 && ADDRESSES.contains(address.substring(start, end + 1));
  }

  private static Set<String> words(String kind) {
    Set<String> words = new LinkedHashSet<>();
    for (Table.Row row : Resource.table("byline.tsv").rows()) {
      if (row.get("kind").equals(kind)) {
        words.addAll(row.list("words"));
      }
    }
    return words;
  }

  private Optional<String> find() {
    List<String> names = names(data.persons("author"), false);
    names = names.isEmpty() ? inMeta(false) : names;
    names = names.isEmpty() ? labelled() : names;
    names = names.isEmpty() ? marked(true) : names;
    names = names.isEmpty() ? marked(false) : names;
    names = names.isEmpty() ? visible() : names;
    names = names.isEmpty() ? names(data.names("author"), true) : names;
    names = names.isEmpty() ? inMeta(true) : names;
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
  }

  private List<String> inMeta(boolean outletsToo) {
    return META.stream()
        .map(name -> names(head.all(name), outletsToo))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> labelled() {
    String label = PlainText.lowerCase(head.first(List.of("twitter:label1")).orElse(""));
    return LABELS.contains(label) ? names(head.all("twitter:data1"), false) : List.of();
  }

  /** The first short text whose element is marked as an author's, or as a byline and says 'by'. */
  private List<String> marked(boolean asAuthor) {
    for (PageOutline.Mark mark : outline.authorMarks()) {
      String marks =
          (mark.attribute("class") + " " + mark.attribute("itemprop") + " " + mark.attribute("rel"))
              .toLowerCase(Locale.ROOT);
      boolean isAuthor = marks.contains("aut") || isAuthorAddress(mark.attribute("href"));
      if (asAuthor != isAuthor || (mark.region().roles & ELSEWHERE) != 0) {
        continue;
      }
      String text = mark.attribute("content");
      text = text.isEmpty() ? mark.text(LONGEST_BYLINE + 1) : text;
      if (text.length() <= LONGEST_BYLINE && (asAuthor || saysBy(text))) {
        List<String> names = names(List.of(text), false);
        boolean named = marks.contains("aut") || asAuthor == saysBy(text);
        if (!names.isEmpty() && (named || looksLikePerson(names.get(0)))) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** A short block near the headline that says 'by' and a name. */
  private List<String> visible() {
    int headline = outline.firstHeading().map(block -> block.index).orElse(0);
    int size = outline.blocks().size();
    for (Block block :
        outline.blocks().subList(Math.max(0, headline - 5), Math.min(size, headline + 40))) {
      if (block.words <= 12 && block.headingLevel() == 0 && saysBy(block.text)) {
        List<String> names = names(List.of(block.text), false);
        if (!names.isEmpty() && looksLikePerson(names.get(0))) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static boolean looksLikePerson(String name) {
    String[] words = name.split(" ");
    int upper = 0;
    for (String word : words) {
      upper += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    return words.length <= 6 && upper >= 2 && upper >= words.length - 1;
  }

  private static boolean saysBy(String text) {
    return withoutBefore(text).length() < text.strip().length();
  }

  /** Cuts off 'By', 'Text:', 'View all posts by' and their like. */
  private static String withoutBefore(String text) {
    String rest = text.strip();
    for (int cuts = 0; cuts < 3; cuts++) {
      String before = rest;
      String lower = rest.toLowerCase(Locale.ROOT);
      for (String word : BEFORE) {
        int end = word.length();
        if (lower.startsWith(word)
            && lower.length() > end + 1
            && (lower.charAt(end) == ' ' || lower.charAt(end) == ':')) {
          rest = rest.substring(end + 1).strip();
          rest = rest.startsWith(":") ? rest.substring(1).strip() : rest;
          break;
        }
      }
      if (rest.equals(before)) {
        break;
      }
    }
    return rest;
  }

  private List<String> names(List<String> texts, boolean outletsToo) {
    Set<String> names = new LinkedHashSet<>();
    for (String text : texts) {
      String name = name(text);
      if (!name.isEmpty() && (outletsToo || !isOrganisation(name))) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** Whether a name is the outlet's, says that it is an organisation's, or is a web address. */
  private boolean isOrganisation(String name) {
    if (outlets.contains(PlainText.of(name))) {
      return true;
    }
    String[] words = name.toLowerCase(Locale.ROOT).split(" ");
    int dot = name.lastIndexOf('.');
    int end = name.length() - dot - 1;
    return (words.length == 1 && dot > 0 && end >= 2 && end <= 4)
        || Arrays.stream(words).anyMatch(ORGANISATIONS::contains);
  }

  /** The name in a byline, without what stands around it; empty where there is none. */
  private static String name(String text) {
    String name = withoutBefore(PlainText.oneLine(text));
    name = name.substring(0, nameEnd(name)).strip();
    boolean cut = true;
    while (cut && !name.isEmpty()) {
      int lastWord = name.lastIndexOf(' ') + 1;
      if (",;:-".indexOf(name.charAt(name.length() - 1)) >= 0) {
        name = name.substring(0, name.length() - 1).strip();
      } else if (lastWord > 0 && isAfter(name.substring(lastWord).toLowerCase(Locale.ROOT))) {
        name = name.substring(0, lastWord).strip();
      } else {
        cut = false;
      }
    }
    boolean fits =
        !name.isEmpty()
            && name.length() <= LONGEST_NAME
            && Character.isLetter(name.codePointAt(0))
            && name.split(" ").length <= MOST_NAME_WORDS
            && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
            && !isAfter(name.toLowerCase(Locale.ROOT));
    return fits ? name : "";
  }

  private static boolean isAfter(String lowerCaseWord) {
    return AFTER.contains(lowerCaseWord) || DateText.isMonth(lowerCaseWord);
  }

  private static int nameEnd(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean newWord = i == 0 || name.charAt(i - 1) == ' ';
      if (NAME_ENDS.indexOf(c) >= 0 || (newWord && (c == '-' || Character.isDigit(c)))) {
        return i;
      }
    }
    return name.length();
  }
}
