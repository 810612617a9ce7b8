package org.attache.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.attache.model.PartialDate;
import org.attache.model.Report;
import org.attache.reading.extract.ExtractedPage;
import org.attache.reading.extract.PageExtractor;
import org.attache.reading.extract.RawPage;
import org.attache.reading.extract.TextLanguage;
import org.attache.reading.extract.UnreadablePage;

/** Makes reports of plain text, pages and JSON objects, and refuses what nobody could read. */
final class ReportMaker {
  /** UTF-16 units; a longer text is a book or an attack. */
  private static final int LONGEST_TEXT = 2_000_000;

  private static final int BINARY_SAMPLE = 4_096;

  private final PageExtractor extractor = new PageExtractor();
  private final Defaults defaults;

  ReportMaker(Defaults defaults) {
    this.defaults = defaults;
  }

  Item plainText(String origin, byte[] bytes) throws UnreadableInput {
    if (bytes.length == 0) {
      throw new UnreadableInput("the file is empty; there is nothing to read");
    }
    if (isBinary(bytes)) {
      throw new UnreadableInput("not a text but binary data; give HTML, plain text or JSON Lines");
    }
    String text = utf8(bytes);
    Fields fields = new Fields(Optional.empty(), origin);
    return fields.report(text);
  }

  Item page(String origin, Optional<String> url, byte[] bytes, Optional<String> charset)
      throws UnreadableInput {
    if (bytes.length == 0) {
      throw new UnreadableInput("the page is empty; there is nothing to read");
    }
    Fields fields = new Fields(Optional.empty(), origin);
    fields.url = url;
    return page(fields, bytes, charset);
  }

  /** An object with {@code text} or {@code html}, and what else is known of the report. */
  Item object(String origin, JsonNode object) throws UnreadableInput {
    Fields fields = new Fields(field(object, "id"), origin);
    fields.url = field(object, "url");
    fields.title = field(object, "title");
    fields.author = field(object, "author");
    fields.publisher = field(object, "publisher");
    fields.published = field(object, "published");
    fields.language = field(object, "language");
    Optional<String> text = field(object, "text");
    Optional<String> html = field(object, "html");
    if (text.isEmpty() && html.isEmpty()) {
      throw new UnreadableInput("an object without \"text\" or \"html\"; give one of them");
    }
    return text.isPresent()
        ? fields.report(text.get())
        : page(fields, html.orElseThrow().getBytes(StandardCharsets.UTF_8), Optional.of("UTF-8"));
  }

  private Item page(Fields fields, byte[] bytes, Optional<String> charset) throws UnreadableInput {
    try {
      ExtractedPage page =
          extractor.extract(new RawPage(fields.origin, fields.url, bytes, charset));
      fields.url = fields.url.or(page::url);
      fields.title = fields.title.or(page::title);
      fields.author = fields.author.or(page::author);
      fields.publisher = fields.publisher.or(page::publisher);
      fields.published = fields.published.or(page::published);
      fields.language = fields.language.or(page::language);
      return fields.report(page.text());
    } catch (UnreadablePage e) {
      throw new UnreadableInput(e.reason());
    }
  }

  private static Optional<String> field(JsonNode object, String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() || value.asText().isBlank()
        ? Optional.empty()
        : Optional.of(value.asText());
  }

  private static boolean isBinary(byte[] bytes) {
    int control = 0;
    int n = Math.min(bytes.length, BINARY_SAMPLE);
    for (int i = 0; i < n; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      if (bytes[i] >= 0
          && bytes[i] < 32
          && bytes[i] != '\n'
          && bytes[i] != '\r'
          && bytes[i] != '\t'
          && bytes[i] != '\f') {
        control++;
      }
    }
    return control * 20 > n;
  }

  private static String utf8(byte[] bytes) throws UnreadableInput {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return strict.decode(in).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableInput(
          "not UTF-8 (byte "
              + in.position()
              + "); convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8");
    }
  }

  private static boolean isEnglish(Optional<String> language) {
    return language.isEmpty() || language.get().equals("en") || language.get().startsWith("en-");
  }

  private final class Fields {
    private final Optional<String> id;
    private final String origin;
    private Optional<String> url = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> published = Optional.empty();
    private Optional<String> language = Optional.empty();

    Fields(Optional<String> id, String origin) {
      this.id = id;
      this.origin = origin;
    }

    Item report(String text) throws UnreadableInput {
      if (text.isBlank()) {
        throw new UnreadableInput("the text is blank; there is nothing to read");
      }
      if (text.length() > LONGEST_TEXT) {
        throw new UnreadableInput(
            "a text of "
                + text.length()
                + " characters, more than "
                + LONGEST_TEXT
                + "; split it into reports");
      }
      Optional<String> warning = Optional.empty();
      Optional<String> date = defaults.published().or(() -> published);
      if (date.isPresent() && PartialDate.parse(date.get()).isEmpty()) {
        warning =
            Optional.of(
                "'" + date.get() + "' is no date; read without one (give it as 2021-11-24)");
        date = Optional.empty();
      }
      Optional<String> written =
          defaults.language().or(() -> language).or(() -> TextLanguage.shipped().of(text));
      if (!defaults.anyLanguage() && !isEnglish(written)) {
        throw new UnreadableInput(
            "written in another language ("
                + written.orElseThrow()
                + "); Attaché reads English (--language en reads it all the same)");
      }
      return new Item.Readable(
          new Report(id, origin, url, title, author, publisher, date, written, text), warning);
    }
  }
}
