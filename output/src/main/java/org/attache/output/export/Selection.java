package org.attache.output.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attache.model.PlaceMention;
import org.attache.register.Query;
import org.attache.register.Reads;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Told;

/**
 * What of a register is to be exported: all of it, or what a query finds.
 *
 * @param kinds of entries
 * @param query which entries; its limit is the size of the pages they are fetched in
 */
public record Selection(Reads register, Set<Kind> kinds, Optional<Query> query) {
  private static final int PAGE = 500;

  public Selection {
    Objects.requireNonNull(register, "register");
    kinds = Set.copyOf(kinds);
    query = query.map(q -> q.page(PAGE));
  }

  /** The whole register. */
  public static Selection all(Reads register) {
    return new Selection(register, Set.of(Kind.values()), Optional.empty());
  }

  /** The same, but only one kind of entries. */
  public Selection only(Kind kind) {
    return new Selection(register, Set.of(kind), query);
  }

  /** The entries of the kinds that the format has a place for, kind after kind. */
  void entries(ExportFormat format, Consumer<Entry> sink) {
    for (Kind kind : Kind.values()) {
      if (kinds.contains(kind) && format.kinds().contains(kind)) {
        if (query.isPresent()) {
          register.each(query.get().of(kind), sink);
        } else {
          register.all(kind, sink);
        }
      }
    }
  }

  /** The reports that tell the entries, each once, in the order of the entries. */
  Map<String, RegisteredReport> reports(ExportFormat format) {
    Map<String, RegisteredReport> reports = new LinkedHashMap<>();
    entries(
        format,
        entry ->
            told(entry)
                .forEach(
                    told -> {
                      String id = told.telling().report();
                      if (!reports.containsKey(id)) {
                        report(id).ifPresent(report -> reports.put(id, report));
                      }
                    }));
    return reports;
  }

  List<Told> told(Entry entry) {
    return register.told(entry.id());
  }

  Optional<RegisteredReport> report(String id) {
    return register.report(id);
  }

  /** Where a place of this name is: as the first of the reports that places it found. */
  Optional<PlaceMention> place(List<Told> told, String name) {
    return told.stream()
        .flatMap(one -> register.reading(one.telling().report()).stream())
        .flatMap(reading -> reading.places().stream())
        .filter(mention -> mention.text().equalsIgnoreCase(name) && mention.position().isPresent())
        .findFirst();
  }
}
