package org.attache.sources.contents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.attache.sources.raw.UnreadableInput;

/**
 * The parts of a mail that can be read: its first HTML and its plain texts, and the fields of its
 * head. What else is attached is passed over.
 */
final class MailText {
  /** How deep parts may lie in parts. */
  private static final int DEEPEST = 20;

  private static final int LONGEST_FIELD = 100_000;
  private static final int MOST_FIELDS = 2_000;

  private final Map<String, String> head = new TreeMap<>();
  private Optional<Part> html = Optional.empty();
  private Optional<Part> plain = Optional.empty();

  /** Bytes of a part, its transfer encoding undone. */
  record Part(byte[] bytes, Optional<String> charset) {}

  private MailText() {}

  /**
   * @throws UnreadableInput if it is no mail, or one built to do harm
   */
  static MailText of(byte[] mail) throws UnreadableInput {
    MailText text = new MailText();
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_FIELD)
            .setMaxHeaderCount(MOST_FIELDS)
            .build();
    try {
      text.read(new MimeTokenStream(config), mail);
    } catch (MimeException | IOException | IllegalArgumentException e) {
      // what was had before the damage is read all the same
      if (text.html.isEmpty() && text.plain.isEmpty()) {
        throw new UnreadableInput("a damaged mail (" + e.getMessage() + "); save it anew");
      }
    }
    return text;
  }

  private void read(MimeTokenStream tokens, byte[] mail)
      throws MimeException, IOException, UnreadableInput {
    tokens.parse(new ByteArrayInputStream(mail));
    int depth = 0;
    boolean isAttached = false;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_MULTIPART, T_START_MESSAGE -> depth++;
        case T_END_MULTIPART, T_END_MESSAGE -> depth--;
        case T_START_HEADER -> isAttached = false;
        case T_FIELD -> {
          String name = tokens.getField().getName().toLowerCase(Locale.ROOT);
          String body = String.valueOf(tokens.getField().getBody());
          isAttached |=
              name.equals("content-disposition")
                  && body.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
          if (depth == 1) {
            head.putIfAbsent(name, body.strip());
          }
        }
        case T_BODY -> take(tokens, isAttached);
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new UnreadableInput("a mail with parts within parts without end; left out");
      }
    }
  }

  private void take(MimeTokenStream tokens, boolean isAttached) throws IOException {
    BodyDescriptor descriptor = tokens.getBodyDescriptor();
    String type = String.valueOf(descriptor.getMimeType()).toLowerCase(Locale.ROOT);
    boolean wantsHtml = type.equals("text/html") && html.isEmpty() && !isAttached;
    boolean wantsPlain = type.equals("text/plain") && plain.isEmpty();
    if (!wantsHtml && !wantsPlain) {
      return;
    }
    byte[] bytes;
    try (InputStream in = tokens.getDecodedInputStream()) {
      bytes = in.readAllBytes();
    }
    if (isBlank(bytes)) {
      return;
    }
    // without a declaration mime4j says us-ascii, which is no reason to refuse other letters
    Optional<String> charset =
        Optional.ofNullable(descriptor.getCharset()).filter(c -> !c.equalsIgnoreCase("us-ascii"));
    if (wantsHtml) {
      html = Optional.of(new Part(bytes, charset));
    } else {
      plain = Optional.of(new Part(bytes, charset));
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  /** The first body in HTML that is not attached. */
  Optional<Part> html() {
    return html;
  }

  /** The first plain text, attached or not. */
  Optional<Part> plain() {
    return plain;
  }

  /**
   * A field of the head as it is written.
   *
   * @param name in lower case
   */
  Optional<String> field(String name) {
    return Optional.ofNullable(head.get(name)).filter(value -> !value.isEmpty());
  }
}
