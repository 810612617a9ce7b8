package org.attache.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.model.Modality;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Told;
import org.attache.register.fields.Fields;

/**
 * Gathers the rows of changed entries and writes them, many with one statement and neighbours in an
 * index together.
 */
final class EntryRows {
  private final Dialect dialect;
  private final Bodies bodies;
  private final Session session;

  private final List<Object[]> entries = new ArrayList<>();
  private final List<Object[]> newBodies = new ArrayList<>();
  private final Set<Pair> keys = new TreeSet<>();
  private final Set<Pair> lostKeys = new TreeSet<>();
  private final Set<Tag> tags = new TreeSet<>();
  private final Set<Tag> lostTags = new TreeSet<>();
  private final List<Dialect.Indexed> words = new ArrayList<>();

  /** A blocking key of an entry. */
  private record Pair(String key, long nr) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int c = key.compareTo(other.key);
      return c == 0 ? Long.compare(nr, other.nr) : c;
    }
  }

  private record Tag(String tag, String dated, long nr) implements Comparable<Tag> {
    @Override
    public int compareTo(Tag other) {
      int c = tag.compareTo(other.tag);
      c = c == 0 ? dated.compareTo(other.dated) : c;
      return c == 0 ? Long.compare(nr, other.nr) : c;
    }
  }

  EntryRows(Dialect dialect, Bodies bodies, Session session) {
    this.dialect = dialect;
    this.bodies = bodies;
    this.session = session;
  }

  /**
   * An entry that has changed.
   *
   * @param before what the tables hold of it; empty for one that they do not know
   * @param now empty for one that was taken away
   * @param told its tellings
   */
  record Change(long nr, Optional<EntryRow> before, Optional<EntryRow> now, List<Told> told) {}

  /** Takes a change in; what the entry has become is in the tables after {@link #write}. */
  void add(Change change) {
    if (change.now().isEmpty()) {
      change.before().ifPresent(row -> drop(change.nr(), row));
      return;
    }
    EntryRow now = change.now().get();
    Set<String> said = words(now.entry(), change.told());
    now.written(tags(now.entry(), change.told()), hash(said));
    if (change.before().isEmpty()) {
      entries.add(line(change.nr(), now.entry()));
      newBodies.add(body(change.nr(), now));
      words.add(new Dialect.Indexed(change.nr(), said));
    } else {
      change(change.nr(), change.before().get(), now, said);
    }
    compare(change.nr(), change.before(), now);
  }

  private void change(long nr, EntryRow before, EntryRow now, Set<String> said) {
    line(nr, before.entry(), now.entry());
    session.update(
        "UPDATE entry_body SET body = ?, keys = ?, tags = ?, words = ? WHERE nr = ?",
        bodies.pack(now.entry()),
        String.join("\n", now.keys()),
        String.join("\n", now.tags()),
        now.words(),
        nr);
    if (before.words() != now.words()) {
      dialect.unindex(session, nr);
      words.add(new Dialect.Indexed(nr, said));
    }
  }

  private void drop(long nr, EntryRow row) {
    row.keys().forEach(key -> lostKeys.add(new Pair(key, nr)));
    row.tags().forEach(tag -> lostTags.add(new Tag(tag, dated(row.entry()), nr)));
    dialect.unindex(session, nr);
    session.update("DELETE FROM entry_body WHERE nr = ?", nr);
    session.update("DELETE FROM entry WHERE nr = ?", nr);
  }

  private void compare(long nr, Optional<EntryRow> row, EntryRow now) {
    String day = dated(now.entry());
    String dayBefore = row.map(before -> dated(before.entry())).orElse(day);
    Set<String> keysBefore = row.map(EntryRow::keys).orElse(Set.of());
    Set<String> tagsBefore = row.map(EntryRow::tags).orElse(Set.of());
    boolean moved = !dayBefore.equals(day);
    minus(keysBefore, now.keys()).forEach(key -> lostKeys.add(new Pair(key, nr)));
    minus(now.keys(), keysBefore).forEach(key -> keys.add(new Pair(key, nr)));
    (moved ? tagsBefore : minus(tagsBefore, now.tags()))
        .forEach(tag -> lostTags.add(new Tag(tag, dayBefore, nr)));
    (moved ? now.tags() : minus(now.tags(), tagsBefore))
        .forEach(tag -> tags.add(new Tag(tag, day, nr)));
  }

  /** What an entry is found by beside its own columns. */
  private static Set<String> tags(Entry entry, List<Told> tellings) {
    Set<String> tags = new TreeSet<>();
    entry.states().forEach(state -> tags.add("s:" + state));
    entry.persons().forEach(person -> tags.add("p:" + person));
    entry.organisations().forEach(organisation -> tags.add("p:" + organisation));
    for (Told one : tellings) {
      one.outlet()
          .ifPresent(outlet -> tags.add("o:" + outlet.toLowerCase(Locale.ROOT).replace('\n', ' ')));
    }
    return tags;
  }

  private static Set<String> minus(Set<String> some, Set<String> others) {
    Set<String> rest = new LinkedHashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  /** Writes what was added. */
  void write() {
    session.insert(
        "INSERT INTO entry (nr, id, kind, review, status, sender, host, dated, first_day,"
            + " last_day, due, origins, confidence, states, level) VALUES",
        entries);
    session.insert("INSERT INTO entry_body (nr, body, keys, tags, words) VALUES", newBodies);
    lostKeys.forEach(
        lost ->
            session.update(
                "DELETE FROM entry_key WHERE key = ? AND entry = ?", lost.key(), lost.nr()));
    lostTags.forEach(
        lost ->
            session.update(
                "DELETE FROM entry_tag WHERE tag = ? AND dated = ? AND entry = ?",
                lost.tag(),
                lost.dated(),
                lost.nr()));
    session.insert(
        "INSERT INTO entry_key (key, entry) VALUES",
        keys.stream().map(pair -> new Object[] {pair.key(), pair.nr()}).toList());
    session.insert(
        "INSERT INTO entry_tag (tag, dated, entry) VALUES",
        tags.stream().map(tag -> new Object[] {tag.tag(), tag.dated(), tag.nr()}).toList());
    dialect.index(session, words);
  }

  private Object[] body(long nr, EntryRow row) {
    return new Object[] {
      nr,
      bodies.pack(row.entry()),
      String.join("\n", row.keys()),
      String.join("\n", row.tags()),
      row.words()
    };
  }

  private static Object[] line(long nr, Entry entry) {
    return new Object[] {
      nr,
      entry.id(),
      entry.kind().name(),
      entry.review().name(),
      entry.status().name(),
      entry.sender(),
      entry.host(),
      dated(entry),
      entry.dated().map(Days::first),
      entry.dated().map(Days::last),
      due(entry),
      entry.origins(),
      entry.confidence(),
      states(entry),
      level(entry)
    };
  }

  /** Every column that is set moves its indexes, so only what has changed is. */
  private void line(long nr, Entry before, Entry now) {
    if (!before.dated().equals(now.dated())) {
      session.update(
          "UPDATE entry SET dated = ?, first_day = ?, last_day = ? WHERE nr = ?",
          dated(now),
          now.dated().map(Days::first),
          now.dated().map(Days::last),
          nr);
    }
    if (!before.sender().equals(now.sender())
        || !before.host().equals(now.host())
        || !due(before).equals(due(now))) {
      session.update(
          "UPDATE entry SET sender = ?, host = ?, due = ? WHERE nr = ?",
          now.sender(),
          now.host(),
          due(now),
          nr);
    }
    if (before.review() != now.review() || before.status() != now.status()) {
      session.update(
          "UPDATE entry SET review = ?, status = ? WHERE nr = ?",
          now.review().name(),
          now.status().name(),
          nr);
    }
    if (!before.states().equals(now.states())) {
      session.update("UPDATE entry SET states = ? WHERE nr = ?", states(now), nr);
    }
    if (!level(before).equals(level(now))) {
      session.update("UPDATE entry SET level = ? WHERE nr = ?", level(now), nr);
    }
    if (before.origins() != now.origins()) {
      session.update("UPDATE entry SET origins = ? WHERE nr = ?", now.origins(), nr);
    }
    if (before.confidence() != now.confidence()) {
      session.update("UPDATE entry SET confidence = ? WHERE nr = ?", now.confidence(), nr);
    }
  }

  /** All of them, so that one pass counts states and pairs of states. */
  static String states(Entry entry) {
    return entry.states().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  static String level(Entry entry) {
    return entry.value(Fields.LEVEL).orElse("");
  }

  private static String dated(Entry entry) {
    return entry.dated().map(Object::toString).orElse("");
  }

  private static Optional<String> due(Entry entry) {
    return entry.status() == Modality.PLANNED
        ? entry.end().or(entry::start).map(Days::last)
        : Optional.empty();
  }

  private static Set<String> words(Entry entry, List<Told> tellings) {
    Set<String> words = new LinkedHashSet<>();
    for (FieldValue value : entry.fields()) {
      Words.of(value.value(), words);
    }
    tellings.forEach(told -> Words.of(told.telling().sentence(), words));
    return words;
  }

  /** 64 bits, so that changed words are not taken for the same. */
  private static long hash(Set<String> words) {
    long hash = 1;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = hash * 1_099_511_628_211L ^ word.charAt(i);
      }
      hash = hash * 1_099_511_628_211L ^ ' ';
    }
    return hash;
  }
}
