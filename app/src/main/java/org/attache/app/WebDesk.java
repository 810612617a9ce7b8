package org.attache.app;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.attache.reading.ReportReader;
import org.attache.sources.Defaults;
import org.attache.sources.Inputs;
import org.attache.sources.Item;
import org.attache.sources.PolitePages;
import org.attache.sources.ReportMaker;
import org.attache.sources.fetch.Crawl;
import org.attache.sources.fetch.Limits;
import org.attache.sources.fetch.Pace;
import org.attache.sources.fetch.PageFetcher;
import org.attache.sources.fetch.Timekeeper;
import org.attache.sources.fetch.UserAgent;
import org.attache.sources.fetch.WebClient;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import org.attache.store.SqlStore;
import org.attache.web.intake.Desk;
import org.attache.web.intake.Outcome;
import org.attache.web.intake.Submission;

/**
 * Reads and adds for the web as the command line does. What reads is made when the first report
 * comes, so that pages need not wait for it. Addresses are fetched only where anybody could fetch
 * them: never from this machine's own network.
 */
final class WebDesk implements Desk {
  private static final String POSTED = "posted";

  private final SqlStore store;
  private final Clock clock = Clock.systemUTC();
  private Optional<ReportMaker> maker = Optional.empty();
  private Optional<ReportReader> reader = Optional.empty();

  WebDesk(SqlStore store) {
    this.store = store;
  }

  private synchronized ReportReader reader() {
    ReportReader made = reader.orElseGet(ReportReader::new);
    reader = Optional.of(made);
    return made;
  }

  private synchronized ReportMaker maker() {
    ReportMaker made = maker.orElseGet(() -> new ReportMaker(false));
    maker = Optional.of(made);
    return made;
  }

  @Override
  public Outcome read(Submission submission) {
    Raw raw =
        Raw.of(submission.bytes(), submission.mediaType(), POSTED).knowing(submission.known());
    Item item = maker().make(raw, Position.START);
    if (item instanceof Item.Unreadable unreadable) {
      return new Outcome.Unreadable(unreadable.problem());
    }
    Item.Readable readable = (Item.Readable) item;
    return new Outcome.Read(reader().read(readable.report()), readable.warning());
  }

  @Override
  public void add(List<String> sources, Progress progress) {
    Inputs inputs = inputs();
    Intake intake =
        new Intake(store, reader()::read, Version.number(), clock, new UploadNames(sources));
    Told told = new Told(progress);
    int cores = Runtime.getRuntime().availableProcessors();
    try (Ingest ingest = new Ingest(store, inputs, intake, cores, told)) {
      told.ingest = Optional.of(ingest);
      for (String source : sources) {
        if (!ingest.tally().stopped()) {
          ingest.take(source);
        }
      }
      told.advanced(0);
    }
  }

  private Inputs inputs() {
    return new Inputs(
        Defaults.NONE,
        new PageFetcher(Set.of(), Limits.USUAL)::fetch,
        new PolitePages(this::crawl, Limits.USUAL),
        InputStream.nullInputStream());
  }

  private Crawl crawl() {
    WebClient web = new WebClient(Set.of(), Limits.USUAL, new UserAgent(Optional.empty()), clock);
    return new Crawl(web, Pace.USUAL, Timekeeper.of(clock), new SplittableRandom());
  }

  /** Hands on how it goes, and stops the work when it is asked to. */
  private static final class Told implements Ingest.Listener {
    private final Progress progress;
    private Optional<Ingest> ingest = Optional.empty();

    Told(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void advanced(long done) {
      ingest.ifPresent(
          work -> {
            Ingest.Tally tally = work.tally();
            progress.advanced(tally.added(), tally.known(), tally.failed());
            if (progress.isStopped()) {
              work.stop();
            }
          });
    }

    @Override
    public void problem(String origin, String problem) {
      progress.problem(origin, problem);
    }
  }
}
