package org.attache.output.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.register.Heads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.RegisteredReport;

/**
 * Makes rows of entries, many at a time: what tells them is asked for together, and reports that
 * tell several are held on to. The rows come in the order of the entries.
 */
final class Rows {
  private static final int TOGETHER = 512;

  /** Whole reports, of some kilobytes each. */
  private static final int REPORTS = 1_024;

  private final Selection selection;
  private final Consumer<Row> sink;
  private final Heads heads = new Heads();
  private final List<Entry> waiting = new ArrayList<>(TOGETHER);
  private final Map<String, Optional<RegisteredReport>> reports =
      new LinkedHashMap<>(16, 0.75f, true);

  Rows(Selection selection, Consumer<Row> sink) {
    this.selection = selection;
    this.sink = sink;
  }

  /** Takes the next entry; its row may come later. */
  void add(Entry entry) {
    waiting.add(entry);
    if (waiting.size() == TOGETHER) {
      finish();
    }
  }

  /** Hands on the rows of all entries taken so far. */
  void finish() {
    selection
        .register()
        .documented(waiting, heads)
        .forEach(documented -> sink.accept(new Row(selection, documented, this::report)));
    waiting.clear();
  }

  private Optional<RegisteredReport> report(String id) {
    if (reports.size() > REPORTS) {
      reports.remove(reports.keySet().iterator().next());
    }
    return reports.computeIfAbsent(id, selection::report);
  }
}
