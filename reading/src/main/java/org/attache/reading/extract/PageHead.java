package org.attache.reading.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page, by their name, property or itemprop in lower case. */
final class PageHead {
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Document page;

  private PageHead(Document page) {
    this.page = page;
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      if (content.isEmpty()) {
        continue;
      }
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  static PageHead of(Document page) {
    return new PageHead(page);
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
    for (Element link : page.getElementsByTag("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && link.attr("href").startsWith("http")) {
        return Optional.of(link.attr("href").strip());
      }
    }
    return all("og:url").stream().filter(url -> url.startsWith("http")).findFirst();
  }

  /** The language the page declares, as ISO 639-1. */
  Optional<String> language() {
    String declared = page.getElementsByTag("html").attr("lang");
    if (declared.isBlank()) {
      declared =
          first(List.of("content-language", "og:locale", "language", "dc.language")).orElse("");
    }
    String code = declared.strip().toLowerCase(Locale.ROOT);
    boolean known =
        code.length() >= 2
            && Character.isLetter(code.charAt(0))
            && Character.isLetter(code.charAt(1))
            && (code.length() == 2 || !Character.isLetter(code.charAt(2)));
    return known ? Optional.of(code.substring(0, 2)) : Optional.empty();
  }
}
