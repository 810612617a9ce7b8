package org.attache.sources.containers;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.attache.sources.raw.Bytes;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.UnreadableInput;

/** One mail in a file. */
final class MailFile implements Container {
  /** In bytes, with what is attached. */
  static final int LARGEST = 32 << 20;

  private static final List<String> FIRST_FIELDS =
      List.of(
          "return-path:",
          "received:",
          "delivered-to:",
          "message-id:",
          "mime-version:",
          "date:",
          "from:",
          "subject:",
          "x-");

  @Override
  public List<String> endings() {
    return List.of(".eml");
  }

  @Override
  public boolean opens(Source source) {
    String head = source.headText();
    return source.name().endsWith(".eml")
        || !source.name().endsWith(".txt")
            && FIRST_FIELDS.stream().anyMatch(head::startsWith)
            && head.contains("\nfrom:")
            && head.contains("\nmessage-id:");
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    byte[] bytes = Bytes.upTo(LARGEST, source.open());
    sink.accept(new Found.Thing(source.raw(bytes, "message/rfc822"), Position.END));
  }
}
