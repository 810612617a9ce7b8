package org.attache.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.attache.model.PlaceMention;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.store.packed.Packing;

/**
 * The packed values of the tables and the forms that they are packed in. Safe to share between
 * threads.
 */
final class Bodies {

  /** What of a fingerprint stands in no column of its own. */
  record Print(
      Optional<String> outlet, Optional<String> published, List<String> agencies, String digest) {}

  /** The places that a report names, each name once. */
  record Places(List<PlaceMention> list) {}

  private final Packing<Entry> entry = new Packing<>(Entry.class);
  private final Packing<TellingBody> telling = new Packing<>(TellingBody.class);
  private final Packing<Person> person = new Packing<>(Person.class);
  private final Packing<Organisation> organisation = new Packing<>(Organisation.class);
  private final Packing<Report> report = new Packing<>(Report.class);
  private final Packing<Reading> reading = new Packing<>(Reading.class);
  private final Packing<Print> print = new Packing<>(Print.class);
  private final Packing<Places> places = new Packing<>(Places.class);

  private final Supplier<Map<Long, String>> forms;
  private final Map<Long, String> linesByNumber = new ConcurrentHashMap<>();
  private final Map<String, Long> numbersByLines = new ConcurrentHashMap<>();

  /**
   * @param forms that the register has, by their numbers
   */
  Bodies(Supplier<Map<Long, String>> forms) {
    this.forms = forms;
  }

  /** Keeps the forms of this version in the register, in the transaction under way. */
  void keepForms(Session session) {
    Map<Long, String> kept = forms(session);
    long last = kept.keySet().stream().mapToLong(number -> number).max().orElse(0);
    for (Packing<?> packing :
        List.of(entry, telling, person, organisation, report, reading, print, places)) {
      if (!kept.containsValue(packing.form())) {
        kept.put(++last, packing.form());
        session.update("INSERT INTO form (number, lines) VALUES (?, ?)", last, packing.form());
      }
    }
    know(kept);
  }

  static Map<Long, String> forms(Session session) {
    Map<Long, String> kept = new java.util.TreeMap<>();
    session
        .list("SELECT number, lines FROM form", r -> Map.entry(r.getLong(1), r.getString(2)))
        .forEach(form -> kept.put(form.getKey(), form.getValue()));
    return kept;
  }

  private void know(Map<Long, String> kept) {
    kept.forEach(
        (number, lines) -> {
          linesByNumber.put(number, lines);
          numbersByLines.put(lines, number);
        });
  }

  private <T extends Record> byte[] pack(Packing<T> packing, T value) {
    return packing.pack(
        value,
        Optional.ofNullable(numbersByLines.get(packing.form()))
            .orElseThrow(() -> new IllegalStateException("forms that nobody kept")));
  }

  private <T extends Record> T unpack(Packing<T> packing, byte[] bytes) {
    try {
      return packing.unpack(bytes, this::lines);
    } catch (IllegalArgumentException e) {
      throw new StoreFailed("a row of the register cannot be read: " + e.getMessage(), e);
    }
  }

  private String lines(long number) {
    if (!linesByNumber.containsKey(number)) {
      know(forms.get());
    }
    return Optional.ofNullable(linesByNumber.get(number))
        .orElseThrow(() -> new IllegalArgumentException("damaged: no form " + number));
  }

  byte[] pack(Entry value) {
    return pack(entry, value);
  }

  Entry entry(byte[] bytes) {
    return unpack(entry, bytes);
  }

  byte[] pack(TellingBody value) {
    return pack(telling, value);
  }

  TellingBody telling(byte[] bytes) {
    return unpack(telling, bytes);
  }

  byte[] pack(Person value) {
    return pack(person, value);
  }

  Person person(byte[] bytes) {
    return unpack(person, bytes);
  }

  byte[] pack(Organisation value) {
    return pack(organisation, value);
  }

  Organisation organisation(byte[] bytes) {
    return unpack(organisation, bytes);
  }

  byte[] pack(Print value) {
    return pack(print, value);
  }

  Print print(byte[] bytes) {
    return unpack(print, bytes);
  }

  byte[] pack(Places value) {
    return pack(places, value);
  }

  Places places(byte[] bytes) {
    return unpack(places, bytes);
  }

  /** Compressed. */
  byte[] pack(Report value) {
    return Blobs.packQuickly(pack(report, value));
  }

  Report report(byte[] bytes) {
    return unpack(report, Blobs.unpack(bytes));
  }

  /** Compressed, without its report, which stands beside it. */
  byte[] pack(Reading value) {
    return Blobs.packQuickly(pack(reading, value.with(NO_REPORT)));
  }

  Reading reading(byte[] ofReport, byte[] bytes) {
    return unpack(reading, Blobs.unpack(bytes)).with(report(ofReport));
  }

  private static final Report NO_REPORT = Report.of("", Optional.empty(), "");
}
