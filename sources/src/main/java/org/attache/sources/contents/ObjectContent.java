package org.attache.sources.contents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/** A JSON object with {@code text} or {@code html}, and what else is known of the report. */
final class ObjectContent implements Content {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIELDS =
      List.of("id", "url", "title", "author", "publisher", "published", "language");

  private final PageContent pages;

  ObjectContent(PageContent pages) {
    this.pages = pages;
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/json");
  }

  @Override
  public Draft read(Raw raw) throws UnreadableInput {
    JsonNode object = object(raw);
    Optional<String> text = field(object, "text");
    Optional<String> html = field(object, "html");
    Draft draft;
    if (text.isPresent()) {
      draft = Draft.of(text.get());
    } else if (html.isPresent()) {
      byte[] page = html.get().getBytes(StandardCharsets.UTF_8);
      draft = pages.read(raw.origin(), field(object, "url"), page, Optional.of("UTF-8"));
    } else {
      throw new UnreadableInput(
          "an object without \"text\" or \"html\"; give one of them",
          field(object, "id").orElse(""));
    }
    for (String name : FIELDS) {
      draft = draft.saying(name, field(object, name));
    }
    return draft;
  }

  private static JsonNode object(Raw raw) throws UnreadableInput {
    try {
      JsonNode object = JSON.readTree(raw.bytes());
      if (object == null || !object.isObject()) {
        throw new UnreadableInput("not a JSON object; give one object a line");
      }
      return object;
    } catch (JsonProcessingException e) {
      throw new UnreadableInput(
          "not JSON (" + e.getOriginalMessage().lines().findFirst().orElse("") + ")");
    } catch (IOException e) {
      throw new UnreadableInput("cannot be read: " + e.getMessage());
    }
  }

  private static Optional<String> field(JsonNode object, String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() || value.asText().isBlank()
        ? Optional.empty()
        : Optional.of(value.asText());
  }
}
