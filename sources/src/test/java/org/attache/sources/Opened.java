package org.attache.sources;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.model.Report;
import org.attache.sources.fetch.Limits;
import org.attache.sources.fetch.PageFetcher;
import org.attache.sources.raw.Position;

/** What an input gave, for tests. */
record Opened(List<Item> items) {
  static final Defaults NOTHING_SAID = new Defaults(Optional.empty(), Optional.empty(), false);

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
    return new Inputs(
        defaults,
        new PageFetcher(Set.of("localhost"), Limits.USUAL),
        InputStream.nullInputStream());
  }

  static Opened ofStandardInput(byte[] bytes) {
    Inputs inputs =
        new Inputs(
            NOTHING_SAID,
            new PageFetcher(Set.of(), Limits.USUAL),
            new ByteArrayInputStream(bytes));
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
