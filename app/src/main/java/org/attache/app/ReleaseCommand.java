package org.attache.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.output.release.Release;
import org.attache.output.release.ReleaseNotes;
import org.attache.register.Reads;
import org.attache.store.StoreFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache release}: the register frozen into one archive that can be cited. */
@Command(
    name = "release",
    description = {
      "Freezes the register into NAME.zip: data, codebook, agreement of coders, known gaps,"
          + " licences, checksums, and pages that show every entry with its sentences offline."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  attache release sahel-visits-2024",
      "  attache release sahel-visits-2024 --licence terms.md --out /tmp/sahel.zip"
    })
final class ReleaseCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "NAME", description = "letters, digits, dots and hyphens")
  private String name = "";

  @Option(names = "--out", paramLabel = "FILE", description = "default: NAME.zip")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--date", paramLabel = "DATE", description = "of the release (default: today)")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--licence",
      paramLabel = "FILE",
      description = "your terms, in Markdown, in place of the standard note")
  private Optional<Path> licence = Optional.empty();

  @Mixin private RegisterOption register = new RegisterOption();

  ReleaseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return register.existing(terminal, this::release);
  }

  private int release(Reads store) {
    Path file = out.orElse(Path.of(name + ".zip"));
    try {
      ReleaseNotes notes =
          new ReleaseNotes(
              name,
              date.map(LocalDate::parse).orElseGet(() -> LocalDate.now(ZoneOffset.UTC)),
              Version.number(),
              own("codebook.md"),
              AgreementText.of(store),
              licence.isPresent() ? Files.readString(licence.get()) : own("release-licences.md"));
      WholeFile.write(
          file,
          stream -> {
            new Release(store, notes).write(stream);
            return notes;
          });
      terminal.err().println(file + ": written");
      return Exit.OK;
    } catch (DateTimeParseException e) {
      throw new StoreFailed("'" + date.orElse("") + "' is no date; give it as 2024-04-01");
    } catch (IllegalArgumentException e) {
      terminal.problem("attache", e);
    } catch (IOException e) {
      terminal.problem(file.toString(), Failure.inWords(e));
    } catch (UncheckedIOException e) {
      terminal.problem(
          file.toString(), Failure.inWords(Optional.<Exception>ofNullable(e.getCause()).orElse(e)));
    }
    return Exit.FAILED;
  }

  private static String own(String resource) throws IOException {
    try (InputStream in = ReleaseCommand.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the build has lost " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
