package org.attache.sources.containers;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.attache.sources.raw.Bytes;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.UnreadableInput;

/** A web page in a file. */
final class PageFile implements Container {
  @Override
  public List<String> endings() {
    return List.of(".html", ".htm", ".xhtml");
  }

  @Override
  public boolean opens(Source source) {
    String head = source.headText();
    return endings().stream().anyMatch(source.name()::endsWith)
        || !source.name().endsWith(".txt")
            && (head.startsWith("<!doctype")
                || head.startsWith("<html")
                || head.startsWith("<head")
                || head.startsWith("<?xml")
                || head.startsWith("<!--"));
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    byte[] bytes = Bytes.all(source.open());
    sink.accept(new Found.Thing(source.raw(bytes, "text/html"), Position.END));
  }
}
