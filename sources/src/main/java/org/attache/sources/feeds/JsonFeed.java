package org.attache.sources.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.sources.raw.MailDates;
import org.jsoup.nodes.Entities;

/** JSON Feed, version 1 and 1.1. */
final class JsonFeed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonFeed() {}

  static boolean isOne(String head) {
    return head.stripLeading().startsWith("{") && head.contains("://jsonfeed.org/version/")
        || head.startsWith("ï»¿{") && head.contains("://jsonfeed.org/version/");
  }

  static Optional<Feed> read(byte[] bytes, Optional<String> address) {
    JsonNode feed;
    try {
      feed = JSON.readTree(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
    Optional<String> title = text(feed, "title");
    Optional<String> language = text(feed, "language");
    Optional<String> base = address.or(() -> text(feed, "home_page_url"));
    Optional<String> feedAuthor = author(feed);
    List<Entry> entries = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      Optional<String> plain = text(item, "content_text").map(JsonFeed::paragraphs);
      entries.add(
          new Entry(
              text(item, "id"),
              text(item, "url")
                  .or(() -> text(item, "external_url"))
                  .flatMap(url -> Addresses.resolve(base, url)),
              text(item, "title"),
              author(item).or(() -> feedAuthor),
              title,
              text(item, "date_published")
                  .or(() -> text(item, "date_modified"))
                  .flatMap(MailDates::iso),
              text(item, "language").or(() -> language),
              text(item, "content_html").or(() -> plain),
              text(item, "summary").map(Entities::escape)));
    }
    return Optional.of(new Feed(title, entries));
  }

  private static String paragraphs(String plain) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : plain.split("\\n\\s*\\n|\\n")) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(Entities.escape(paragraph.strip())).append("</p>");
      }
    }
    return html.toString();
  }

  private static Optional<String> author(JsonNode holder) {
    return text(holder.path("authors").path(0), "name")
        .or(() -> text(holder.path("author"), "name"));
  }

  private static Optional<String> text(JsonNode holder, String field) {
    JsonNode value = holder.path(field);
    return value.isTextual() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }
}
