package org.attache.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.sources.fetch.Crawl;
import org.attache.sources.fetch.Timekeeper;
import org.attache.sources.fetch.UserAgent;
import org.attache.sources.fetch.WebClient;
import org.attache.sources.watch.DailyArchives;
import org.attache.sources.watch.PageSink;
import org.attache.sources.watch.Watch;
import org.attache.sources.watch.WatchList;
import org.attache.sources.watch.WatchListError;
import org.attache.sources.watch.WatchListReader;
import org.attache.store.SqlStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache watch}: feeds in, a web archive a day out. */
@Command(
    name = "watch",
    description = {
      "Looks at feeds again and again and keeps the pages they newly lead to, in one web archive"
          + " (WARC) a day.",
      "What it must not forget stands in a file beside the list; stop it with Ctrl-C and start it"
          + " again whenever you like."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A list of feeds:",
      "  contact: desk@example.org      # told to the servers asked",
      "  interval: 30m                  # between two looks at a feed",
      "  feeds:",
      "    - https://example.org/rss.xml",
      "    - address: https://example.net/atom.xml",
      "      outlet: Example Wire       # goes before what the pages say",
      "      interval: 15m",
      "      include: [/world/, /politics/*/minister]",
      "      exclude: /live/",
      "",
      "Examples:",
      "  attache watch feeds.yml --out news/",
      "  attache watch feeds.yml --register attache.db",
      "  attache watch feeds.yml --once"
    })
final class WatchCommand implements Callable<Integer> {
  /** A list of feeds is written by hand, in bytes. */
  private static final long LONGEST_LIST = 4 << 20;

  private final Terminal terminal;
  private final Clock clock = Clock.systemUTC();

  @Parameters(paramLabel = "FEEDS", description = "list of feeds (YAML)")
  private Path list = Path.of("feeds.yml");

  @Option(names = "--once", description = "look at each feed once, now, and end")
  private boolean once;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder for the web archives (default: news)")
  private Path out = Path.of("news");

  @Option(
      names = "--register",
      paramLabel = "PATH|URL",
      description = "register to read the pages into at once: a file, or a jdbc:postgresql address")
  private Optional<String> register = Optional.empty();

  @Mixin private FetchOptions options = new FetchOptions();

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    WatchList feeds;
    try {
      feeds = read();
    } catch (WatchListError e) {
      String where = e.line() > 0 ? list + ":" + e.line() : list.toString();
      terminal.problem(where, e.problem());
      return Exit.NOTHING_READ;
    } catch (IOException | InvalidPathException e) {
      terminal.problem(list.toString(), Failure.inWords(e));
      return Exit.NOTHING_READ;
    }
    if (register.isEmpty()) {
      return watch(feeds, PageSink.NONE);
    }
    return RegisterOption.at(register.get())
        .existingOrNew(terminal, store -> watchInto(store, feeds));
  }

  private int watchInto(SqlStore store, WatchList feeds) {
    store.claim();
    try (RegisterSink sink = new RegisterSink(store, terminal)) {
      return watch(feeds, sink);
    }
  }

  private int watch(WatchList feeds, PageSink sink) {
    UserAgent agent = options.agent(feeds.contact());
    WatchProgress progress = new WatchProgress(terminal, clock);
    try (WebClient web = options.web(agent, clock)) {
      Crawl crawl = options.crawl(web, clock);
      try (Interrupt unused = Interrupt.calls(crawl::stop);
          Watch watch =
              new Watch(
                  feeds,
                  crawl,
                  list.resolveSibling(list.getFileName() + ".state"),
                  new DailyArchives(out, agent),
                  Timekeeper.of(clock),
                  progress,
                  sink)) {
        watch.run(once);
        progress.done();
      }
    } catch (IOException e) {
      terminal.problem("attache watch", Failure.inWords(e));
      return Exit.FAILED;
    }
    return progress.nothingLooked() ? Exit.NOTHING_READ : Exit.OK;
  }

  private WatchList read() throws IOException, WatchListError {
    if (Files.size(list) > LONGEST_LIST) {
      throw new IOException("larger than 4 MiB; a list of feeds is not");
    }
    return WatchListReader.read(Files.readString(list));
  }
}
