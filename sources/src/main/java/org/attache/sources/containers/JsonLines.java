package org.attache.sources.containers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.sources.raw.Lines;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/** JSON Lines: one object a line. */
final class JsonLines implements Container {
  @Override
  public List<String> endings() {
    return List.of(".jsonl", ".ndjson");
  }

  @Override
  public boolean opens(Source source) {
    String head = source.headText();
    return endings().stream().anyMatch(source.name()::endsWith)
        || !source.name().endsWith(".txt")
            && !source.name().endsWith(".json")
            && (head.startsWith("{\"") || head.startsWith("{ \""));
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    Lines lines = new Lines(source.open());
    boolean foundAny = false;
    for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      Lines.Line line = next.get();
      if (line.isBlank()) {
        continue;
      }
      foundAny = true;
      if (!source.isTaken(line.number())) {
        String where = source.origin() + ":" + line.number();
        Position position = Position.at(line.number());
        sink.accept(
            line.isTooLong()
                ? new Found.Problem(where, "a line longer than 16 MiB; split it", position)
                : new Found.Thing(Raw.of(line.bytes(), "application/json", where), position));
      }
    }
    if (!foundAny) {
      throw new UnreadableInput("the file is empty; there is nothing to read");
    }
  }
}
