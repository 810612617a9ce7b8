package org.attache.output.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.model.Reading;
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

  /** Entries that are fetched together with what was read in their reports. */
  private static final int READ_TOGETHER = 128;

  /** Whole reports, of some kilobytes each. */
  private static final int REPORTS = 1_024;

  private final Selection selection;
  private final boolean read;
  private final Map<String, Optional<RegisteredReport>> reports =
      new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param read whether to fetch what was read in the first report of each entry as well
   */
  Rows(Selection selection, boolean read) {
    this.selection = selection;
    this.read = read;
  }

  /** What was fetched together; readings by the ids of their reports. */
  private record Fetched(List<Documented> entries, Map<String, Optional<Reading>> readings) {}

  /**
   * @param entries hands on the entries
   */
  void each(Consumer<Consumer<Entry>> entries, Consumer<Row> sink) {
    int together = read ? READ_TOGETHER : TOGETHER;
    Ahead.<Fetched>run(
        fetched -> {
          Heads heads = new Heads();
          List<Entry> waiting = new ArrayList<>(together);
          entries.accept(
              entry -> {
                waiting.add(entry);
                if (waiting.size() == together) {
                  fetched.accept(fetched(waiting, heads));
                  waiting.clear();
                }
              });
          fetched.accept(fetched(waiting, heads));
        },
        some ->
            some.entries()
                .forEach(
                    one ->
                        sink.accept(
                            new Row(
                                selection,
                                one,
                                this::report,
                                read ? id -> reading(some, id) : selection.register()::reading))));
  }

  private static Optional<Reading> reading(Fetched fetched, String id) {
    return fetched.readings().getOrDefault(id, Optional.empty());
  }

  private Fetched fetched(List<Entry> entries, Heads heads) {
    List<Documented> documented = selection.register().documented(entries, heads);
    Map<String, Optional<Reading>> readings = new HashMap<>();
    if (read) {
      for (Documented one : documented) {
        one.sources().stream()
            .limit(1)
            .map(source -> source.report().id())
            .forEach(id -> readings.computeIfAbsent(id, selection.register()::reading));
      }
    }
    return new Fetched(documented, readings);
  }

  private Optional<RegisteredReport> report(String id) {
    if (reports.size() > REPORTS) {
      reports.remove(reports.keySet().iterator().next());
    }
    return reports.computeIfAbsent(id, selection::report);
  }
}
