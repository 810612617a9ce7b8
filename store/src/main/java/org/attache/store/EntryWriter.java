package org.attache.store;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Modality;
import org.attache.register.entry.Entry;
import org.attache.store.json.ModelJson;

/** Puts entries into the tables that they are found by. */
final class EntryWriter {
  private final Dialect dialect;
  private final ModelJson json;
  private final Session session;

  EntryWriter(Dialect dialect, ModelJson json, Session session) {
    this.dialect = dialect;
    this.json = json;
    this.session = session;
  }

  private record Known(long nr, String dated, Set<String> keys, Set<String> tags, long words) {}

  /** What the entry's reports say beside the entry itself. */
  private record Told(Set<String> outlets, Set<String> words) {}

  void put(Entry entry, Set<String> keys) {
    Optional<Known> known = known(entry.id());
    long nr = known.map(Known::nr).map(n -> update(n, entry)).orElseGet(() -> insert(entry));
    Told told = told(entry);
    Set<String> tags = tags(entry, told.outlets());
    Set<String> sorted = new TreeSet<>(keys);
    long words = hash(told.words());
    session.update(
        "INSERT INTO entry_body (nr, body, keys, tags, words) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (nr) DO UPDATE SET body = excluded.body, keys = excluded.keys,"
            + " tags = excluded.tags, words = excluded.words",
        nr,
        json.write(entry),
        String.join("\n", sorted),
        String.join("\n", tags),
        words);
    keys(nr, known.map(Known::keys).orElse(Set.of()), sorted);
    tags(nr, known, tags, dated(entry));
    if (known.isEmpty() || known.get().words() != words) {
      dialect.index(session, nr, told.words(), known.isEmpty());
    }
  }

  void remove(Entry entry) {
    Optional<Known> known = known(entry.id());
    if (known.isEmpty()) {
      return;
    }
    long nr = known.get().nr();
    keys(nr, known.get().keys(), Set.of());
    tags(nr, known, Set.of(), known.get().dated());
    dialect.unindex(session, nr);
    session.update("DELETE FROM entry_body WHERE nr = ?", nr);
    session.update("DELETE FROM entry WHERE nr = ?", nr);
  }

  private Optional<Known> known(String id) {
    return session.first(
        "SELECT e.nr, e.dated, b.keys, b.tags, b.words FROM entry e JOIN entry_body b"
            + " ON b.nr = e.nr WHERE e.id = ?",
        row ->
            new Known(
                row.getLong(1),
                row.getString(2),
                SqlTransaction.lines(row.getString(3)),
                SqlTransaction.lines(row.getString(4)),
                row.getLong(5)),
        id);
  }

  private long insert(Entry entry) {
    return session
        .first(
            "INSERT INTO entry (id, kind, review, status, sender, host, dated, first_day,"
                + " last_day, due, origins, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " RETURNING nr",
            row -> row.getLong(1),
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
            entry.confidence())
        .orElseThrow();
  }

  private long update(long nr, Entry entry) {
    session.update(
        "UPDATE entry SET review = ?, status = ?, sender = ?, host = ?, dated = ?, first_day = ?,"
            + " last_day = ?, due = ?, origins = ?, confidence = ? WHERE nr = ?",
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
        nr);
    return nr;
  }

  private static String dated(Entry entry) {
    return entry.dated().map(Object::toString).orElse("");
  }

  private static Optional<String> due(Entry entry) {
    return entry.status() == Modality.PLANNED
        ? entry.end().or(entry::start).map(Days::last)
        : Optional.empty();
  }

  private Told told(Entry entry) {
    Set<String> outlets = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    entry.fields().forEach(value -> words.addAll(Words.of(value.value())));
    for (String telling : entry.tellings()) {
      session.list(
          "SELECT t.sentence, r.outlet FROM telling t JOIN report r ON r.number = t.report"
              + " WHERE t.id = ?",
          row -> {
            words.addAll(Words.of(row.getString(1)));
            Optional.ofNullable(row.getString(2))
                .ifPresent(outlet -> outlets.add(outlet.toLowerCase(Locale.ROOT)));
            return telling;
          },
          telling);
    }
    return new Told(outlets, words);
  }

  private static Set<String> tags(Entry entry, Set<String> outlets) {
    Set<String> tags = new TreeSet<>();
    entry.states().forEach(state -> tags.add("s:" + state));
    entry.persons().forEach(person -> tags.add("p:" + person));
    entry.organisations().forEach(organisation -> tags.add("p:" + organisation));
    outlets.forEach(outlet -> tags.add("o:" + outlet.replace('\n', ' ')));
    return tags;
  }

  private void keys(long nr, Set<String> before, Set<String> after) {
    SqlTransaction.minus(before, after)
        .forEach(
            key -> session.update("DELETE FROM entry_key WHERE key = ? AND entry = ?", key, nr));
    session.insert(
        "INSERT INTO entry_key (key, entry) VALUES",
        SqlTransaction.minus(after, before).stream().map(key -> new Object[] {key, nr}).toList());
  }

  private void tags(long nr, Optional<Known> known, Set<String> after, String dated) {
    boolean moved = known.isPresent() && !known.get().dated().equals(dated);
    Set<String> before = known.map(Known::tags).orElse(Set.of());
    Set<String> gone = moved ? before : SqlTransaction.minus(before, after);
    Set<String> come = moved ? after : SqlTransaction.minus(after, before);
    gone.forEach(
        tag ->
            session.update(
                "DELETE FROM entry_tag WHERE tag = ? AND dated = ? AND entry = ?",
                tag,
                known.orElseThrow().dated(),
                nr));
    session.insert(
        "INSERT INTO entry_tag (tag, dated, entry) VALUES",
        come.stream().map(tag -> new Object[] {tag, dated, nr}).toList());
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
