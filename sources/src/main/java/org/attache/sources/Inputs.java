package org.attache.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.fetch.FetchedPage;
import org.attache.sources.fetch.PageFetcher;

/**
 * Opens inputs one after the other and hands on what they hold, in order. What cannot be read is
 * handed on as such and never stops the rest.
 */
public final class Inputs {
  private static final int SNIFFED = 1_024;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Defaults defaults;
  private final ReportMaker maker;
  private final PageFetcher fetcher;
  private final InputStream standardInput;

  public Inputs(Defaults defaults, PageFetcher fetcher, InputStream standardInput) {
    this.defaults = defaults;
    this.maker = new ReportMaker(defaults);
    this.fetcher = fetcher;
    this.standardInput = standardInput;
  }

  /** The same, but texts in languages that cannot be read are handed on too. */
  public Inputs anyLanguage() {
    return new Inputs(defaults.withAnyLanguage(), fetcher, standardInput);
  }

  /**
   * Opens a file, a folder (with all below it, in name order), an address or, for {@code -},
   * standard input.
   */
  public void open(String input, Consumer<Item> sink) {
    try {
      if (input.equals("-")) {
        stream("-", "", standardInput, sink);
      } else if (input.startsWith("http://") || input.startsWith("https://")) {
        FetchedPage page = fetcher.fetch(input);
        sink.accept(maker.page(input, Optional.of(page.url()), page.bytes(), page.charset()));
      } else if (Files.isDirectory(Path.of(input))) {
        folder(Path.of(input), sink);
      } else {
        file(Path.of(input), sink);
      }
    } catch (UnreadableInput e) {
      sink.accept(new Item.Unreadable(Optional.empty(), input, e.problem()));
    } catch (FetchFailed e) {
      sink.accept(new Item.Unreadable(Optional.empty(), input, e.reason()));
    } catch (NoSuchFileException e) {
      sink.accept(
          new Item.Unreadable(Optional.empty(), input, "no such file or folder; check the path"));
    } catch (IOException | java.nio.file.InvalidPathException e) {
      sink.accept(
          new Item.Unreadable(Optional.empty(), input, "cannot be opened: " + e.getMessage()));
    }
  }

  private void folder(Path folder, Consumer<Item> sink) throws IOException, UnreadableInput {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).filter(Inputs::hasKnownName).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new UnreadableInput(
          "a folder without .html, .htm, .txt or .jsonl files (also .gz); nothing to read");
    }
    for (Path file : files) {
      open(file.toString(), sink);
    }
  }

  private static boolean hasKnownName(Path path) {
    String name = kind(path.getFileName().toString());
    return name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".txt")
        || name.endsWith(".jsonl");
  }

  /** The file name in lower case, without {@code .gz}. */
  private static String kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
  }

  private void file(Path file, Consumer<Item> sink) throws IOException, UnreadableInput {
    String name = file.getFileName().toString();
    try (InputStream raw = Files.newInputStream(file)) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
        try (InputStream unpacked = new GZIPInputStream(raw)) {
          stream(file.toString(), kind(name), unpacked, sink);
        } catch (ZipException | java.io.EOFException e) {
          throw new UnreadableInput("a damaged gzip file (" + e.getMessage() + "); fetch it anew");
        }
      } else {
        stream(file.toString(), kind(name), raw, sink);
      }
    }
  }

  /** Reads a stream by its name, or where that says nothing by its first bytes. */
  private void stream(String origin, String name, InputStream raw, Consumer<Item> sink)
      throws IOException, UnreadableInput {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    in.mark(SNIFFED);
    String start = new String(in.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1);
    in.reset();
    String head = start.stripLeading().toLowerCase(Locale.ROOT);
    head = head.startsWith("ï»¿") ? head.substring(3).stripLeading() : head;
    if (head.startsWith("warc/")) {
      throw new UnreadableInput("a web archive (WARC), which is not read yet; unpack its pages");
    }
    if (name.endsWith(".jsonl") || (!name.endsWith(".txt") && looksLikeJson(head))) {
      lines(origin, in, sink);
    } else if (name.endsWith(".html")
        || name.endsWith(".htm")
        || (!name.endsWith(".txt") && looksLikeHtml(head))) {
      sink.accept(maker.page(origin, Optional.empty(), Bytes.all(in), Optional.empty()));
    } else {
      sink.accept(maker.plainText(origin, Bytes.all(in)));
    }
  }

  private static boolean looksLikeHtml(String head) {
    return head.startsWith("<!doctype")
        || head.startsWith("<html")
        || head.startsWith("<head")
        || head.startsWith("<?xml")
        || head.startsWith("<!--");
  }

  private static boolean looksLikeJson(String head) {
    return head.startsWith("{\"") || head.startsWith("{ \"");
  }

  private void lines(String origin, InputStream in, Consumer<Item> sink)
      throws IOException, UnreadableInput {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int found = 0;
    int length = Bytes.line(in, line);
    for (int number = 1; length != -1; number++) {
      String where = origin + ":" + number;
      if (length == -2) {
        sink.accept(
            new Item.Unreadable(Optional.empty(), where, "a line longer than 16 MiB; split it"));
        found++;
      } else if (!line.toString(StandardCharsets.UTF_8).isBlank()) {
        sink.accept(line(where, line.toByteArray()));
        found++;
      }
      length = Bytes.line(in, line);
    }
    if (found == 0) {
      throw new UnreadableInput("the file is empty; there is nothing to read");
    }
  }

  private Item line(String where, byte[] bytes) {
    Optional<String> id = Optional.empty();
    try {
      JsonNode object = JSON.readTree(bytes);
      if (object == null || !object.isObject()) {
        throw new UnreadableInput("not a JSON object; give one object a line");
      }
      id = object.hasNonNull("id") ? Optional.of(object.get("id").asText()) : Optional.empty();
      return maker.object(where, object);
    } catch (UnreadableInput e) {
      return new Item.Unreadable(id, where, e.problem());
    } catch (JsonProcessingException e) {
      return new Item.Unreadable(
          id, where, "not JSON (" + e.getOriginalMessage().lines().findFirst().orElse("") + ")");
    } catch (IOException e) {
      return new Item.Unreadable(id, where, "cannot be read: " + e.getMessage());
    }
  }
}
