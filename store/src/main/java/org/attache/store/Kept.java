package org.attache.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Told;

/**
 * An entry as the writer knows it: what the tables hold of it and what they are to hold with the
 * next commit.
 */
final class Kept {

  private final long nr;
  private Optional<EntryRow> row;
  private Optional<Entry> entry;
  private Set<String> keys;
  private Optional<List<Told>> told;
  private boolean changed;
  private long used = -1;

  private Kept(long nr, Optional<EntryRow> row, Optional<List<Told>> told) {
    this.nr = nr;
    this.row = row;
    this.entry = row.map(EntryRow::entry);
    this.keys = row.map(EntryRow::keys).orElse(Set.of());
    this.told = told;
  }

  /** An entry that the tables hold. */
  static Kept stored(long nr, EntryRow row) {
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
  Optional<EntryRow> row() {
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

  /**
   * It was asked for.
   *
   * @param commit the one that is being made
   * @return whether that is for the first time since the last commit
   */
  boolean use(long commit) {
    boolean first = used != commit;
    used = commit;
    return first;
  }

  /** Whether the tables that are asked may be behind. */
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

  /** What the tables will hold when what is being written has been. */
  void taken(Optional<EntryRow> now) {
    row = now;
  }

  /** The tables hold it as it is. */
  void landed() {
    changed = false;
  }
}
