package org.attache.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;
import org.attache.register.merge.Blocks;
import org.attache.register.merge.EntryMaker;
import org.attache.register.review.Decision;
import org.attache.register.review.Verdict;

/** Puts tellings together into entries, inside one transaction. */
final class Groups {
  private final Transaction tx;

  Groups(Transaction tx) {
    this.tx = tx;
  }

  /**
   * A new entry of one telling.
   *
   * @param alone that entry, as long as nobody has decided anything about it
   * @param keys under which it is found
   */
  void begin(Told told, Entry alone, Set<String> keys) {
    Told placed = told.with(told.telling().in(alone.id(), List.of()));
    long known = tx.entry(alone.id()).map(Entry::revision).orElse(0L);
    tx.put(placed.telling());
    if (tx.ledger(List.of(told.telling().id())).isEmpty()) {
      put(alone, keys, known);
    } else {
      put(List.of(placed), known);
    }
  }

  /** One more telling of an entry. */
  void join(Told told, Entry entry, List<String> why) {
    Told placed = told.with(told.telling().in(entry.id(), why));
    List<Told> all = new ArrayList<>(tx.told(entry.id()));
    tx.put(placed.telling());
    all.add(placed);
    put(all, entry.revision());
  }

  /** Makes the entry again: its reports' origins or what people decided about it has changed. */
  void refresh(String entry) {
    List<Told> tellings = tx.told(entry);
    if (!tellings.isEmpty()) {
      put(tellings);
    }
  }

  /** The entries of these tellings become one. */
  void unite(Collection<String> tellings, String why) {
    Set<String> ids = entriesOf(tellings);
    if (ids.size() < 2) {
      return;
    }
    List<Told> all = new ArrayList<>();
    ids.forEach(id -> all.addAll(tx.told(id)));
    settle(ids, List.of(all), why);
  }

  /** These tellings leave the entries that they share with the others, and become one entry. */
  void part(Collection<String> staying, Collection<String> leaving, String why) {
    Set<String> shared = entriesOf(leaving);
    shared.retainAll(entriesOf(staying));
    for (String id : shared) {
      List<Told> stay = new ArrayList<>();
      List<Told> leave = new ArrayList<>();
      for (Told told : tx.told(id)) {
        (leaving.contains(told.telling().id()) ? leave : stay).add(told);
      }
      if (!stay.isEmpty() && !leave.isEmpty()) {
        settle(Set.of(id), List.of(stay, leave), why);
      }
    }
  }

  /** The entries that these tellings are in, in the order of the tellings. */
  Set<String> entriesOf(Collection<String> tellings) {
    Set<String> ids = new LinkedHashSet<>();
    tellings.forEach(id -> tx.telling(id).flatMap(Telling::entry).ifPresent(ids::add));
    return ids;
  }

  /**
   * What the ledger makes of an entry. A decision goes with the first of its tellings that is still
   * there: when an entry is split, what was decided stays with that part.
   */
  private Verdict verdict(Collection<String> tellings) {
    Set<String> own = new HashSet<>(tellings);
    List<Decision> about = new ArrayList<>();
    for (Decision decision : tx.ledger(tellings)) {
      Optional<String> first =
          decision.tellings().stream().filter(id -> tx.telling(id).isPresent()).findFirst();
      if (decision.undoes().isPresent() || first.map(own::contains).orElse(false)) {
        about.add(decision);
      }
    }
    return about.isEmpty() ? Verdict.NONE : Verdict.of(about);
  }

  private void settle(Set<String> before, List<List<Told>> groups, String why) {
    Map<String, List<Told>> after = new LinkedHashMap<>();
    for (List<Told> group : groups) {
      String id = EntryMaker.id(group.stream().min(Told.REGISTRATION).orElseThrow().telling());
      List<Told> placed = new ArrayList<>();
      for (Told told : group) {
        boolean moved = !told.telling().entry().equals(Optional.of(id));
        placed.add(moved ? told.with(told.telling().in(id, List.of(why))) : told);
      }
      after.put(id, placed);
    }
    after.values().forEach(group -> group.forEach(told -> tx.put(told.telling())));
    for (String id : before) {
      if (!after.containsKey(id)) {
        tx.entry(id).ifPresent(tx::remove);
      }
    }
    after.values().forEach(this::put);
  }

  private void put(List<Told> tellings) {
    List<String> ids = tellings.stream().map(told -> told.telling().id()).toList();
    Entry entry = EntryMaker.of(tellings, 1, verdict(ids));
    put(entry, tx.entry(entry.id()).map(Entry::revision).orElse(0L));
  }

  private void put(List<Told> tellings, long known) {
    List<String> ids = tellings.stream().map(told -> told.telling().id()).toList();
    put(EntryMaker.of(tellings, 1, verdict(ids)), known);
  }

  private void put(Entry entry, long known) {
    put(entry, Blocks.keys(entry), known);
  }

  /**
   * @param known revision of the entry that it takes the place of; 0 when there is none
   */
  private void put(Entry entry, Set<String> keys, long known) {
    long next = known + 1;
    tx.put(entry.revision() == next ? entry : entry.revised(next), keys);
  }
}
