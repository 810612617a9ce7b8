package org.attache.app;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.attache.output.EntryCsv;
import org.attache.output.EntryJson;
import org.attache.output.EntryTable;
import org.attache.output.EntryWriter;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
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
      description = "at most so many (default: 50 in a table that is not paged, else all)")
  private Optional<Integer> limit = Optional.empty();

  boolean isTable() {
    return format == Format.table;
  }

  boolean isJson() {
    return format == Format.jsonl;
  }

  /** Writes all entries of the query, page by page, and in a table how many there would be. */
  void show(Terminal terminal, Reads register, Query query) {
    Pager.show(terminal, out -> write(terminal, register, query, out));
  }

  private void write(Terminal terminal, Reads register, Query query, Writer out)
      throws IOException {
    long most =
        limit
            .map(Integer::longValue)
            .orElse(isTable() && !terminal.isRead() ? (long) SHOWN : Long.MAX_VALUE);
    EntryWriter writer = writer(terminal, query.kind(), out);
    long written = 0;
    Optional<String> next = Optional.empty();
    do {
      Query page = query.page((int) Math.max(1, Math.min(AT_ONCE, most - written)));
      Page<Entry> rows = register.entries(next.map(page::after).orElse(page));
      if (written == 0 && !(isTable() && rows.rows().isEmpty())) {
        writer.begin();
      }
      for (Entry entry : rows.rows()) {
        writer.write(entry);
      }
      written += rows.rows().size();
      next = rows.next();
    } while (next.isPresent() && written < most);
    if (isTable()) {
      out.write(closing(written, next.isPresent()));
    }
  }

  private static String closing(long written, boolean more) {
    if (written == 0) {
      return "Nothing in the register answers to this.\n";
    }
    return more ? "… and more; --limit N shows more, --format csv or jsonl all\n" : "";
  }

  private EntryWriter writer(Terminal terminal, Optional<Kind> kind, Writer out) {
    return switch (format) {
      case table -> new EntryTable(out, terminal.hasColours(), terminal.width());
      case csv -> new EntryCsv(kind, out);
      case jsonl -> new EntryJson(out);
    };
  }
}
