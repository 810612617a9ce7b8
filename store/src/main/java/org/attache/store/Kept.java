package org.attache.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Told;

/**
 * An entry as the writer knows it: what the tables hold of it and what they are to hold with the
 * next commit.
 */
final class Kept {

  /**
   * What the tables hold of an entry.
   *
   * @param words hash of what was indexed
   */
  record Row(Entry entry, Set<String> keys, Set<String> tags, long words) {}

  private final long nr;
  private Optional<Row> row;
  private Optional<Entry> entry;
  private Set<String> keys;
  private Optional<List<Told>> told;
  private boolean changed;

  private Kept(long nr, Optional<Row> row, Optional<List<Told>> told) {
    this.nr = nr;
    this.row = row;
    this.entry = row.map(Row::entry);
    this.keys = row.map(Row::keys).orElse(Set.of());
    this.told = told;
  }

  /** An entry that the tables hold. */
  static Kept stored(long nr, Row row) {
    return new Kept(nr, Optional.of(row), Optional.empty());
  }

  /** A number for an entry of which so far only tellings are known. */
  static Kept fresh(long nr) {
    return new Kept(nr, Optional.empty(), Optional.of(List.of()));
  }

  long nr() {
    return nr;
  }

  /** What the tables hold; empty for an entry that they do not know yet. */
  Optional<Row> row() {
    return row;
  }

  /** Empty when it was taken away or has not been put yet. */
  Optional<Entry> entry() {
    return entry;
  }

  Set<String> keys() {
    return keys;
  }

  /** The tellings in their order; empty as long as nobody asked. */
  Optional<List<Told>> told() {
    return told;
  }

  /** Whether the tables are behind. */
  boolean isChanged() {
    return changed;
  }

  void put(Entry next, Set<String> nextKeys) {
    entry = Optional.of(next);
    keys = nextKeys;
    changed = true;
  }

  void remove() {
    entry = Optional.empty();
    keys = Set.of();
    changed = true;
  }

  void tell(List<Told> tellings) {
    told = Optional.of(List.copyOf(tellings));
  }

  /** One more telling, or another in its place. */
  void add(Told telling) {
    if (told.isPresent()) {
      List<Told> all = new ArrayList<>(told.get());
      all.removeIf(one -> one.telling().id().equals(telling.telling().id()));
      all.add(telling);
      all.sort(Told.REGISTRATION);
      told = Optional.of(List.copyOf(all));
    }
  }

  void change(UnaryOperator<Told> change) {
    told = told.map(all -> all.stream().map(change).toList());
  }

  /** A telling has gone to another entry. */
  void drop(String telling) {
    told =
        told.map(all -> all.stream().filter(one -> !one.telling().id().equals(telling)).toList());
  }

  /** The tables hold it as it is. */
  void stored(Row now) {
    row = Optional.of(now);
    changed = false;
  }

  /** What the entry is found by beside its own columns. */
  Set<String> tags() {
    Set<String> tags = new TreeSet<>();
    Entry now = entry.orElseThrow();
    now.states().forEach(state -> tags.add("s:" + state));
    now.persons().forEach(person -> tags.add("p:" + person));
    now.organisations().forEach(organisation -> tags.add("p:" + organisation));
    for (Told one : told.orElseThrow()) {
      one.outlet()
          .ifPresent(outlet -> tags.add("o:" + outlet.toLowerCase(Locale.ROOT).replace('\n', ' ')));
    }
    return tags;
  }
}
