package org.attache.output.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.register.Heads;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.RegisteredReport;

/**
 * Makes rows of entries, many at a time: what tells them is asked for together by a thread of its
 * own while the rows before are at work, and reports that tell several are held on to. The rows
 * come in the order of the entries, in the caller's thread.
 */
final class Rows {
  private static final int TOGETHER = 1_024;

  /** Whole reports, of some kilobytes each. */
  private static final int REPORTS = 1_024;

  private final Selection selection;
  private final Map<String, Optional<RegisteredReport>> reports =
      new LinkedHashMap<>(16, 0.75f, true);

  Rows(Selection selection) {
    this.selection = selection;
  }

  /**
   * @param entries hands on the entries
   */
  void each(Consumer<Consumer<Entry>> entries, Consumer<Row> sink) {
    Ahead.<List<Documented>>run(
        fetched -> {
          Heads heads = new Heads();
          List<Entry> waiting = new ArrayList<>(TOGETHER);
          entries.accept(
              entry -> {
                waiting.add(entry);
                if (waiting.size() == TOGETHER) {
                  fetched.accept(selection.register().documented(waiting, heads));
                  waiting.clear();
                }
              });
          fetched.accept(selection.register().documented(waiting, heads));
        },
        some -> some.forEach(one -> sink.accept(new Row(selection, one, this::report))));
  }

  private Optional<RegisteredReport> report(String id) {
    if (reports.size() > REPORTS) {
      reports.remove(reports.keySet().iterator().next());
    }
    return reports.computeIfAbsent(id, selection::report);
  }
}
