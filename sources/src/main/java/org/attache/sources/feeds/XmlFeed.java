package org.attache.sources.feeds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.sources.raw.MailDates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * RSS and Atom. They are read by jsoup's XML parser: it knows no external entities, does not
 * recurse, and reads on where a feed is not well-formed, as many are not.
 */
final class XmlFeed {
  private static final List<String> ROOTS = List.of("<rss", "<feed", "<rdf:rdf");
  private static final int DEEPEST = 256;

  private final Optional<String> base;
  private final Optional<String> title;
  private final Optional<String> language;

  private XmlFeed(Element head, Optional<String> address) {
    this.base = address.or(() -> alternate(head, Optional.empty()));
    this.title = text(head, Set.of("title"));
    this.language =
        text(head, Set.of("language", "dc:language"))
            .or(() -> Optional.of(head.attr("xml:lang")).filter(lang -> !lang.isBlank()));
  }

  static boolean isOne(String head) {
    return ROOTS.stream().anyMatch(root -> begins(head, root));
  }

  /** Behind declarations and comments only. */
  private static boolean begins(String head, String root) {
    int at = head.indexOf(root);
    int html = head.indexOf("<html");
    return at >= 0
        && (html < 0 || at < html)
        && at + root.length() < head.length()
        && " \t\r\n>:".indexOf(head.charAt(at + root.length())) >= 0;
  }

  static Optional<Feed> read(byte[] bytes, Optional<String> address, Optional<String> charset) {
    Document document = parse(bytes, charset, address.orElse(""));
    List<Element> items = new ArrayList<>();
    Optional<Element> head = Optional.empty();
    for (Element element : document.getAllElements()) {
      switch (element.tagName().toLowerCase(Locale.ROOT)) {
        case "channel", "feed" -> head = head.or(() -> Optional.of(element));
        case "item", "entry" -> items.add(element);
        default -> {}
      }
    }
    if (head.isEmpty()) {
      return Optional.empty();
    }
    XmlFeed feed = new XmlFeed(head.get(), address);
    return Optional.of(new Feed(feed.title, items.stream().map(feed::entry).toList()));
  }

  private static Document parse(byte[] bytes, Optional<String> charset, String base) {
    Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST);
    try {
      InputStream in = new ByteArrayInputStream(bytes);
      Optional<String> known = charset.filter(Charsets::exists);
      return known.isPresent()
          ? Jsoup.parse(in, known.get(), base, parser)
          : Jsoup.parse(in, null, base, parser);
    } catch (IOException e) {
      return Document.createShell(base);
    }
  }

  private Entry entry(Element item) {
    Optional<String> id = text(item, Set.of("guid", "id"));
    Optional<String> link =
        text(item, Set.of("feedburner:origlink"))
            .or(() -> alternate(item, base))
            .or(() -> id.filter(Addresses::isAbsolute));
    Optional<String> published =
        text(item, Set.of("pubdate", "published", "dc:date", "issued"))
            .or(() -> text(item, Set.of("updated", "modified", "dcterms:created")));
    return new Entry(
        id,
        link,
        text(item, Set.of("title")),
        text(item, Set.of("dc:creator")).or(() -> author(item)),
        outlet(item).or(() -> title),
        published.flatMap(MailDates::iso),
        language,
        html(item, Set.of("content:encoded", "content")),
        html(item, Set.of("description", "summary")));
  }

  private static Optional<Element> child(Element parent, Set<String> names) {
    return parent.children().stream()
        .filter(child -> names.contains(child.tagName().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Plain text, also of what is HTML within XML. */
  private static Optional<String> text(Element parent, Set<String> names) {
    return child(parent, names)
        .map(Element::wholeText)
        .map(text -> text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : Html.text(text))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** Whom a feed of feeds has the entry from. */
  private static Optional<String> outlet(Element item) {
    return child(item, Set.of("source"))
        .flatMap(
            source ->
                source.children().isEmpty()
                    ? Optional.of(source.text())
                    : text(source, Set.of("title")))
        .filter(name -> !name.isBlank() && !Addresses.isAbsolute(name));
  }

  /** RSS writes {@code mail@host (Name)}, Atom a name of its own. */
  private static Optional<String> author(Element item) {
    Optional<Element> author = child(item, Set.of("author"));
    Optional<String> name = author.flatMap(a -> text(a, Set.of("name")));
    return name.or(
        () ->
            author
                .map(Element::text)
                .map(
                    text -> {
                      int open = text.indexOf('(');
                      int close = text.indexOf(')', open + 1);
                      return open > 0 && close > 0 ? text.substring(open + 1, close) : text;
                    })
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.indexOf('@') < 0));
  }

  private static Optional<String> html(Element parent, Set<String> names) {
    return child(parent, names)
        .map(element -> element.children().isEmpty() ? element.wholeText() : element.html())
        .filter(text -> !text.isBlank());
  }

  /** RSS writes links as text, Atom in an attribute, by what they are. */
  private static Optional<String> alternate(Element parent, Optional<String> base) {
    for (Element link : parent.children()) {
      String name = link.tagName().toLowerCase(Locale.ROOT);
      String kind = link.attr("rel");
      if (name.equals("link") && (kind.isEmpty() || kind.equals("alternate"))) {
        String target = link.hasAttr("href") ? link.attr("href") : link.wholeText();
        Optional<String> address = Addresses.resolve(base, target);
        if (address.isPresent()) {
          return address;
        }
      }
    }
    return Optional.empty();
  }
}
