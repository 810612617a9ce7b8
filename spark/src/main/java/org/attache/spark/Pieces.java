package org.attache.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.attache.sources.containers.Containers;

/**
 * Cuts inputs into pieces, in the order in which the command line would take them: inputs as they
 * are given, files of a folder by their path below it.
 */
final class Pieces {
  private final Configuration configuration;
  private final long largest;
  private final Containers containers = new Containers();
  private final List<Piece> all = new ArrayList<>();

  /**
   * @param largest bytes of a file of lines that one task takes; packed files and web archives are
   *     taken whole
   */
  Pieces(Configuration configuration, long largest) {
    this.configuration = configuration;
    this.largest = largest;
  }

  /** The pieces of the inputs added so far. */
  List<Piece> list() {
    return List.copyOf(all);
  }

  /**
   * Adds a file, a folder with all below it, or a pattern.
   *
   * @throws FileNotFoundException if there is nothing of that name
   */
  void add(String input) throws IOException {
    Path path = new Path(input);
    FileSystem files = path.getFileSystem(configuration);
    FileStatus[] found = files.globStatus(path);
    if (found == null || found.length == 0) {
      throw new FileNotFoundException(input + ": no such file or folder; check the path");
    }
    for (FileStatus one : found) {
      if (one.isDirectory()) {
        folder(files, one.getPath());
      } else {
        file(one);
      }
    }
  }

  private void folder(FileSystem files, Path folder) throws IOException {
    List<FileStatus> below = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> every = files.listFiles(folder, true);
    while (every.hasNext()) {
      FileStatus file = every.next();
      if (containers.hasKnownName(file.getPath().getName())) {
        below.add(file);
      }
    }
    below.sort(Comparator.comparing(file -> file.getPath().toString()));
    below.forEach(this::file);
  }

  private void file(FileStatus file) {
    String path = file.getPath().toString();
    String name = path.toLowerCase(Locale.ROOT);
    boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
    long step = lines ? largest : file.getLen();
    long start = 0;
    do {
      long end = Math.min(file.getLen(), start + Math.max(1, step));
      all.add(new Piece(all.size(), path, start, end, lines, file.getModificationTime()));
      start = end;
    } while (start < file.getLen());
  }
}
