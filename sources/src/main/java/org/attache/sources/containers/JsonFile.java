package org.attache.sources.containers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/**
 * JSON that is no JSON Lines: one object over several lines, or an array of objects. A thing is one
 * object, written on one line. Offsets are the numbers of the objects.
 */
final class JsonFile implements Container {
  /** In bytes. An object is held whole. */
  private static final long LONGEST = 16 << 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public List<String> endings() {
    return List.of(".json");
  }

  @Override
  public boolean opens(Source source) {
    String head = source.headText();
    return source.name().endsWith(".json")
        || !source.name().endsWith(".txt")
            && (head.startsWith("{\n")
                || head.startsWith("{\r")
                || head.matches("(?s)\\[\\s*\\{.*"));
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    MeteredInput metered =
        new MeteredInput(source.open(), "an object longer than 16 MiB; split it");
    metered.allow(LONGEST);
    long number = 0;
    try (JsonParser parser = JSON.createParser(metered)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          number++;
          JsonNode object = parser.readValueAsTree();
          if (!source.isTaken(number)) {
            String where = source.origin() + ":" + number;
            byte[] bytes = JSON.writeValueAsBytes(object);
            sink.accept(
                new Found.Thing(Raw.of(bytes, "application/json", where), Position.at(number)));
          }
          metered.allow(LONGEST);
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          throw new UnreadableInput("JSON, but no objects; give one object for each report");
        }
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableInput(
          "not JSON behind object "
              + number
              + " ("
              + e.getOriginalMessage().lines().findFirst().orElse("")
              + "); correct it");
    }
    if (number == 0) {
      throw new UnreadableInput("the file is empty; there is nothing to read");
    }
  }
}
