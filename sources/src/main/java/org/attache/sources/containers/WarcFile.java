package org.attache.sources.containers;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.UnreadableInput;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive, packed record by record or not. Offsets are those of the records in the file as it
 * stands, so that a run goes on there without reading what is before. Behind damage it goes on with
 * the next record that can be found.
 */
final class WarcFile implements Container {
  /** In bytes as they stand; a record's head is some hundred. */
  private static final long LONGEST_HEAD = 1 << 16;

  @Override
  public List<String> endings() {
    return List.of(".warc");
  }

  @Override
  public boolean opens(Source source) {
    return source.name().endsWith(".warc") || source.headText().startsWith("warc/");
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    if (!source.headText().startsWith("warc/")) {
      throw new UnreadableInput("not a web archive (WARC), whatever its name says; fetch it anew");
    }
    Optional<Source.Reopener> reopener = source.reopener();
    long from = source.after().map(Position::offset).orElse(0L);
    if (reopener.isEmpty()) {
      if (records(source, source.openPacked(), 0, sink).isPresent()) {
        throw new UnreadableInput("damaged; to read what stands behind, save it to a file first");
      }
      return;
    }
    OptionalLong next = OptionalLong.of(from);
    while (next.isPresent()) {
      OptionalLong damage;
      try (InputStream in = reopener.get().from(next.getAsLong())) {
        damage = records(source, in, next.getAsLong(), sink);
      }
      next =
          damage.isPresent()
              ? WarcRepair.nextRecord(reopener.get(), damage.getAsLong() + 1)
              : OptionalLong.empty();
    }
  }

  /**
   * Reads records up to the end or to damage.
   *
   * @param base offset of the stream's first byte in the file
   * @return the offset of the record that could not be read whole; empty at the end
   */
  private static OptionalLong records(
      Source source, InputStream in, long base, Consumer<Found> sink) {
    MeteredInput metered = new MeteredInput(in, "its head is too long");
    metered.allow(LONGEST_HEAD);
    long at = base;
    long named = -1;
    Optional<WarcReader> reader = Optional.empty();
    try {
      reader = Optional.of(new WarcReader(metered));
      for (Optional<WarcRecord> next = reader.get().next();
          next.isPresent();
          next = reader.get().next()) {
        at = base + reader.get().position();
        if (!source.isTaken(at)) {
          named = thing(next.get(), source, at, metered, sink) ? named : at;
        }
        metered.allow(Long.MAX_VALUE);
        next.get().body().consume();
        metered.allow(LONGEST_HEAD);
      }
      return OptionalLong.empty();
    } catch (IOException | RuntimeException e) {
      // the reader has gone on if it was the head of the next one that it could not read
      at = Math.max(at, base + reader.map(WarcReader::position).orElse(0L));
      if (named != at) {
        sink.accept(damaged(source, at, e));
      }
      return OptionalLong.of(at);
    }
  }

  /** Hands on what is in a record; false if that is damage. */
  private static boolean thing(
      WarcRecord record, Source source, long at, MeteredInput metered, Consumer<Found> sink) {
    Optional<Found> found;
    try {
      if (record instanceof WarcResponse response && WarcThing.isPage(response)) {
        // its head is held whole as well; the reader keeps it for later
        metered.allow(LONGEST_HEAD);
        response.http();
      }
      metered.allow(Long.MAX_VALUE);
      found = WarcThing.of(record, source.origin() + ":" + at, Position.at(at));
    } catch (IOException | RuntimeException e) {
      sink.accept(damaged(source, at, e));
      return false;
    }
    found.ifPresent(sink);
    return true;
  }

  private static Found damaged(Source source, long at, Exception e) {
    String message = String.valueOf(e.getMessage()).split("[:\\n]", 2)[0];
    return new Found.Problem(
        source.origin() + ":" + at,
        "a damaged record (" + message.toLowerCase(Locale.ROOT) + "); left out",
        Position.at(at));
  }
}
