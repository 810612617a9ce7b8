package org.attache.web.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.web.page.Journal;

/**
 * Jobs as they were handed in, a folder each, until they have ended: what the end of a server cuts
 * short is found by the next one. Of two servers with the same folder the first has it; the other
 * keeps nothing.
 */
final class KeptJobs implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String ORDER = "job.json";

  private final Optional<Path> folder;
  private final Journal journal;
  private Optional<FileChannel> lock = Optional.empty();

  /**
   * One that was cut short.
   *
   * @param number by which its page is found again
   */
  record Kept(long number, String by, String what, List<String> sources, Path folder) {
    Kept {
      sources = List.copyOf(sources);
    }
  }

  /**
   * @param folder made when the first job comes; without one nothing is kept
   */
  KeptJobs(Optional<Path> folder, Journal journal) {
    this.folder = folder;
    this.journal = journal;
  }

  /** A folder for the files of a job, which is kept if the job is. */
  synchronized Uploads uploads() {
    return Uploads.create(folder.filter(this::isOurs));
  }

  /**
   * Keeps a job.
   *
   * @param upload where its files are
   * @return where it is kept; empty if it is not
   */
  synchronized Optional<Path> keep(
      long number, String by, String what, List<String> sources, Optional<Path> upload) {
    Optional<Path> own = folder.filter(this::isOurs);
    if (own.isEmpty()) {
      return upload;
    }
    Path place = upload.orElseGet(() -> Uploads.create(own).folder());
    ObjectNode order = MAPPER.createObjectNode();
    order.put("number", number).put("by", by).put("what", what).put("files", upload.isPresent());
    // files by their names, so that the register can be moved with its folder
    sources.forEach(
        source ->
            order
                .withArray("sources")
                .add(upload.isPresent() ? place.relativize(Path.of(source)).toString() : source));
    try {
      Path half = Files.write(place.resolve(ORDER + ".part"), MAPPER.writeValueAsBytes(order));
      Files.move(half, place.resolve(ORDER), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(place);
  }

  /** Those that were cut short, the first handed in first. */
  synchronized List<Kept> left() {
    List<Kept> left = new ArrayList<>();
    Optional<Path> own = folder.filter(Files::isDirectory).filter(this::isOurs);
    if (own.isPresent()) {
      try (Stream<Path> places = Files.list(own.get())) {
        places.filter(Files::isDirectory).forEach(place -> read(place).ifPresent(left::add));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    left.sort(Comparator.comparingLong(Kept::number));
    return left;
  }

  /** What was cut off while it was handed in is no job. */
  private Optional<Kept> read(Path place) {
    try {
      JsonNode order = MAPPER.readTree(Files.readAllBytes(place.resolve(ORDER)));
      boolean files = order.path("files").asBoolean();
      List<String> sources = new ArrayList<>();
      for (JsonNode source : order.path("sources")) {
        sources.add(files ? place.resolve(source.asText()).toString() : source.asText());
      }
      return Optional.of(
          new Kept(
              order.path("number").asLong(),
              order.path("by").asText(),
              order.path("what").asText(),
              sources,
              place));
    } catch (IOException e) {
      journal.note("upload", Map.of("forgotten", place.toString()), Optional.empty());
      remove(place);
      return Optional.empty();
    }
  }

  /** Whether this server has the folder, which it takes if nobody does. */
  private boolean isOurs(Path own) {
    if (lock.isEmpty()) {
      try {
        Files.createDirectories(own);
        FileChannel channel =
            FileChannel.open(
                own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (Optional.ofNullable(channel.tryLock()).isPresent()) {
          lock = Optional.of(channel);
        } else {
          channel.close();
        }
      } catch (OverlappingFileLockException e) {
        return false;
      } catch (IOException e) {
        journal.note("upload", Map.of("not kept", own.toString()), Optional.of(e));
      }
    }
    return lock.isPresent();
  }

  /** Removes what was kept of a job. */
  void remove(Path place) {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      journal.note("upload", Map.of("left", place.toString()), Optional.of(e));
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (IOException e) {
      journal.note("upload", Map.of("locked", folder.toString()), Optional.of(e));
    }
    lock = Optional.empty();
  }
}
