package org.attache.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * The commits of an output folder, one file each. A commit is there wholly or not at all, and two
 * jobs cannot make the same one.
 */
final class Commits {
  /** Commits that are kept: one counts, the others tell how it came to be. */
  private static final int KEPT = 100;

  private final FileContext files;
  private final Path folder;
  private final Path published;

  /**
   * @param state the folder in which the register keeps what is not for readers
   */
  Commits(Path state, Configuration configuration) throws IOException {
    this.files = FileContext.getFileContext(state.toUri(), configuration);
    this.folder = new Path(state, "commits");
    this.published = new Path(state, "published");
  }

  /** The last commit. */
  Commit last(String reader) throws IOException {
    int last = highest(folder);
    if (last == 0) {
      return Commit.none(reader);
    }
    try (FSDataInputStream in = files.open(file(folder, last))) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Readers.json().read(json, Commit.class);
    }
  }

  /**
   * Makes a commit.
   *
   * @throws IOException if it cannot be written, or another job has made one meanwhile
   */
  Commit make(Commit commit) throws IOException {
    Path whole = file(folder, commit.number());
    Path half = new Path(folder, "_" + commit.number() + ".tmp");
    try (OutputStream out =
        files.create(
            half,
            EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE),
            Options.CreateOpts.createParent())) {
      out.write(Readers.json().write(commit).getBytes(StandardCharsets.UTF_8));
    }
    files.rename(half, whole);
    for (Path where : List.of(folder, published)) {
      Path old = file(where, commit.number() - KEPT);
      if (files.util().exists(old)) {
        files.delete(old, false);
      }
    }
    return commit;
  }

  /** Whether the tables show what a commit says. */
  boolean isPublished(Commit commit) throws IOException {
    return commit.touched().isEmpty() || highest(published) >= commit.number();
  }

  /** Notes that the tables show what a commit says. */
  void published(Commit commit) throws IOException {
    files
        .create(
            file(published, commit.number()),
            EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE),
            Options.CreateOpts.createParent())
        .close();
  }

  private int highest(Path where) throws IOException {
    int highest = 0;
    if (files.util().exists(where)) {
      for (FileStatus one : files.util().listStatus(where)) {
        String name = one.getPath().getName();
        if (name.endsWith(".json")) {
          highest = Math.max(highest, Integer.parseInt(name.substring(0, name.length() - 5)));
        }
      }
    }
    return highest;
  }

  private static Path file(Path where, int number) {
    return new Path(where, Commit.name(number) + ".json");
  }
}
