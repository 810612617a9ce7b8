package org.attache.sources.contents;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.attache.sources.raw.MailDates;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;
import org.attache.sources.tables.Rows;

/** A mail: a newsletter or a press release. */
final class MailContent implements Content {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final PageContent pages;

  MailContent(PageContent pages) {
    this.pages = pages;
  }

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("message/rfc822");
  }

  @Override
  public Draft read(Raw raw) throws UnreadableInput {
    MailText mail = MailText.of(raw.bytes());
    Optional<String> plain = mail.plain().map(MailContent::decode).filter(t -> !t.isBlank());
    Optional<String> html = mail.html().flatMap(part -> article(raw, part));
    // a page that kept less than half of the words was no article to our reader
    Optional<String> text =
        html.isPresent() && words(html) * 2 >= words(plain) ? html : plain.or(() -> html);
    if (text.isEmpty()) {
      throw new UnreadableInput("a mail without a text; there is nothing to read");
    }
    Optional<String> sender = mail.field("from").map(MailContent::decodeWords);
    return Draft.of(text.get())
        .saying("id", mail.field("message-id").map(id -> id.replaceAll("[<>\\s]", "")))
        .saying("title", mail.field("subject").map(MailContent::decodeWords))
        .saying("published", mail.field("date").flatMap(MailDates::iso))
        .saying("publisher", sender.flatMap(MailContent::name))
        .saying("url", mail.field("archived-at").map(url -> url.replaceAll("[<>\\s]", "")));
  }

  private Optional<String> article(Raw raw, MailText.Part part) {
    try {
      Optional<String> none = Optional.empty();
      return Optional.of(pages.read(raw.origin(), none, part.bytes(), part.charset()).text());
    } catch (UnreadableInput e) {
      return Optional.empty();
    }
  }

  private static int words(Optional<String> text) {
    return text.map(t -> SPACE.split(t.strip()).length).orElse(0);
  }

  /** Lines that begin with {@code From} are marked in mailboxes; the mark goes. */
  private static String decode(MailText.Part part) {
    String text =
        part.charset()
            .flatMap(MailContent::charset)
            .map(charset -> new String(part.bytes(), charset))
            .orElseGet(() -> Rows.decode(part.bytes()));
    return text.replace("\r\n", "\n").replace("\n>From ", "\nFrom ").strip();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String decodeWords(String field) {
    String unfolded = field.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
        .strip();
  }

  /** {@code "Example Wire" <news@wire.example>}: its name, or where the mail comes from. */
  private static Optional<String> name(String from) {
    int address = from.lastIndexOf('<');
    String name = address < 0 ? "" : from.substring(0, address).replace("\"", "").strip();
    if (!name.isEmpty()) {
      return Optional.of(name);
    }
    int at = from.lastIndexOf('@');
    String host = at < 0 ? "" : from.substring(at + 1).replaceAll("[^A-Za-z0-9.-].*", "");
    return host.isEmpty() ? Optional.empty() : Optional.of(host);
  }
}
