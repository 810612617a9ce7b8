package org.attache.sources.containers;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.attache.sources.raw.Bytes;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.UnreadableInput;

/** Plain text in a file, which anything may be; asked last. */
final class TextFile implements Container {
  @Override
  public List<String> endings() {
    return List.of(".txt");
  }

  @Override
  public boolean opens(Source source) {
    return true;
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    byte[] bytes = Bytes.all(source.open());
    sink.accept(new Found.Thing(source.raw(bytes, "text/plain"), Position.END));
  }
}
