package org.attache.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Answers for programs: JSON with a tag that says whether it has changed. */
final class Answers {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int TAG_BYTES = 15;
  private static final int NOT_MODIFIED = 304;

  private Answers() {}

  /** Writes to a stream and may fail. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** What one of the house's JSON writers writes. */
  static JsonNode tree(Writing writing) {
    try {
      return MAPPER.readTree(bytes(writing));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Sends JSON. */
  static void json(Context ctx, JsonNode body) {
    json(ctx, body.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Sends JSON that is written already. */
  static void json(Context ctx, byte[] body) {
    tagged(ctx, "application/json", body);
  }

  /** Sends a page of a list; where the next one is stands in the body and in a Link header. */
  static void page(Context ctx, ArrayNode items, Optional<String> next) {
    ObjectNode body = object();
    body.set("items", items);
    next.ifPresent(
        address -> {
          body.put("next", address);
          ctx.header("Link", "<" + address + ">; rel=\"next\"");
        });
    json(ctx, body);
  }

  /** Sends bytes, or that they are those that the asker has. */
  static void tagged(Context ctx, String type, byte[] body) {
    String tag = "\"" + tag(body) + "\"";
    ctx.header("ETag", tag).header("Cache-Control", "private, no-cache");
    String known = Optional.ofNullable(ctx.header("If-None-Match")).orElse("");
    boolean same =
        Arrays.stream(known.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals(tag) || one.equals("W/" + tag) || one.equals("*"));
    if (same && ctx.method().name().equals("GET")) {
      ctx.status(NOT_MODIFIED);
    } else {
      ctx.contentType(type).result(body);
    }
  }

  static void optional(ObjectNode object, String name, Optional<?> value) {
    value.ifPresent(v -> object.put(name, v.toString()));
  }

  static ArrayNode strings(Collection<?> values) {
    ArrayNode array = array();
    values.forEach(value -> array.add(value.toString()));
    return array;
  }

  /** The body as a JSON object. */
  static ObjectNode body(Context ctx, List<String> fields) {
    try {
      if (MAPPER.readTree(ctx.bodyAsBytes()) instanceof ObjectNode object) {
        object
            .fieldNames()
            .forEachRemaining(
                name -> {
                  if (!fields.contains(name)) {
                    throw new BadRequestResponse(
                        "There is no field '" + name + "'; there are " + String.join(", ", fields));
                  }
                });
        return object;
      }
    } catch (IOException e) {
      // said below
    }
    throw new BadRequestResponse("The body must be one JSON object.");
  }

  /** A field that is a text, where it is given. */
  static Optional<String> text(ObjectNode body, String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new BadRequestResponse("'" + name + "' must be a string.");
    }
    return Optional.of(value.textValue()).filter(text -> !text.isBlank());
  }

  private static String tag(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(digest, TAG_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
