package org.attache.app;

import java.io.InputStream;
import java.time.Clock;
import org.attache.reading.ReportReader;
import org.attache.sources.Defaults;
import org.attache.sources.Inputs;
import org.attache.sources.Pages;
import org.attache.sources.ReportMaker;
import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import org.attache.sources.watch.PageSink;
import org.attache.store.SqlStore;

/** Reads pages into a register as they come, each in a commit of its own. */
final class RegisterSink implements PageSink, AutoCloseable {
  private final ReportMaker maker = new ReportMaker(false);
  private final Ingest ingest;

  RegisterSink(SqlStore store, Terminal terminal) {
    ReportReader reader = new ReportReader(Library.of(store));
    Intake intake = new Intake(store, reader::read, Version.number(), Clock.systemUTC());
    this.ingest = new Ingest(store, noInputs(), intake, 1, new Told(terminal));
  }

  /** Nothing is opened here: pages come by themselves. */
  private static Inputs noInputs() {
    Pages none =
        address -> {
          throw new FetchFailed("nothing is opened here");
        };
    return new Inputs(Defaults.NONE, none, none, InputStream.nullInputStream());
  }

  @Override
  public void take(Raw page) {
    ingest.take(maker.make(page, Position.START));
  }

  @Override
  public void settle() {
    // each page is committed when it is taken
  }

  @Override
  public void close() {
    ingest.close();
  }

  private record Told(Terminal terminal) implements Ingest.Listener {
    @Override
    public void advanced(long done) {
      // the watch itself says what it keeps
    }

    @Override
    public void problem(String origin, String problem) {
      terminal.problem(origin, problem);
    }
  }
}
