package org.attache.sources;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Report;
import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.fetch.FetchedPage;
import org.attache.sources.raw.Position;

/** What an input gave, for tests. */
record Opened(List<Item> items) {
  static final Defaults NOTHING_SAID = Defaults.NONE;

  private static final Pages NO_WEB =
      address -> {
        throw new FetchFailed("no such host");
      };

  static Opened of(Path input) {
    return of(inputs(NOTHING_SAID), input.toString(), Optional.empty());
  }

  static Opened after(Path input, Position position) {
    return of(inputs(NOTHING_SAID), input.toString(), Optional.of(position));
  }

  static Opened of(Inputs inputs, String input, Optional<Position> after) {
    List<Item> items = new ArrayList<>();
    inputs.open(input, after, items::add);
    return new Opened(items);
  }

  static Inputs inputs(Defaults defaults) {
    return new Inputs(defaults, NO_WEB, NO_WEB, InputStream.nullInputStream());
  }

  /** Pages by their addresses, as if the web had no others. */
  static Opened ofWeb(Map<String, byte[]> web, String input, Optional<Position> after) {
    Pages pages =
        address -> {
          if (!web.containsKey(address)) {
            throw new FetchFailed("the server answered 404; check the address");
          }
          Instant at = Instant.parse("2024-05-09T06:00:00.123Z");
          return new FetchedPage(address, web.get(address), Optional.empty(), at);
        };
    Inputs inputs = new Inputs(NOTHING_SAID, pages, pages, InputStream.nullInputStream());
    return of(inputs, input, after);
  }

  static Opened ofStandardInput(byte[] bytes) {
    Inputs inputs = new Inputs(NOTHING_SAID, NO_WEB, NO_WEB, new ByteArrayInputStream(bytes));
    return of(inputs, "-", Optional.empty());
  }

  List<Item.Readable> readable() {
    return items.stream()
        .filter(Item.Readable.class::isInstance)
        .map(Item.Readable.class::cast)
        .toList();
  }

  List<Report> reports() {
    return readable().stream().map(Item.Readable::report).toList();
  }

  /** The only one. */
  Report report() {
    if (items.size() != 1 || reports().size() != 1) {
      throw new AssertionError("not one report: " + items);
    }
    return reports().get(0);
  }

  List<String> texts() {
    return reports().stream().map(Report::text).toList();
  }

  /** What is wrong, with its place. */
  List<String> problems() {
    return items.stream()
        .filter(Item.Unreadable.class::isInstance)
        .map(Item.Unreadable.class::cast)
        .map(u -> u.origin() + ": " + u.problem())
        .toList();
  }
}
