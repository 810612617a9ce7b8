package org.attache.sources.containers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.sources.feeds.AddressList;
import org.attache.sources.raw.Lines;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.UnreadableInput;

/** A list of addresses, one a line. */
final class AddressFile implements Container {
  @Override
  public List<String> endings() {
    return List.of(".urls");
  }

  @Override
  public boolean opens(Source source) {
    return source.name().endsWith(".urls") || AddressList.isOne(source.head());
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    Lines lines = new Lines(source.open());
    boolean foundAny = false;
    for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      long number = next.get().number();
      String written = new String(next.get().bytes(), StandardCharsets.UTF_8).strip();
      String line = written.startsWith("\ufeff") ? written.substring(1) : written;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      foundAny = true;
      if (!source.isTaken(number)) {
        Position position = Position.at(number);
        sink.accept(
            AddressList.isAddress(line)
                ? new Found.Link(line, Collections.emptySortedMap(), position)
                : new Found.Problem(
                    source.origin() + ":" + number,
                    "not an address; give one http or https address a line",
                    position));
      }
    }
    if (!foundAny) {
      throw new UnreadableInput("a list without addresses; there is nothing to read");
    }
  }
}
