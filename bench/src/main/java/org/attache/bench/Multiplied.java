package org.attache.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.model.PartialDate;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.model.StateCode;
import org.attache.register.Heads;
import org.attache.register.Transaction;
import org.attache.register.entry.Documented;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReportHead;
import org.attache.register.entry.Step;
import org.attache.register.entry.Telling;
import org.attache.register.merge.Blocks;
import org.attache.register.origins.Fingerprint;
import org.attache.register.origins.Sketch;
import org.attache.register.resolve.People;
import org.attache.store.SqlStore;

/**
 * A large register made of a small one without comparing anything: its entries again and again,
 * earlier each time, of other states, persons and reports. A report's text is but the sentences
 * that tell; its fingerprint is made up.
 */
final class Multiplied {
  private static final int IN_A_COMMIT = 512;
  private static final int ANCHORS = 13;
  private static final int SKETCHED = 500;
  private static final int DIGITS = 12;
  private static final int STATES_ON = 7;

  private final List<Documented> all = new ArrayList<>();
  private final Map<String, Person> persons = new LinkedHashMap<>();
  private final List<String> states =
      Stream.of(Locale.getISOCountries())
          .map(code -> new Locale("", code).getISO3Country())
          .filter(StateCode::isCode)
          .sorted()
          .toList();
  private final long days;

  /**
   * @param days that the small register's reports reach over
   */
  Multiplied(SqlStore small, long days) {
    this.days = days;
    Heads heads = new Heads();
    for (Kind kind : Kind.values()) {
      List<Entry> entries = new ArrayList<>();
      small.all(kind, entries::add);
      for (int i = 0; i < entries.size(); i += IN_A_COMMIT) {
        all.addAll(
            small.documented(entries.subList(i, Math.min(entries.size(), i + IN_A_COMMIT)), heads));
      }
      entries.forEach(
          entry ->
              entry
                  .persons()
                  .forEach(id -> small.person(id).ifPresent(person -> persons.put(id, person))));
    }
  }

  /** Puts one more copy of all entries into a register; the number of entries. */
  int copy(SqlStore into, int number) {
    Copy copy = new Copy(number);
    Set<String> reports = new LinkedHashSet<>();
    for (int i = 0; i < all.size(); i += IN_A_COMMIT) {
      List<Documented> some = all.subList(i, Math.min(all.size(), i + IN_A_COMMIT));
      into.behind(
          tx -> {
            some.forEach(one -> copy.put(tx, one, reports));
            return some;
          });
    }
    into.behind(
            tx -> {
              persons.values().stream()
                  .map(copy::of)
                  .forEach(person -> tx.put(person, People.keys(person)));
              return tx;
            })
        .committed();
    return all.size();
  }

  /** What is another in one copy. */
  private final class Copy {
    private final int number;

    Copy(int number) {
      this.number = number;
    }

    void put(Transaction tx, Documented one, Set<String> reports) {
      for (Documented.Source source : one.sources()) {
        if (reports.add(source.report().id())) {
          put(tx, source.report(), source.told().telling().sentence());
        }
        tx.put(of(source.told().telling()));
      }
      Entry entry = of(one.entry());
      tx.put(entry, Blocks.keys(entry));
    }

    private void put(Transaction tx, ReportHead head, String text) {
      String id = id(head.id(), 0);
      Report report =
          new Report(
              Optional.of(id),
              "copy/" + id,
              Optional.empty(),
              head.title(),
              Optional.empty(),
              head.outlet(),
              head.published().map(this::day),
              Optional.of("en"),
              text);
      Reading reading =
          new Reading(
              report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
              List.of());
      tx.put(
          new RegisteredReport(
              id, tx.reports() + 1, report, head.outlet(), head.reader(), id(head.origin(), 0)),
          reading);
      tx.origins().put(print(id, head), id, List.of());
    }

    private Fingerprint print(String id, ReportHead head) {
      Random random = new Random(id.hashCode());
      byte[] sketch = new byte[4 * (SKETCHED + 1)];
      random.nextBytes(sketch);
      List<Long> anchors = random.longs(ANCHORS).boxed().toList();
      return new Fingerprint(
          id,
          head.outlet(),
          head.published().map(this::day),
          List.of(),
          id,
          Sketch.of(sketch),
          anchors);
    }

    private Telling of(Telling telling) {
      Map<String, String> others = new TreeMap<>();
      telling.persons().forEach((handle, person) -> others.put(handle, id(person, 2)));
      return new Telling(
          id(telling.id(), 1),
          id(telling.report(), 0),
          telling.position(),
          telling.kind(),
          telling.finding(),
          telling.sentence(),
          others,
          telling.entry().map(entry -> id(entry, 2)),
          telling.why());
    }

    private Entry of(Entry entry) {
      return new Entry(
          id(entry.id(), 2),
          entry.kind(),
          entry.revision(),
          entry.review(),
          entry.states().stream().map(this::of).sorted().toList(),
          entry.sender().map(this::of),
          entry.host().map(this::of),
          entry.start().map(this::of),
          entry.end().map(this::of),
          entry.status(),
          entry.fields().stream().map(this::of).toList(),
          entry.history().stream().map(this::of).toList(),
          entry.persons().stream().map(id -> id(id, 2)).toList(),
          entry.organisations(),
          entry.tellings().stream().map(id -> id(id, 1)).toList(),
          entry.reports(),
          entry.origins(),
          entry.confidence(),
          entry.dated().map(this::of));
    }

    private FieldValue of(FieldValue value) {
      return new FieldValue(
          value.field(),
          StateCode.isCode(value.value())
              ? of(new StateCode(value.value())).value()
              : value.value(),
          value.tellings().stream().map(id -> id(id, 1)).toList(),
          value.origins(),
          value.decision(),
          value.person().map(id -> id(id, 2)));
    }

    private Step of(Step step) {
      return new Step(
          step.status(),
          step.stage(),
          step.on().map(this::of),
          step.published().map(this::day),
          id(step.telling(), 1));
    }

    private Person of(Person person) {
      return new Person(
          id(person.id(), 2),
          other(person.name()),
          person.names().stream().map(this::other).toList(),
          person.state().map(this::of),
          person.offices(),
          person.links(),
          person.reports());
    }

    private StateCode of(StateCode code) {
      int place = states.indexOf(code.value());
      return place < 0
          ? code
          : new StateCode(states.get((place + STATES_ON * number) % states.size()));
    }

    private PartialDate of(PartialDate date) {
      return date.toLocalDate()
          .map(day -> PartialDate.of(day.minusDays(days * number)))
          .orElse(date);
    }

    private String day(String published) {
      return LocalDate.parse(published.substring(0, 10)).minusDays(days * number).toString();
    }

    /** Other letters in the place of each. */
    private String other(String name) {
      StringBuilder other = new StringBuilder(name.length());
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        boolean letter = c >= 'a' && c <= 'z';
        other.append(letter ? (char) ('a' + (c - 'a' + number) % 26) : c);
      }
      return other.toString();
    }

    /** Other hexadecimal digits after the prefix. */
    private String id(String id, int prefix) {
      if (id.length() < prefix + DIGITS) {
        return id;
      }
      long digits = Long.parseLong(id.substring(prefix, prefix + DIGITS), 16);
      long other = digits * 0x5DEECE66DL + number * 0xBB67AE8584CAA73BL & 0xFFFFFFFFFFFFL;
      return id.substring(0, prefix)
          + String.format(Locale.ROOT, "%012x", other)
          + id.substring(prefix + DIGITS);
    }
  }
}
