package org.attache.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attache.sources.raw.Position;

/**
 * A file or folder whose taking in can be interrupted. Where it was left holds only while the
 * container is the same: in a changed one something new may stand before that place, so it is gone
 * through from its beginning, which costs little, because what is known is not read again.
 *
 * @param name absolute path
 * @param state of its files: changes when one of them does
 */
record Container(String name, String state) {

  /** Empty for addresses and standard input, which are opened but once. */
  static Optional<Container> of(String input) {
    if (input.equals("-") || input.startsWith("http://") || input.startsWith("https://")) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(input);
      return Files.exists(path)
          ? Optional.of(new Container(path.toAbsolutePath().normalize().toString(), state(path)))
          : Optional.empty();
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      // whoever opens it will say what is wrong
      return Optional.empty();
    }
  }

  private static String state(Path path) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(
            ByteBuffer.allocate(16)
                .putLong(Files.size(file))
                .putLong(Files.getLastModifiedTime(file).toMillis())
                .flip());
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** What to keep of a position in it. */
  String mark(Position position) {
    return state + " " + position.text();
  }

  /** The position that was kept, if it still holds. */
  Optional<Position> position(String mark) {
    return mark.startsWith(state + " ")
        ? Optional.of(Position.parse(mark.substring(state.length() + 1)))
        : Optional.empty();
  }
}
