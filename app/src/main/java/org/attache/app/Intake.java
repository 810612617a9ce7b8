package org.attache.app;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.register.Arrival;
import org.attache.register.Incoming;
import org.attache.register.origins.Fingerprinter;
import org.attache.sources.Item;
import org.attache.sources.raw.Raw;
import org.attache.store.SqlStore;
import org.attache.store.StoreFailed;

/** Makes of an item what the register takes: the costly part, safe to do with many threads. */
final class Intake {
  private final SqlStore store;
  private final Function<Report, Reading> reader;
  private final String version;
  private final Clock clock;
  private final UnaryOperator<Item> naming;
  private final Fingerprinter fingerprinter = new Fingerprinter();

  Intake(SqlStore store, Function<Report, Reading> reader, String version, Clock clock) {
    this(store, reader, version, clock, UnaryOperator.identity());
  }

  /**
   * @param naming gives things another name than that of the file they are read from
   */
  Intake(
      SqlStore store,
      Function<Report, Reading> reader,
      String version,
      Clock clock,
      UnaryOperator<Item> naming) {
    this.naming = naming;
    this.store = store;
    this.reader = reader;
    this.version = version;
    this.clock = clock;
  }

  /** A door: whatever goes wrong in one report stays with that report. */
  Taken take(Item unnamed) {
    Item item = naming.apply(unnamed);
    if (item instanceof Item.Unreadable unreadable) {
      return new Taken.Failed(unreadable.origin(), unreadable.problem(), unreadable.position());
    }
    Item.Readable readable = (Item.Readable) item;
    Raw raw = readable.raw();
    String id = Sha256.of(raw.bytes());
    try {
      Arrival arrival = arrival(id, readable);
      if (!store.arrivals(id).isEmpty()) {
        return new Taken.Known(arrival, raw.bytes(), readable.position());
      }
      Incoming incoming = Incoming.of(id, version, reader.apply(readable.report()), fingerprinter);
      return new Taken.Read(
          incoming, arrival, raw.bytes(), readable.warning(), readable.position());
    } catch (StoreFailed e) {
      return new Taken.Broken(e, readable.position());
    } catch (RuntimeException | StackOverflowError e) {
      return new Taken.Failed(
          raw.origin(),
          "the reader failed on it (" + e + "); please report this",
          readable.position());
    }
  }

  private Arrival arrival(String id, Item.Readable readable) {
    Raw raw = readable.raw();
    return new Arrival(
        id,
        raw.origin(),
        raw.url(),
        Optional.of(readable.position().text()),
        Optional.of(raw.mediaType()),
        raw.charset(),
        raw.fetched(),
        raw.known(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
