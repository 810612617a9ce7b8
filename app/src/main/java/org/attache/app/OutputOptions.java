package org.attache.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.output.EntryTable;
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
      description = "rows of a table (default: 50 where it is not paged, else all)")
  private Optional<Integer> limit = Optional.empty();

  /** Writes all entries of the query, page by page. */
  void show(Terminal terminal, Reads register, Query query, Optional<Profile> profile) {
    if (format != Format.table) {
      export(terminal, register, query, profile);
    } else if (profile.isPresent()) {
      Pager.show(terminal, out -> counted(terminal, register, query, profile.get(), out));
    } else {
      Pager.show(terminal, out -> table(terminal, register, query, out));
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
          .write(Selection.of(register, kinds, Optional.of(query), profile), out);
    } catch (IOException | UncheckedIOException e) {
      throw new OutputClosed(new IOException(e));
    }
  }

  /** A line for each thing that counts: the first of the entries that count as one. */
  private void counted(Terminal terminal, Reads register, Query query, Profile profile, Writer out)
      throws IOException {
    Counted counted = Counting.of(profile, register, query);
    EntryTable table = new EntryTable(out, terminal.hasColours(), terminal.width());
    long most = most(terminal);
    long written = 0;
    for (Counted.Row row : counted.rows()) {
      Optional<Entry> first = register.entry(row.entries().get(0));
      if (written < most && first.isPresent()) {
        if (written == 0) {
          table.begin();
        }
        table.write(first.get(), row.entries().size() - 1);
        written++;
      }
    }
    out.write(
        String.format(
            Locale.ROOT,
            "%,d by the profile '%s'; %,d entries do not count%n",
            counted.rows().size(),
            Printable.of(profile.name()),
            counted.leftOut().size()));
  }

  private long most(Terminal terminal) {
    return limit.map(Integer::longValue).orElse(terminal.isRead() ? Long.MAX_VALUE : (long) SHOWN);
  }

  private void table(Terminal terminal, Reads register, Query query, Writer out)
      throws IOException {
    long most = most(terminal);
    EntryTable table = new EntryTable(out, terminal.hasColours(), terminal.width());
    long written = 0;
    Optional<String> next = Optional.empty();
    do {
      Query page = query.page((int) Math.max(1, Math.min(AT_ONCE, most - written)));
      Page<Entry> rows = register.entries(next.map(page::after).orElse(page));
      if (written == 0 && !rows.rows().isEmpty()) {
        table.begin();
      }
      for (Entry entry : rows.rows()) {
        table.write(entry);
      }
      written += rows.rows().size();
      next = rows.next();
    } while (next.isPresent() && written < most);
    out.write(closing(written, next.isPresent()));
  }

  private static String closing(long written, boolean more) {
    if (written == 0) {
      return "Nothing in the register answers to this.\n";
    }
    return more ? "… and more; --limit N shows more, --format csv or jsonl all\n" : "";
  }
}
