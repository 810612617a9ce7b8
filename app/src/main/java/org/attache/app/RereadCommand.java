package org.attache.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attache.output.EntryDiff;
import org.attache.reading.ReportReader;
import org.attache.register.Arrival;
import org.attache.register.Incoming;
import org.attache.register.Rebuild;
import org.attache.register.Register;
import org.attache.register.Transaction;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.origins.Fingerprinter;
import org.attache.sources.Item;
import org.attache.sources.ReportMaker;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import org.attache.store.SqlStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attache reread}: the register made anew from its archive and its ledger. */
@Command(
    name = "reread",
    description = {
      "Reads all archived reports again with this version and makes the register anew; decisions"
          + " are kept. All of it is done or, when it is interrupted, nothing."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache reread --diff --dry-run     what a newer reader would change",
      "  attache reread"
    })
final class RereadCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final AtomicBoolean stopped = new AtomicBoolean();

  @Option(names = "--diff", description = "list what is new, gone or changed")
  private boolean diff;

  @Option(names = "--dry-run", description = "leave the register as it is")
  private boolean dryRun;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "reports read at once (default: as many as there are cores)")
  private Optional<Integer> threads = Optional.empty();

  @Mixin private RegisterOption register = new RegisterOption();

  RereadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(
        terminal,
        store -> {
          try (Interrupt unused = Interrupt.calls(() -> stopped.set(true))) {
            return store.renewal(tx -> renew(store, tx));
          } catch (LeftAsItWas e) {
            return e.status;
          }
        });
  }

  private int renew(SqlStore store, Transaction tx) {
    Progress progress = new Progress(terminal);
    Rebuild rebuild = new Rebuild(store.ledger());
    ReportReader reader = new ReportReader(Library.of(store));
    Fingerprinter fingerprinter = new Fingerprinter();
    int cores = Math.max(1, threads.orElse(Runtime.getRuntime().availableProcessors()));
    try (Batch<Incoming> batch =
        new Batch<>(
            cores,
            incoming -> {
              rebuild.take(tx, incoming);
              progress.advance();
            })) {
      store.reports(
          report -> {
            if (stopped.get()) {
              throw new LeftAsItWas(Exit.FAILED);
            }
            batch.add(() -> read(store, report, reader, fingerprinter));
          });
      batch.finish();
    }
    rebuild.end(tx);
    progress.done();
    changes(store, tx);
    List<?> orphans = Register.orphans(tx);
    if (!orphans.isEmpty()) {
      terminal.problem(
          store.location(),
          orphans.size()
              + " decisions are about what is no longer found (attache ledger --orphans)");
    }
    if (dryRun) {
      throw new LeftAsItWas(Exit.OK);
    }
    return Exit.OK;
  }

  /** A report that this version can make nothing of keeps the reading it had. */
  private Incoming read(
      SqlStore store, RegisteredReport report, ReportReader reader, Fingerprinter fingerprinter) {
    Optional<Item> made =
        store.arrivals(report.id()).stream()
            .findFirst()
            .map(arrival -> raw(arrival, store.bytes(report.id()).orElseThrow()))
            .map(raw -> new ReportMaker(false).make(raw, Position.START));
    if (made.isPresent() && made.get() instanceof Item.Readable readable) {
      return Incoming.of(
          report.id(), Version.number(), reader.read(readable.report()), fingerprinter);
    }
    terminal.problem(report.report().origin(), "can no longer be read; its reading stays");
    return Incoming.of(
        report.id(), report.reader(), store.reading(report.id()).orElseThrow(), fingerprinter);
  }

  private static Raw raw(Arrival arrival, byte[] bytes) {
    return new Raw(
        bytes,
        arrival.mediaType().orElse("text/plain"),
        arrival.charset(),
        arrival.origin(),
        arrival.url(),
        arrival.fetched(),
        arrival.known());
  }

  /** Compares with the register as everybody else still sees it. */
  private void changes(SqlStore before, Transaction after) {
    int[] counts = new int[4];
    Pager.show(
        terminal,
        out -> {
          EntryDiff lines = new EntryDiff(terminal.hasColours(), out);
          for (Kind kind : Kind.values()) {
            before.all(
                kind,
                old -> {
                  Optional<Entry> now = after.entry(old.id());
                  counts[now.isEmpty() ? 0 : EntryDiff.isSame(old, now.get()) ? 1 : 2]++;
                  if (diff) {
                    lines.write(old, now);
                  }
                });
            after.all(
                kind,
                entry -> {
                  if (before.entry(entry.id()).isEmpty()) {
                    counts[3]++;
                    if (diff) {
                      lines.write(entry);
                    }
                  }
                });
          }
        });
    terminal.problem(
        before.location(),
        String.format(
            Locale.ROOT,
            "%,d reports read again: %,d entries new, %,d gone, %,d changed, %,d as before%s",
            after.reports(),
            counts[3],
            counts[0],
            counts[2],
            counts[1],
            dryRun ? "; nothing was changed" : ""));
  }

  /** Ends the transaction without keeping it. */
  private static final class LeftAsItWas extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    LeftAsItWas(int status) {
      super("left as it was", null, false, false);
      this.status = status;
    }
  }
}
