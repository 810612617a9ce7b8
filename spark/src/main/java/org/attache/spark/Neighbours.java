package org.attache.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.attache.model.PartialDate;
import org.attache.output.export.Cells;
import org.attache.output.export.Selection;
import org.attache.register.Steps;
import org.attache.register.entry.Entry;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;
import org.attache.register.memory.MemoryStore;
import org.attache.register.merge.Blocks;
import org.attache.register.merge.EntryMaker;
import org.attache.register.review.Verdict;

/**
 * One group of tellings and entries that can concern each other, in a small register of its own:
 * the entries as they were, then the new tellings in the order of their reports, as {@code
 * Register.take} would place them.
 */
final class Neighbours {
  private final int generation;
  private final MemoryStore store = new MemoryStore();
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, Long> before = new LinkedHashMap<>();
  private final Set<String> changed = new TreeSet<>();
  private final Set<Long> known = new LinkedHashSet<>();
  private final Set<Long> shown = new LinkedHashSet<>();

  /** The parts of an entry, as they are kept. */
  record Parts(List<Part> parts) {
    Parts {
      parts = List.copyOf(parts);
    }
  }

  Neighbours(int generation) {
    this.generation = generation;
  }

  /** An entry as an earlier generation left it. */
  void load(Row row) {
    List<Told> tellings = new ArrayList<>();
    for (Part part : Readers.json().read(Rows.the(row, "json"), Parts.class).parts()) {
      put(part);
      store.put(part.telling());
      tellings.add(Told.of(part.telling(), part.report()));
    }
    long revision = Rows.<Long>the(row, "revision");
    Entry entry = EntryMaker.of(tellings, revision, Verdict.NONE);
    store.put(entry, Blocks.keys(entry));
    before.put(entry.id(), revision);
    known.addAll(Rows.longs(row, "keys"));
  }

  /** Reports move to another origin. */
  void regroup(Map<String, String> moved) {
    Map<String, String> here = new TreeMap<>(moved);
    here.keySet().removeIf(report -> store.report(report).isEmpty());
    store.transaction(
        tx -> {
          Steps.regroup(tx, here);
          return here;
        });
    here.keySet().forEach(report -> store.tellingsOf(report).forEach(this::show));
  }

  /** The tellings of the next report, in the order of its findings. */
  void place(List<Row> rows) {
    List<Told> tellings = new ArrayList<>();
    for (Row row : rows) {
      Part part = Readers.json().read(Rows.the(row, "json"), Part.class);
      put(part);
      tellings.add(Told.of(part.telling(), part.report()));
      known.addAll(Rows.longs(row, "keys"));
    }
    store.transaction(
        tx -> {
          Steps.place(tx, tellings);
          return tellings;
        });
    tellings.forEach(told -> show(told.telling()));
  }

  private void put(Part part) {
    if (store.report(part.report().id()).isEmpty()) {
      store.put(part.report(), part.reading());
    }
    parts.put(part.telling().id(), part);
  }

  /** The entry of a telling is another than before, perhaps with other keys. */
  private void show(Telling telling) {
    store
        .telling(telling.id())
        .flatMap(Telling::entry)
        .flatMap(store::entry)
        .ifPresent(
            entry -> {
              changed.add(entry.id());
              shown.addAll(Arrays.asList(TellingStep.hashes(Blocks.keys(entry))));
            });
  }

  /** Keys that an entry had for a time, though none of its parts alone has them. */
  Set<Long> surprises() {
    Set<Long> surprises = new LinkedHashSet<>(shown);
    surprises.removeAll(known);
    return surprises;
  }

  /** The entries that are new or changed, as {@link Rows#ENTRY}. */
  Iterator<Row> entries() {
    Selection selection = Selection.all(store);
    return changed.stream()
        .flatMap(id -> store.entry(id).stream())
        .filter(entry -> entry.revision() != before.getOrDefault(entry.id(), 0L))
        .map(entry -> row(selection, entry))
        .iterator();
  }

  private Row row(Selection selection, Entry entry) {
    List<Told> told = store.told(entry.id());
    return RowFactory.create(
        generation,
        entry.id(),
        TellingStep.node(EntryMaker.firstTelling(entry.id())),
        entry.kind().name(),
        month(entry),
        entry.revision(),
        TellingStep.hashes(Blocks.keys(entry)),
        told.stream().map(one -> one.telling().report()).distinct().toArray(String[]::new),
        Readers.json().write(new Parts(told.stream().map(this::part).toList())),
        Cells.of(selection, entry).stream()
            .map(cell -> cell.map(Object::toString).orElse(null))
            .toArray(String[]::new));
  }

  private Part part(Told told) {
    Part part = parts.get(told.telling().id());
    RegisteredReport report = store.report(told.telling().report()).orElseThrow();
    return new Part(report, part == null ? List.of() : part.places(), told.telling());
  }

  /** {@code 2021-11}; {@code 2021} where no month is known, {@code unknown} where not even that. */
  private static String month(Entry entry) {
    Optional<PartialDate> day = entry.dated();
    return day.map(PartialDate::toString)
        .map(iso -> iso.substring(0, Math.min(iso.length(), "2021-11".length())))
        .orElse("unknown");
  }
}
