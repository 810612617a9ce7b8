package org.attache.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.attache.sources.containers.Containers;
import org.attache.sources.containers.Found;
import org.attache.sources.containers.Source;
import org.attache.sources.raw.UnreadableInput;

/** Opens pieces with the command line's own containers; gives {@link Rows#RAW}. */
final class PieceReader implements FlatMapFunction<Piece, Row> {
  private static final long serialVersionUID = 1L;

  private final SerializableConfiguration configuration;

  PieceReader(Configuration configuration) {
    this.configuration = new SerializableConfiguration(configuration);
  }

  @Override
  public Iterator<Row> call(Piece piece) {
    Pulled<Row> rows = new Pulled<>(piece.path(), sink -> open(piece, sink));
    TaskContext task = TaskContext.get();
    if (task != null) {
      task.addTaskCompletionListener((TaskCompletionListener) done -> rows.close());
    }
    return rows;
  }

  /** What is wrong with one piece stays with it. */
  private void open(Piece piece, Consumer<Row> sink) {
    Path path = new Path(piece.path());
    try (FSDataInputStream in = path.getFileSystem(configuration.value()).open(path)) {
      in.seek(Math.max(0, piece.start() - 1));
      InputStream lines = piece.lines() ? new WholeLines(in, piece.start(), piece.end()) : in;
      Raws raws = new Raws(name(piece), piece.path(), piece.start());
      open(piece.path(), lines, raws, sink);
    } catch (IOException | UncheckedIOException e) {
      sink.accept(
          new Raws(name(piece), piece.path(), 0)
              .problem(0, piece.path(), "cannot be opened: " + e.getMessage()));
    }
  }

  private static String name(Piece piece) {
    return String.format(Locale.ROOT, "%09d", piece.place());
  }

  /** Opens a stream; links to other pages are not followed. */
  static void open(String origin, InputStream in, Raws raws, Consumer<Row> sink)
      throws IOException {
    Optional<String> none = Optional.empty();
    try {
      Source source = new Source(origin, none, none, Optional.empty(), in);
      long[] place = {0};
      new Containers().of(source).open(source, found -> sink.accept(row(found, raws, place[0]++)));
    } catch (UnreadableInput e) {
      if (raws.isFirst()) {
        sink.accept(raws.problem(0, origin, e.problem()));
      }
    }
  }

  private static Row row(Found found, Raws raws, long place) {
    if (found instanceof Found.Thing thing) {
      return raws.of(place, thing.raw());
    }
    if (found instanceof Found.Problem problem) {
      return raws.problem(place, problem.origin(), problem.problem());
    }
    Found.Link link = (Found.Link) found;
    return raws.problem(
        place, link.address(), "an address; a cluster fetches nothing (use attache fetch)");
  }
}
