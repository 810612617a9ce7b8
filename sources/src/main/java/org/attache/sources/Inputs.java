package org.attache.sources;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.attache.sources.containers.Containers;
import org.attache.sources.containers.Found;
import org.attache.sources.containers.Source;
import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.fetch.FetchedPage;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/**
 * Opens inputs one after the other and hands on what they hold, in order. What cannot be read is
 * handed on as such and never stops the rest.
 */
public final class Inputs {
  private final Defaults defaults;
  private final ReportMaker maker;
  private final Containers containers;
  private final Pages named;
  private final Pages listed;
  private final InputStream standardInput;
  private final AtomicLong bytesRead = new AtomicLong();

  /**
   * @param named gives the pages that are named as inputs
   * @param listed gives the pages that feeds, sitemaps and lists of addresses name
   */
  public Inputs(Defaults defaults, Pages named, Pages listed, InputStream standardInput) {
    this.defaults = defaults;
    this.containers = new Containers(defaults.columns());
    this.maker = new ReportMaker(defaults.anyLanguage());
    this.named = named;
    this.listed = listed;
    this.standardInput = standardInput;
  }

  /** The same, but texts in languages that cannot be read are handed on too. */
  public Inputs anyLanguage() {
    return new Inputs(defaults.withAnyLanguage(), named, listed, standardInput);
  }

  /**
   * Opens a file, a folder (with all below it, in name order), an address or, for {@code -},
   * standard input.
   */
  public void open(String input, Consumer<Item> sink) {
    open(input, Optional.empty(), sink);
  }

  /**
   * Opens an input behind a position, where an earlier run was interrupted.
   *
   * @param after {@link Item#position()} of the last thing that needs not come again
   */
  public void open(String input, Optional<Position> after, Consumer<Item> sink) {
    try {
      if (input.equals("-")) {
        Optional<String> none = Optional.empty();
        open(
            new Source("-", none, none, after, standardInput),
            "",
            Function.identity(),
            new Links(List.of()),
            sink);
      } else if (isAddress(input)) {
        address(input, after, sink);
      } else if (Files.isDirectory(Path.of(input))) {
        folder(Path.of(input), after, sink);
      } else {
        file(Path.of(input), "", after, sink);
      }
    } catch (UnreadableInput e) {
      sink.accept(nothingOf(input, e.problem(), ""));
    } catch (IOException | InvalidPathException e) {
      sink.accept(nothingOf(input, inWords(e), ""));
    }
  }

  private static boolean isAddress(String input) {
    return input.startsWith("http://") || input.startsWith("https://");
  }

  private static Item nothingOf(String origin, String problem, String path) {
    return new Item.Unreadable(
        Optional.empty(), origin, problem, Optional.empty(), Position.END.within(path));
  }

  private static String inWords(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder; check the path";
    }
    return e instanceof ZipException || e instanceof EOFException
        ? "a damaged gzip file (" + e.getMessage() + "); fetch it anew"
        : "cannot be opened: " + e.getMessage();
  }

  /** Bytes read from files so far, as they stand on the disk; asked while {@link #open} runs. */
  public long bytesRead() {
    return bytesRead.get();
  }

  /** The bytes there are to be read; empty where nobody can tell before. */
  public OptionalLong size(String input) {
    if (input.equals("-") || isAddress(input)) {
      return OptionalLong.empty();
    }
    try {
      Path path = Path.of(input);
      long size = 0;
      for (Path file : Files.isDirectory(path) ? files(path) : List.of(path)) {
        size += Files.size(file);
      }
      return OptionalLong.of(size);
    } catch (IOException | InvalidPathException e) {
      return OptionalLong.empty();
    }
  }

  private void folder(Path folder, Optional<Position> after, Consumer<Item> sink)
      throws IOException, UnreadableInput {
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      throw new UnreadableInput(
          "a folder without files that can be read ("
              + containers.endings()
              + ", also .gz); nothing to read");
    }
    int first = firstOpen(folder, files, after);
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      String path = within(folder, file);
      if (i < first) {
        bytesRead.addAndGet(Files.size(file));
        continue;
      }
      try {
        file(file, path, after.flatMap(p -> p.inside(path)), sink);
      } catch (UnreadableInput e) {
        sink.accept(nothingOf(file.toString(), e.problem(), path));
      } catch (IOException e) {
        sink.accept(nothingOf(file.toString(), inWords(e), path));
      }
    }
  }

  /** The first file of which something may not have been handed on yet. */
  private static int firstOpen(Path folder, List<Path> files, Optional<Position> after) {
    if (after.isEmpty()) {
      return 0;
    }
    int behind = 0;
    for (int i = 0; i < files.size(); i++) {
      String path = within(folder, files.get(i));
      if (after.get().inside(path).isPresent()) {
        return i;
      }
      behind = path.compareTo(after.get().path()) < 0 ? i + 1 : behind;
    }
    return behind;
  }

  private List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> containers.hasKnownName(file.getFileName().toString()))
          .sorted(Comparator.comparing(file -> within(folder, file)))
          .toList();
    }
  }

  /** With slashes on every system. */
  private static String within(Path folder, Path file) {
    StringJoiner path = new StringJoiner("/");
    folder.relativize(file).forEach(step -> path.add(step.toString()));
    return path.toString();
  }

  private void file(Path file, String path, Optional<Position> after, Consumer<Item> sink)
      throws IOException, UnreadableInput {
    if (after.filter(Position::isEnd).isPresent()) {
      bytesRead.addAndGet(Files.size(file));
      return;
    }
    long before = bytesRead.get();
    Source.Reopener opener = offset -> new CountedInput(file, offset, before, bytesRead);
    try (InputStream in = opener.from(0)) {
      Source source = Source.ofFile(file, after, opener, in);
      open(source, path, Function.identity(), new Links(List.of()), sink);
    } finally {
      bytesRead.set(before + Files.size(file));
    }
  }

  private void address(String address, Optional<Position> after, Consumer<Item> sink)
      throws IOException, UnreadableInput {
    FetchedPage page = fetch(named, address);
    open(source(address, page, after), "", fetchedAt(page), new Links(List.of(address)), sink);
  }

  private static FetchedPage fetch(Pages pages, String address) throws UnreadableInput {
    try {
      return pages.fetch(address);
    } catch (FetchFailed e) {
      throw new UnreadableInput(e.reason());
    }
  }

  private static Source source(String address, FetchedPage page, Optional<Position> after)
      throws IOException {
    InputStream in = new ByteArrayInputStream(page.bytes());
    return new Source(address, Optional.of(page.url()), page.charset(), after, in);
  }

  private static Function<Raw, Raw> fetchedAt(FetchedPage page) {
    String time = page.at().truncatedTo(ChronoUnit.SECONDS).toString();
    return raw -> raw.fetched().isPresent() ? raw : raw.fetchedAt(Optional.of(time));
  }

  /**
   * Opens a source.
   *
   * @param path of the source within the input
   * @param more what is known of all that it holds
   * @param links the lists on the way to it
   */
  private void open(
      Source source, String path, Function<Raw, Raw> more, Links links, Consumer<Item> sink)
      throws IOException, UnreadableInput {
    Optional<Position> after = source.after();
    containers
        .of(source)
        .open(
            source,
            found -> {
              if (found instanceof Found.Link link) {
                link(link, path, after, links, sink);
              } else if (after.isEmpty() || found.position().isBehind(after.get())) {
                sink.accept(item(found, path, more));
              }
            });
  }

  private Item item(Found found, String path, Function<Raw, Raw> more) {
    Position position = found.position().within(path);
    if (found instanceof Found.Thing thing) {
      return maker.make(more.apply(thing.raw()).knowing(defaults.known()), position);
    }
    Found.Problem problem = (Found.Problem) found;
    return new Item.Unreadable(
        Optional.empty(), problem.origin(), problem.problem(), Optional.empty(), position);
  }

  /** Fetches what a list names: a page as a rule, or a further list. */
  private void link(
      Found.Link link, String path, Optional<Position> after, Links links, Consumer<Item> sink) {
    Position here = link.position().within(path);
    Optional<Position> behind = after.flatMap(p -> p.behindLink(link.position().offset()));
    if (behind.filter(Position::isEnd).isPresent()) {
      return;
    }
    Consumer<Item> placed = item -> sink.accept(item.at(here.to(item.position())));
    try {
      Links deeper = links.to(link.address());
      FetchedPage page = fetch(listed, link.address());
      Function<Raw, Raw> more =
          fetchedAt(page).andThen(raw -> raw.knowing(link.known()).knowing(raw.known()));
      open(source(link.address(), page, behind), "", more, deeper, placed);
    } catch (UnreadableInput e) {
      placed.accept(nothingOf(link.address(), e.problem(), ""));
    } catch (IOException e) {
      placed.accept(nothingOf(link.address(), inWords(e), ""));
    }
  }
}
