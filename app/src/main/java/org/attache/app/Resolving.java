package org.attache.app;

import org.attache.register.Incoming;
import org.attache.register.Rebuild;
import org.attache.register.Transaction;
import org.attache.register.origins.Fingerprinter;
import org.attache.store.SqlStore;

/** Resolves and merges all that was read again, without reading it again. */
final class Resolving {
  private final SqlStore store;
  private final Terminal terminal;

  Resolving(SqlStore store, Terminal terminal) {
    this.store = store;
    this.terminal = terminal;
  }

  /** Puts everything into the register that is being renewed; decisions are kept. */
  void again(Transaction tx) {
    Progress progress = new Progress(terminal);
    Rebuild rebuild = new Rebuild(store.ledger());
    Fingerprinter fingerprinter = new Fingerprinter();
    store.reports(
        report ->
            store
                .reading(report.id())
                .ifPresent(
                    reading -> {
                      rebuild.take(
                          tx,
                          new Incoming(
                              report.id(),
                              report.outlet(),
                              report.reader(),
                              reading,
                              fingerprinter.of(
                                  report.id(), reading.report(), reading.furniture())));
                      progress.advance();
                    }));
    rebuild.end(tx);
    progress.done();
  }
}
