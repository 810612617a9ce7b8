package org.attache.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.attache.reading.extract.PageExtractor;
import org.attache.reading.extract.RawPage;
import org.attache.reading.extract.UnreadablePage;
import org.jsoup.Jsoup;

/**
 * Takes the articles out of the pages of a folder, over and over on one thread, and prints how many
 * a second of processor time; beside it jsoup's parsing alone, which is the limit.
 */
public final class PagesRun {
  private static final double WARM_UP_SECONDS = 6;
  private static final double SECONDS = 8;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<byte[]> pages = new ArrayList<>();
  private final PageExtractor extractor = new PageExtractor();

  private PagesRun() {}

  public static void main(String[] args) throws IOException {
    PagesRun run = new PagesRun();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        run.add(file);
      }
    }
    run.print();
  }

  private void add(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      pages.add(Files.readAllBytes(file));
    } else if (name.endsWith(".html.gz")) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        pages.add(in.readAllBytes());
      }
    }
  }

  private void print() {
    long bytes = pages.stream().mapToLong(page -> page.length).sum();
    line("%d pages, %.1f MB", pages.size(), bytes / 1e6);
    measure("articles and what pages say of themselves", this::extract);
    measure("jsoup's parsing alone", page -> Jsoup.parse(new String(page, StandardCharsets.UTF_8)));
  }

  private void extract(byte[] page) {
    try {
      extractor.extract(new RawPage("page", Optional.empty(), page, Optional.empty()));
    } catch (UnreadablePage e) {
      // pages without an article are part of the work
    }
  }

  private void measure(String name, Consumer<byte[]> work) {
    run(work, WARM_UP_SECONDS);
    double perSecond = run(work, SECONDS);
    line("%-45s%8.0f pages a CPU second", name, perSecond);
  }

  private double run(Consumer<byte[]> work, double seconds) {
    long begin = THREADS.getCurrentThreadCpuTime();
    long done = 0;
    double used = 0;
    while (used < seconds) {
      for (byte[] page : pages) {
        work.accept(page);
      }
      done += pages.size();
      used = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
    }
    return done / used;
  }

  private static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
