package org.attache.web.searches;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Feed 1.1. */
final class JsonFeed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonFeed() {}

  static byte[] write(Feed feed) {
    ObjectNode root =
        JSON.createObjectNode()
            .put("version", "https://jsonfeed.org/version/1.1")
            .put("title", feed.title())
            .put("home_page_url", feed.page())
            .put("feed_url", feed.self())
            .put("language", "en");
    ArrayNode items = root.putArray("items");
    for (Feed.Item item : feed.items()) {
      ObjectNode one =
          items
              .addObject()
              .put("id", item.id())
              .put("url", item.page())
              .put("title", item.title())
              .put("content_text", item.text())
              .put("date_published", item.published().toString())
              .put("date_modified", item.updated().toString());
      one.putArray("tags").add(item.category());
    }
    try {
      return JSON.writeValueAsBytes(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
