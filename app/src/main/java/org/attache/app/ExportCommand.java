package org.attache.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attache.output.export.ExportFormat;
import org.attache.output.export.Formats;
import org.attache.output.export.Selection;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Kind;
import org.attache.store.StoreFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attache export}: the register, or a part of it, in the format of another program. */
@Command(
    name = "export",
    description = "Gives the register, or what the filters leave of it, to other programs.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nFormats:%n",
    footer = {
      "  csv parquet          tables, one for each kind: --out FOLDER, or one --kind",
      "  jsonl                everything that is known of each entry",
      "  polecat gdelt-events gdelt-mentions",
      "                       coded events as those projects publish theirs",
      "  geojson graphml      for maps and networks",
      "  ftm                  FollowTheMoney, for Aleph",
      "  annotations jsonld   evidence as W3C Web Annotations; schema.org",
      "  csl bibtex           the reports, to cite them",
      "",
      "Examples:",
      "  attache export csv --out tables/",
      "  attache export parquet --kind visits --out visits.parquet",
      "  attache export csv --kind visits --profile leaders > visits.csv",
      "  attache export geojson --state FRA --from 2021 > france.geojson"
    })
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FORMAT", description = "one of those below")
  private String name = "";

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "file, or folder for tables of all kinds (default: standard output)")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Converters.Limit.class,
      description = "at most so many entries; of each kind where each has a file (default: all)")
  private Optional<Integer> limit = Optional.empty();

  @Mixin private KindOption kind = new KindOption();

  @Mixin private QueryOptions filters = new QueryOptions();

  @Mixin private ProfileOptions profiles = new ProfileOptions();

  @Mixin private RegisterOption register = new RegisterOption();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ExportFormat format =
        Formats.named(name)
            .orElseThrow(
                () ->
                    new StoreFailed(
                        "no format '" + name + "'; there are " + String.join(", ", names())));
    return register.existing(terminal, store -> export(format, store));
  }

  private static List<String> names() {
    return Formats.list().stream().map(ExportFormat::name).toList();
  }

  private int export(ExportFormat format, Reads store) {
    Query query = filters.query(store);
    Selection selection =
        Selection.of(
                store,
                kind.kinds(),
                query.equals(Query.ALL) ? Optional.empty() : Optional.of(query),
                profiles.single())
            .first(limit.map(Integer::longValue).orElse(Long.MAX_VALUE));
    try {
      if (format.isOneKindAFile() && !kind.isGiven()) {
        folder(format, selection);
      } else if (out.isPresent()) {
        report(WholeFile.write(out.get(), stream -> format.write(selection, stream)), out.get());
      } else {
        standardOutput(format, selection);
      }
      return Exit.OK;
    } catch (IOException e) {
      terminal.problem(out.map(Path::toString).orElse("-"), Failure.inWords(e));
    } catch (UncheckedIOException e) {
      terminal.problem(
          out.map(Path::toString).orElse("-"),
          Failure.inWords(Optional.<Exception>ofNullable(e.getCause()).orElse(e)));
    }
    return Exit.FAILED;
  }

  /** One file for each kind. */
  private void folder(ExportFormat format, Selection selection) throws IOException {
    Path folder =
        out.orElseThrow(
            () ->
                new StoreFailed(
                    "each kind has a table of its own: give a folder (--out) or one --kind"));
    Files.createDirectories(folder);
    for (Kind each : Kind.values()) {
      Path file = folder.resolve(each.plural() + "." + format.extension());
      report(WholeFile.write(file, stream -> format.write(selection.only(each), stream)), file);
    }
  }

  private void report(long rows, Path file) {
    terminal.err().println(file + ": " + rows);
  }

  private void standardOutput(ExportFormat format, Selection selection) throws IOException {
    if (format.name().equals("parquet")) {
      throw new StoreFailed("Parquet is no text: give a file (--out visits.parquet)");
    }
    try (OutputStream stream = new WriterStream(terminal.out())) {
      format.write(selection, stream);
    }
  }
}
