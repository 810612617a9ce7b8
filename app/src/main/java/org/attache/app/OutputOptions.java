package org.attache.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.output.EntryTable;
import org.attache.output.Pronouns;
import org.attache.output.export.Formats;
import org.attache.output.export.Selection;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.counting.Counted;
import org.attache.register.counting.Counting;
import org.attache.register.counting.Profile;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.store.StoreFailed;
import picocli.CommandLine.Option;

/** How entries are shown, and how many of them. */
final class OutputOptions {
  private static final int AT_ONCE = 500;
  private static final int SHOWN = 50;

  /** Shapes of the output. */
  enum Format {
    table,
    csv,
    jsonl
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (for people, default), csv (safe for spreadsheets) or jsonl")
  private Format format = Format.table;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Converters.Limit.class,
      description =
          "at most so many rows (default: of a table that is not paged 50, else all of them)")
  private Optional<Integer> limit = Optional.empty();

  /** Writes all entries of the query, page by page. */
  void show(Terminal terminal, Reads register, Query query, Optional<Profile> profile) {
    if (format != Format.table) {
      export(terminal, register, query, profile);
    } else {
      Pager.show(terminal, out -> table(terminal, register, query, profile, out));
    }
  }

  private void export(Terminal terminal, Reads register, Query query, Optional<Profile> profile) {
    if (format == Format.csv && query.kind().isEmpty()) {
      throw new StoreFailed("each kind has columns of its own: give --kind with --format csv");
    }
    Set<Kind> kinds = query.kind().map(Set::of).orElse(Set.of(Kind.values()));
    try (OutputStream out = new WriterStream(terminal.out())) {
      Formats.named(format.name())
          .orElseThrow()
          .write(
              Selection.of(register, kinds, Optional.of(query), profile)
                  .first(limit.map(Integer::longValue).orElse(Long.MAX_VALUE)),
              out);
    } catch (IOException | UncheckedIOException e) {
      throw new OutputClosed(new IOException(e));
    }
  }

  private long most(Terminal terminal) {
    return limit.map(Integer::longValue).orElse(terminal.isRead() ? Long.MAX_VALUE : (long) SHOWN);
  }

  /** A line for each entry; by a profile, for each thing that counts. */
  private void table(
      Terminal terminal, Reads register, Query query, Optional<Profile> profile, Writer out)
      throws IOException {
    Optional<Counted> counted = profile.map(by -> Counting.of(by, register, query));
    Map<String, Integer> others = counted.map(OutputOptions::others).orElse(Map.of());
    EntryTable table =
        new EntryTable(out, terminal.hasColours(), terminal.width(), new Pronouns(register)::words);
    long most = most(terminal);
    long written = 0;
    Optional<String> next = Optional.empty();
    do {
      // by a profile not every entry has a line
      long wanted = counted.isPresent() ? AT_ONCE : Math.min(AT_ONCE, most - written);
      Query page = query.page((int) wanted);
      Page<Entry> entries = register.entries(next.map(page::after).orElse(page));
      for (Entry entry : entries.rows()) {
        boolean counts = counted.isEmpty() || others.containsKey(entry.id());
        if (counts && written < most) {
          if (written == 0) {
            table.begin();
          }
          table.write(entry, others.getOrDefault(entry.id(), 0));
          written++;
        }
      }
      next = entries.next();
    } while (next.isPresent() && written < most);
    long all = written;
    boolean more = counted.map(by -> all < by.rows().size()).orElse(next.isPresent());
    if (more) {
      out.write("… and more; --limit N shows more, --format csv or jsonl all\n");
    }
    if (counted.isPresent()) {
      out.write(summed(counted.get()));
    } else if (written == 0) {
      out.write("Nothing in the register answers to this.\n");
    }
  }

  /** How many others count as one with the first of each row. */
  private static Map<String, Integer> others(Counted counted) {
    return counted.rows().stream()
        .collect(
            Collectors.toMap(
                row -> row.entries().get(0), row -> row.entries().size() - 1, (a, b) -> a));
  }

  private static String summed(Counted counted) {
    return String.format(
        Locale.ROOT,
        "%,d by the profile '%s'; %,d entries do not count%n",
        counted.rows().size(),
        Printable.of(counted.profile().name()),
        counted.leftOut().size());
  }
}
