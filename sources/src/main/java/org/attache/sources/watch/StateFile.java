package org.attache.sources.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attache.sources.fetch.Validators;

/**
 * Keeps the state of a watch in a file. It is replaced as a whole, so whenever the process is
 * killed, the file is the one before or the one after. One process at a time may hold it.
 */
final class StateFile implements Closeable {
  private static final int VERSION = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Path lockFile;
  private final FileChannel lock;

  private StateFile(Path file, Path lockFile, FileChannel lock) {
    this.file = file;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /**
   * Takes hold of a file, which need not be there yet.
   *
   * @throws IOException if another process holds it
   */
  static StateFile hold(Path file) throws IOException {
    Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
    FileChannel lock =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock.tryLock() != null) {
        return new StateFile(file, lockFile, lock);
      }
    } catch (OverlappingFileLockException e) {
      lock.close();
      throw new IOException("another attache is watching these feeds", e);
    }
    lock.close();
    throw new IOException("another attache is watching these feeds");
  }

  WatchState read() throws IOException {
    WatchState state = new WatchState();
    if (!Files.exists(file)) {
      return state;
    }
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      if (root.path("version").asInt() != VERSION) {
        throw new IOException("written by another version of Attaché; " + beginAnew());
      }
      for (Map.Entry<String, JsonNode> feed : root.path("feeds").properties()) {
        state.feeds().put(feed.getKey(), feed(feed.getValue()));
      }
      for (Map.Entry<String, JsonNode> page : root.path("pages").properties()) {
        state.pages().put(page.getKey(), page(page.getValue()));
      }
      return state;
    } catch (JsonProcessingException | DateTimeParseException | IllegalArgumentException e) {
      throw new IOException("damaged; " + beginAnew(), e);
    }
  }

  private static String beginAnew() {
    return "delete it to begin anew";
  }

  void write(WatchState state) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", VERSION);
    ObjectNode feeds = root.putObject("feeds");
    state.feeds().forEach((address, feed) -> write(feed, feeds.putObject(address)));
    ObjectNode pages = root.putObject("pages");
    state.pages().forEach((address, page) -> write(page, pages.putObject(address)));
    byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static FeedState feed(JsonNode json) {
    return new FeedState(
        new Validators(text(json, "etag"), text(json, "lastModified")),
        Instant.parse(json.path("due").asText()),
        json.path("failures").asInt());
  }

  private static void write(FeedState feed, ObjectNode json) {
    feed.validators().etag().ifPresent(tag -> json.put("etag", tag));
    feed.validators().lastModified().ifPresent(date -> json.put("lastModified", date));
    json.put("due", feed.due().toString());
    json.put("failures", feed.failures());
  }

  private static WantedPage page(JsonNode json) {
    TreeMap<String, String> known = new TreeMap<>();
    json.path("known").properties().forEach(e -> known.put(e.getKey(), e.getValue().asText()));
    return new WantedPage(
        json.path("feed").asText(),
        Instant.parse(json.path("listed").asText()),
        WantedPage.Stage.valueOf(json.path("stage").asText()),
        json.path("failures").asInt(),
        known);
  }

  private static void write(WantedPage page, ObjectNode json) {
    json.put("feed", page.feed());
    json.put("listed", page.listed().toString());
    json.put("stage", page.stage().name());
    json.put("failures", page.failures());
    if (!page.known().isEmpty()) {
      ObjectNode known = json.putObject("known");
      page.known().forEach(known::put);
    }
  }

  private static Optional<String> text(JsonNode json, String name) {
    return json.hasNonNull(name) ? Optional.of(json.get(name).asText()) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(lockFile);
    lock.close();
  }
}
