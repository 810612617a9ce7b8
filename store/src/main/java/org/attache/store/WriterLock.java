package org.attache.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Lets one process at a time write into a register's file: a lock on a file beside it, which the
 * system takes back when the process dies, however it dies.
 */
final class WriterLock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private WriterLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * @throws StoreFailed if another process has it, or the folder cannot be written
   */
  static WriterLock take(Path register) {
    Path file = register.resolveSibling(register.getFileName() + "-lock");
    while (true) {
      Optional<WriterLock> lock = attempt(register, file);
      if (lock.isPresent()) {
        return lock.get();
      }
    }
  }

  /** Empty if its last holder deleted the file while we waited to look at it. */
  private static Optional<WriterLock> attempt(Path register, Path file) {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Optional<FileLock> lock;
      try {
        lock = Optional.ofNullable(channel.tryLock());
      } catch (OverlappingFileLockException e) {
        lock = Optional.empty();
      }
      if (lock.isEmpty()) {
        channel.close();
        throw new StoreFailed(
            register
                + ": another attache is writing into it; nothing was changed: wait until it has"
                + " finished and run again");
      }
      channel.write(java.nio.ByteBuffer.wrap(new byte[] {'\n'}), 0);
      if (!Files.exists(file) || Files.size(file) == 0) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new WriterLock(file, channel));
    } catch (AccessDeniedException e) {
      throw new StoreFailed(
          register
              + ": cannot be written (the file or its folder is read-only); nothing was changed:"
              + " allow writing or give another place with --register",
          e);
    } catch (FileSystemException e) {
      throw new StoreFailed(
          register + ": cannot be written (" + reason(e) + "); nothing was changed", e);
    } catch (IOException e) {
      throw new StoreFailed(register + ": cannot be locked (" + e.getMessage() + ")", e);
    }
  }

  private static String reason(FileSystemException failure) {
    return Optional.ofNullable(failure.getReason()).orElse("no such folder");
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StoreFailed(file + ": cannot be removed (" + e.getMessage() + ")", e);
    }
  }
}
