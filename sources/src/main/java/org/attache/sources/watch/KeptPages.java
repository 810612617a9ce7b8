package org.attache.sources.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.attache.sources.containers.Containers;
import org.attache.sources.containers.Found;
import org.attache.sources.containers.Source;
import org.attache.sources.fetch.Answer;
import org.attache.sources.fetch.FetchFailed;
import org.attache.sources.fetch.Limits;
import org.attache.sources.raw.Raw;
import org.attache.sources.raw.UnreadableInput;

/** Pages as a reader takes them, just fetched or out of an archive. */
final class KeptPages {
  private KeptPages() {}

  static Raw of(Answer answer) throws FetchFailed {
    return new Raw(
        answer.unpacked(Limits.CRAWL.unpackedBytes()),
        answer.mediaType().orElse("text/html"),
        answer.charset(),
        answer.address().toString(),
        Optional.of(answer.address().toString()),
        Optional.of(answer.at().toString()),
        new TreeMap<>());
  }

  /** All that an archive holds; what is damaged is left out. */
  static void read(Path archive, Consumer<Raw> sink) throws IOException {
    Optional<String> none = Optional.empty();
    try (InputStream in = Files.newInputStream(archive)) {
      Source source = new Source(archive.toString(), none, none, Optional.empty(), in);
      new Containers()
          .of(source)
          .open(
              source,
              found -> {
                if (found instanceof Found.Thing thing) {
                  sink.accept(thing.raw());
                }
              });
    } catch (UnreadableInput e) {
      throw new IOException(archive + ": " + e.problem(), e);
    }
  }
}
