package org.attache.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.sources.fetch.Crawl;
import org.attache.sources.fetch.PageArchive;
import org.attache.sources.fetch.UserAgent;
import org.attache.sources.fetch.WebClient;
import org.attache.sources.watch.FetchRun;
import org.attache.sources.watch.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache fetch}: addresses in, a web archive out. */
@Command(
    name = "fetch",
    description = {
      "Fetches pages politely into a web archive (WARC), which attache read and add take.",
      "Feeds and sitemaps are followed. What the archive holds is not fetched again, so a run that"
          + " was interrupted goes on when it is started again."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache fetch https://example.org/news/1 https://example.org/rss.xml",
      "  attache fetch --list addresses.txt --out news.warc.gz --contact desk@example.org"
    })
final class FetchCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Clock clock = Clock.systemUTC();

  @Parameters(
      arity = "0..*",
      paramLabel = "ADDRESS",
      description = "address of a page, a feed or a sitemap")
  private List<String> addresses = new ArrayList<>();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "file with one address a line (- for standard input; # begins a remark)")
  private List<String> lists = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "web archive to write to or go on with (default: news.warc.gz)")
  private Path out = Path.of("news.warc.gz");

  @Option(
      names = "--again",
      description = "ask also for pages that the archive holds, and add them if they have changed")
  private boolean again;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "pages that feeds and sitemaps lead to, all together (default: 1000)")
  private int most = 1_000;

  @Mixin private FetchOptions options = new FetchOptions();

  FetchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (addresses.isEmpty() && lists.isEmpty()) {
      terminal.problem("attache fetch", "no address; give one, or --list FILE");
      return Exit.NOTHING_READ;
    }
    UserAgent agent = options.agent(Optional.empty());
    try (PageArchive archive = PageArchive.open(out, agent, clock.instant());
        WebClient web = options.web(agent, clock)) {
      if (archive.cutOff() > 0) {
        terminal.problem(out.toString(), "its last page was cut off; it is fetched again");
      }
      return fetch(archive, web);
    } catch (IOException e) {
      terminal.problem(out.toString(), Failure.inWords(e));
      return Exit.FAILED;
    }
  }

  private int fetch(PageArchive archive, WebClient web) throws IOException {
    Crawl crawl = options.crawl(web, clock);
    FetchProgress progress = new FetchProgress(terminal, clock);
    FetchRun run = new FetchRun(crawl, archive, again, most, progress);
    addresses.forEach(run::add);
    boolean listsRead = lists.stream().filter(list -> !addAll(list, run)).toList().isEmpty();
    try (Interrupt unused = Interrupt.calls(crawl::stop)) {
      run.run();
      progress.done();
      Tally tally = run.tally();
      terminal.problem(out.toString(), words(tally));
      boolean nothing = tally.failed() == tally.done() && (tally.failed() > 0 || !listsRead);
      return nothing ? Exit.NOTHING_READ : Exit.OK;
    }
  }

  /** A list that cannot be read is said, and stops nothing. */
  private boolean addAll(String list, FetchRun run) {
    try (InputStream in = list.equals("-") ? terminal.in() : Files.newInputStream(Path.of(list));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(run::add);
      return true;
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      terminal.problem(list, Failure.inWords(e));
      return false;
    }
  }

  private static String words(Tally tally) {
    StringBuilder words = new StringBuilder();
    words.append(String.format(Locale.ROOT, "%,d fetched", tally.fetched()));
    part(words, tally.there(), "there already");
    part(words, tally.unchanged(), "unchanged");
    part(words, tally.failed(), "failed");
    part(words, tally.waiting(), "not yet; run it again to go on");
    return words.toString();
  }

  private static void part(StringBuilder words, int count, String what) {
    if (count > 0) {
      words.append(String.format(Locale.ROOT, ", %,d %s", count, what));
    }
  }
}
