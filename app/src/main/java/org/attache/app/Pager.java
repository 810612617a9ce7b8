package org.attache.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Shows long output a screen at a time, where a person looks at it: with {@code PAGER}, else less;
 * an empty {@code PAGER} or {@code cat} wants none.
 */
final class Pager {
  private Pager() {}

  /** Something that writes. */
  interface Page {
    void to(Writer out) throws IOException;
  }

  /**
   * @throws OutputClosed when the reader of the output has gone
   */
  static void show(Terminal terminal, Page page) {
    Optional<Process> pager = terminal.isRead() ? start() : Optional.empty();
    try {
      if (pager.isPresent()) {
        through(pager.get(), page);
      } else {
        page.to(terminal.out());
        terminal.out().flush();
      }
    } catch (IOException e) {
      throw new OutputClosed(e);
    }
  }

  private static Optional<Process> start() {
    String command = Optional.ofNullable(System.getenv("PAGER")).orElse("less");
    if (command.isBlank() || command.equals("cat")) {
      return Optional.empty();
    }
    try {
      ProcessBuilder builder =
          new ProcessBuilder("sh", "-c", "command -v " + firstWord(command) + " >&2");
      boolean there =
          builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().waitFor()
              == 0;
      if (!there) {
        return Optional.empty();
      }
      ProcessBuilder pager =
          new ProcessBuilder("sh", "-c", command)
              .redirectOutput(Redirect.INHERIT)
              .redirectError(Redirect.INHERIT);
      // short output stays on the screen, colours are colours, long lines are cut
      pager.environment().putIfAbsent("LESS", "FRSX");
      return Optional.of(pager.start());
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static String firstWord(String command) {
    String word = command.strip().split("\\s+", 2)[0];
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private static void through(Process pager, Page page) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(pager.getOutputStream(), StandardCharsets.UTF_8))) {
      page.to(out);
    } finally {
      waitFor(pager);
    }
  }

  private static void waitFor(Process pager) {
    try {
      pager.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
