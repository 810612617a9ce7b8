package org.attache.sources.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.sources.fetch.Outcome;
import org.attache.sources.fetch.PageArchive;
import org.attache.sources.fetch.UserAgent;

/** A folder with one web archive for each day (UTC). */
public final class DailyArchives implements Closeable {
  private static final String PREFIX = "attache-";
  private static final String SUFFIX = ".warc.gz";

  private final Path folder;
  private final UserAgent agent;
  private Optional<Open> open = Optional.empty();

  private record Open(LocalDate day, PageArchive archive) {}

  /**
   * @param folder made when the first page comes
   */
  public DailyArchives(Path folder, UserAgent agent) {
    this.folder = folder;
    this.agent = agent;
  }

  /** Adds a page to the archive of the day. */
  void add(Outcome.Arrived page, Map<String, String> about, Instant now) throws IOException {
    today(now).add(page, about);
  }

  private PageArchive today(Instant now) throws IOException {
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (open.isPresent() && open.get().day().equals(day)) {
      return open.get().archive();
    }
    close();
    PageArchive archive = PageArchive.open(folder.resolve(PREFIX + day + SUFFIX), agent, now);
    open = Optional.of(new Open(day, archive));
    return archive;
  }

  /** The archives there are, latest day first. */
  public List<Path> latestFirst() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isArchive(file.getFileName().toString()))
          .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
          .toList();
    }
  }

  private static boolean isArchive(String name) {
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }

  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      open.get().archive().close();
      open = Optional.empty();
    }
  }
}
