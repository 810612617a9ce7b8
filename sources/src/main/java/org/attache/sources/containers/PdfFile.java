package org.attache.sources.containers;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.attache.sources.raw.Bytes;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.UnreadableInput;

/** A PDF: a press release, as a rule. */
final class PdfFile implements Container {
  @Override
  public List<String> endings() {
    return List.of(".pdf");
  }

  @Override
  public boolean opens(Source source) {
    return source.name().endsWith(".pdf") || source.headText().startsWith("%pdf-");
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    byte[] bytes = Bytes.all(source.open());
    sink.accept(new Found.Thing(source.raw(bytes, "application/pdf"), Position.END));
  }
}
