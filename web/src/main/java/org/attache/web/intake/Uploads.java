package org.attache.web.intake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A folder for the files of one job, under names that lead nowhere else. */
public final class Uploads {
  /** Bytes of one job, at most. */
  public static final long MOST = 256L << 20;

  /** Of a kept file's name, what stands before the sender's. */
  private static final String NUMBER = "0000-";

  private static final int LONGEST_NAME = 100;
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private int count;
  private long bytes;

  private Uploads(Path folder) {
    this.folder = folder;
  }

  /** A new folder that only this user may read, among the computer's temporary ones. */
  public static Uploads create() {
    return create(Optional.empty());
  }

  /**
   * A new folder that only this user may read.
   *
   * @param parent where; else among the temporary ones
   */
  static Uploads create(Optional<Path> parent) {
    String prefix = "attache-upload-";
    try {
      return new Uploads(
          parent.isPresent()
              ? Files.createTempDirectory(parent.get(), prefix)
              : Files.createTempDirectory(prefix));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /**
   * Keeps a file.
   *
   * @param name as the sender calls it: only its last step counts, and only harmless letters of it
   * @return its path
   * @throws TooLarge if it is more than is taken
   */
  public Path keep(String name, InputStream content) {
    count++;
    Path file = folder.resolve(String.format(Locale.ROOT, "%04d-%s", count, safe(name)));
    try (content;
        OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        bytes += read;
        if (bytes > MOST) {
          throw new TooLarge(MOST);
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The name that the sender of a kept file gave it, as far as it was harmless. */
  public static String given(String path) {
    return path.substring(path.lastIndexOf(File.separatorChar) + 1 + NUMBER.length());
  }

  private static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder safe = new StringBuilder();
    last.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.')
        .forEach(safe::appendCodePoint);
    String whole = safe.toString();
    return whole.isEmpty() ? "file" : whole.substring(Math.max(0, whole.length() - LONGEST_NAME));
  }
}
