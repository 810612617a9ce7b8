package org.attache.sources.containers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.attache.sources.raw.Position;
import org.attache.sources.raw.UnreadableInput;

/** A WACZ: web archives with their index in one zip file. */
final class WaczFile implements Container {
  private final WarcFile warcs = new WarcFile();

  @Override
  public List<String> endings() {
    return List.of(".wacz");
  }

  @Override
  public boolean opens(Source source) {
    return source.name().endsWith(".wacz") || source.headText().startsWith("pk\u0003\u0004");
  }

  @Override
  public void open(Source source, Consumer<Found> sink) throws IOException, UnreadableInput {
    if (source.file().isEmpty()) {
      throw new UnreadableInput("a zip file is read from the disk only; save it first");
    }
    try (ZipFile zip = new ZipFile(source.file().get().toFile())) {
      List<String> archives = archives(zip);
      if (archives.isEmpty()) {
        throw new UnreadableInput("a zip file without web archives; unpack it");
      }
      Optional<Position> after = source.after();
      boolean skips =
          archives.stream().anyMatch(path -> after.flatMap(p -> p.inside(path)).isPresent());
      for (String path : archives) {
        Optional<Position> here = after.flatMap(p -> p.inside(path));
        skips &= here.isEmpty();
        if (!skips && here.filter(Position::isEnd).isEmpty()) {
          archive(zip, path, source, sink);
        }
      }
    } catch (ZipException e) {
      throw new UnreadableInput("a damaged zip file (" + e.getMessage() + "); fetch it anew");
    }
  }

  private static List<String> archives(ZipFile zip) {
    return Collections.list(zip.entries()).stream()
        .map(ZipEntry::getName)
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("archive/"))
        .filter(name -> name.matches("(?i).{1,500}\\.warc(?:\\.gz)?"))
        .sorted()
        .toList();
  }

  private void archive(ZipFile zip, String path, Source wacz, Consumer<Found> sink)
      throws IOException {
    Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(path));
    if (entry.isEmpty()) {
      return;
    }
    Source.Reopener opener =
        offset -> {
          InputStream in = zip.getInputStream(entry.get());
          in.skipNBytes(offset);
          return in;
        };
    try (InputStream start = opener.from(0)) {
      warcs.open(wacz.within(path, opener, start), found -> sink.accept(within(path, found)));
    } catch (UnreadableInput e) {
      Position end = Position.END.within(path);
      sink.accept(new Found.Problem(wacz.origin() + "/" + path, e.problem(), end));
    }
  }

  private static Found within(String path, Found found) {
    Position position = found.position().within(path);
    if (found instanceof Found.Thing thing) {
      return new Found.Thing(thing.raw(), position);
    }
    if (found instanceof Found.Link link) {
      return new Found.Link(link.address(), link.known(), position);
    }
    Found.Problem problem = (Found.Problem) found;
    return new Found.Problem(problem.origin(), problem.problem(), position);
  }
}
