package org.attache.reading.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself without showing it: its meta elements, by their name, property or
 * itemprop in lower case, its canonical address and its JSON-LD.
 */
final class PageHead {
  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<String> linkedData = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final Document page;
  private String canonical = "";

  private PageHead(Document page, PageOutline outline) {
    this.page = page;
    outline.hints().forEach(this::read);
  }

  /** All values of the first of these names that the page has, split at commas. */
  List<String> list(List<String> names) {
    for (String name : names) {
      List<String> parts =
          all(name).stream()
              .flatMap(value -> List.of(value.split("[,;]")).stream())
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .distinct()
              .toList();
      if (!parts.isEmpty()) {
        return parts;
      }
    }
    return List.of();
  }

  private void read(Element element) {
    switch (element.normalName()) {
      case "meta" -> readMeta(element);
      case "link" -> {
        String address = element.attr("href").strip();
        if (element.attr("rel").equalsIgnoreCase("canonical") && address.startsWith("http")) {
          canonical = canonical.isEmpty() ? address : canonical;
        }
      }
      case "script" -> {
        if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
          linkedData.add(element.data());
        } else if (element.attr("src").isEmpty()) {
          scripts.add(element.data());
        }
      }
      default -> {}
    }
  }

  private void readMeta(Element meta) {
    String content = meta.attr("content").strip();
    if (content.isEmpty()) {
      return;
    }
    for (String attribute : NAMES) {
      String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
      }
    }
  }

  static PageHead of(Document page, PageOutline outline) {
    return new PageHead(page, outline);
  }

  /** The first value of the first of these names that the page has. */
  Optional<String> first(List<String> names) {
    return names.stream()
        .map(this::all)
        .filter(all -> !all.isEmpty())
        .map(all -> all.get(0))
        .findFirst();
  }

  /** All values of one name. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The page's own name for itself in its title bar. */
  String title() {
    return page.title().strip();
  }

  /** The address the page wants to be known by. */
  Optional<String> canonical() {
    return canonical.isEmpty()
        ? all("og:url").stream().filter(url -> url.startsWith("http")).findFirst()
        : Optional.of(canonical);
  }

  /** The page's JSON-LD, one text a script. */
  List<String> linkedData() {
    return linkedData;
  }

  /** What else the page's scripts say, one text a script. */
  List<String> scripts() {
    return scripts;
  }

  /** The language the page declares, as ISO 639-1. */
  Optional<String> language() {
    String code = declaredLanguage();
    boolean known =
        code.length() >= 2
            && Character.isLetter(code.charAt(0))
            && Character.isLetter(code.charAt(1))
            && (code.length() == 2 || !Character.isLetter(code.charAt(2)));
    return known ? Optional.of(code.substring(0, 2)) : Optional.empty();
  }

  /**
   * Whether {@code 3/4/2020} is in March: so in the United States, and where nothing is said.
   *
   * @param address the page's address; empty where unknown
   */
  boolean writesMonthFirst(String address) {
    String code = declaredLanguage().replace('_', '-');
    boolean mayBe = code.isEmpty() || code.equals("en") || code.equals("en-us");
    return mayBe && OutletZone.country(address).isEmpty() && !namesOtherEdition(address);
  }

  /** An edition for another country where English is written: {@code /en-gb/}. */
  private static boolean namesOtherEdition(String address) {
    int edition = address.indexOf("/en-");
    return edition > 0 && !address.startsWith("/en-us", edition);
  }

  private String declaredLanguage() {
    String declared = page.children().attr("lang");
    declared = declared.isBlank() ? page.children().attr("xml:lang") : declared;
    if (declared.isBlank()) {
      declared =
          first(List.of("content-language", "og:locale", "language", "dc.language")).orElse("");
    }
    return declared.strip().toLowerCase(Locale.ROOT);
  }
}
