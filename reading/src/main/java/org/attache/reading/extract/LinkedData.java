package org.attache.reading.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/** What a page's JSON-LD says of its article. */
final class LinkedData {
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "OpinionNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "TechArticle",
          "ScholarlyArticle",
          "MedicalScholarlyArticle",
          "Report",
          "Review",
          "Recipe");
  private static final Set<String> PAGES =
      Set.of(
          "WebPage",
          "ItemPage",
          "QAPage",
          "DiscussionForumPosting",
          "HowTo",
          "CreativeWork",
          "VideoObject",
          "Product",
          "Event",
          "Episode");

  private static final int MOST_NAMES = 20;

  private final Map<?, ?> article;
  private final Map<String, Map<?, ?>> byId;

  private LinkedData(Map<?, ?> article, Map<String, Map<?, ?>> byId) {
    this.article = article;
    this.byId = byId;
  }

  static LinkedData of(PageHead head) {
    Map<?, ?> best = Map.of();
    int bestRank = 0;
    Map<String, Map<?, ?>> byId = new HashMap<>();
    for (String script : head.linkedData()) {
      Deque<Object> todo = new ArrayDeque<>(LooseJson.read(script));
      while (!todo.isEmpty()) {
        Object next = todo.remove();
        if (next instanceof List<?> list) {
          todo.addAll(list);
        } else if (next instanceof Map<?, ?> object) {
          todo.addAll(object.values());
          if (value(object, "@id") instanceof String id && object.size() > 1) {
            byId.putIfAbsent(id, object);
          }
          int rank = rank(object);
          if (rank > bestRank) {
            best = object;
            bestRank = rank;
          }
        }
      }
    }
    return new LinkedData(best, byId);
  }

  private static int rank(Map<?, ?> object) {
    int rank = 0;
    for (String type : strings(object, "@type")) {
      if (ARTICLES.contains(type)) {
        rank = object.containsKey("headline") || object.containsKey("datePublished") ? 4 : 3;
      } else if (PAGES.contains(type)) {
        rank = Math.max(rank, object.containsKey("datePublished") ? 2 : 1);
      }
    }
    return rank;
  }

  /** Whether the page describes an article, and not just itself. */
  boolean isArticle() {
    return rank(article) > 2;
  }

  /** A plain value of the article, entities decoded; empty where it is missing or blank. */
  Optional<String> text(String key) {
    return strings(article, key).stream()
        .map(LinkedData::clean)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** Names of the persons under a key, or of whom nobody says that they are organisations. */
  List<String> persons(String key) {
    return names(key, true);
  }

  /** Names of the persons or organisations under a key. */
  List<String> names(String key) {
    return names(key, false);
  }

  private List<String> names(String key, boolean noOrganisations) {
    List<String> names = new ArrayList<>();
    Deque<Object> todo = new ArrayDeque<>();
    todo.add(value(article, key));
    while (!todo.isEmpty() && names.size() < MOST_NAMES) {
      Object next = todo.remove();
      if (next instanceof List<?> list) {
        todo.addAll(list);
      } else if (next instanceof String name) {
        names.add(clean(name));
      } else if (next instanceof Map<?, ?> object
          && !(noOrganisations && strings(object, "@type").contains("Organization"))) {
        strings(described(object), "name").forEach(name -> names.add(clean(name)));
      }
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  /** The object itself, or the one on the page that it refers to by its id. */
  private Map<?, ?> described(Map<?, ?> object) {
    if (object.containsKey("name") || !(value(object, "@id") instanceof String id)) {
      return object;
    }
    return byId.getOrDefault(id, object);
  }

  private static String clean(String text) {
    String decoded = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return decoded.strip();
  }

  private static List<String> strings(Map<?, ?> object, String key) {
    Object value = value(object, key);
    if (value instanceof String text) {
      return List.of(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
    }
    return List.of();
  }

  /** The value of a key; an empty list where there is none. */
  private static Object value(Map<?, ?> object, String key) {
    Object value = object.get(key);
    return value == null ? List.of() : value;
  }
}
