package org.attache.sources.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.sources.fetch.PageArchive;
import org.attache.sources.fetch.WarcIndex;
import org.attache.sources.raw.Raw;

/**
 * Finds the pages that a process wrote to the archive and was killed before it noted them as kept,
 * and hands them to the sink.
 */
final class Recovery {
  /** A process that is killed at midnight leaves its last pages in yesterday's archive. */
  private static final int ARCHIVES = 2;

  private final WatchState state;
  private final DailyArchives archives;
  private final PageSink sink;

  Recovery(WatchState state, DailyArchives archives, PageSink sink) {
    this.state = state;
    this.archives = archives;
    this.sink = sink;
  }

  void run() throws IOException {
    List<Path> files = archives.latestFirst();
    for (Path file : files.subList(0, Math.min(ARCHIVES, files.size()))) {
      SortedMap<String, String> kept = kept(PageArchive.index(file));
      if (!kept.isEmpty()) {
        handOn(file, kept);
        kept.keySet().forEach(page -> state.change(page, WantedPage::kept));
      }
    }
  }

  /** Wanted pages that are in the archive, and the address under which each stands there. */
  private SortedMap<String, String> kept(WarcIndex index) {
    SortedMap<String, String> kept = new TreeMap<>();
    state
        .pages()
        .forEach(
            (address, page) -> {
              if (page.isWanted()) {
                index.pageOf(URI.create(address)).ifPresent(at -> kept.put(address, at.toString()));
              }
            });
    return kept;
  }

  private void handOn(Path file, SortedMap<String, String> kept) throws IOException {
    Map<String, String> wantedBy = new HashMap<>();
    kept.forEach((address, at) -> wantedBy.putIfAbsent(at, address));
    try {
      KeptPages.read(
          file,
          raw ->
              raw.url().map(wantedBy::get).flatMap(state::page).ifPresent(page -> take(raw, page)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void take(Raw raw, WantedPage page) {
    try {
      sink.take(raw.knowing(page.known()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
