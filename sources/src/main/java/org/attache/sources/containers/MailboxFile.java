package org.attache.sources.containers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.sources.raw.Bytes;
import org.attache.sources.raw.Lines;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/**
 * A mailbox: mails one below the other, each behind a line that begins with {@code From} and a
 * blank. Offsets are the numbers of these lines.
 */
final class MailboxFile implements Container {
  private static final String MARK = "From ";

  @Override
  public List<String> endings() {
    return List.of(".mbox", ".mbx");
  }

  @Override
  public boolean opens(Source source) {
    String head = source.headText();
    return endings().stream().anyMatch(source.name()::endsWith)
        || !source.name().endsWith(".txt")
            && head.startsWith("from ")
            && head.contains("\nfrom:")
            && head.contains("\nmessage-id:");
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    Lines lines = new Lines(source.open());
    Optional<Mail> mail = Optional.empty();
    boolean afterBlank = true;
    for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      Lines.Line line = next.get();
      if (afterBlank && Bytes.startWith(line.bytes(), MARK)) {
        mail.ifPresent(m -> m.handOn(source, sink));
        mail = Optional.of(new Mail(line.number()));
      } else if (mail.isPresent()) {
        mail.get().add(line.bytes());
      } else if (!line.isBlank()) {
        throw new UnreadableInput("not a mailbox (mbox), whatever its name says; save it anew");
      }
      afterBlank = line.isBlank();
    }
    if (mail.isEmpty()) {
      throw new UnreadableInput("the mailbox is empty; there is nothing to read");
    }
    mail.get().handOn(source, sink);
  }

  /** A mail while its lines are read; of one too large only the beginning is kept. */
  private static final class Mail {
    private final long line;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean tooLarge;

    Mail(long line) {
      this.line = line;
    }

    void add(byte[] more) {
      tooLarge |= bytes.size() + more.length > MailFile.LARGEST;
      if (!tooLarge) {
        bytes.writeBytes(more);
      }
    }

    void handOn(Source source, Consumer<Found> sink) {
      String origin = source.origin() + ":" + line;
      Position position = Position.at(line);
      if (source.isTaken(line)) {
        return;
      }
      sink.accept(
          tooLarge
              ? new Found.Problem(origin, "a mail larger than 32 MiB; save its text", position)
              : new Found.Thing(Raw.of(bytes.toByteArray(), "message/rfc822", origin), position));
    }
  }
}
