package org.attache.register.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.model.Reading;
import org.attache.register.Arrival;
import org.attache.register.Facet;
import org.attache.register.FacetValues;
import org.attache.register.Imported;
import org.attache.register.Page;
import org.attache.register.Query;
import org.attache.register.RegisterStore;
import org.attache.register.Transaction;
import org.attache.register.entry.Appearance;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Organisation;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Told;
import org.attache.register.fields.Fields;
import org.attache.register.origins.MemoryOriginIndex;
import org.attache.register.origins.OriginIndex;
import org.attache.register.resolve.KnownActor;
import org.attache.register.resolve.KnownPlace;
import org.attache.register.review.Decision;

/** The register in memory. For one thread at a time. */
public final class MemoryStore implements RegisterStore, Transaction {
  private static final Comparator<Entry> BY_ID = Comparator.comparing(Entry::id);
  private static final Comparator<Entry> BY_DATE =
      Comparator.comparing(entry -> entry.dated().map(Object::toString).orElse(""));

  private final Map<String, RegisteredReport> reports = new LinkedHashMap<>();
  private final Map<String, Reading> readings = new LinkedHashMap<>();
  private final Map<String, byte[]> archive = new LinkedHashMap<>();
  private final List<Arrival> arrivals = new ArrayList<>();
  private final Map<String, Telling> tellings = new TreeMap<>();
  private final Map<String, Set<String>> byReport = new LinkedHashMap<>();
  private final Map<String, Set<String>> byEntry = new LinkedHashMap<>();
  private final TreeMap<String, Entry> entries = new TreeMap<>();
  private final KeyIndex entryKeys = new KeyIndex();
  private final TreeMap<String, Person> persons = new TreeMap<>();
  private final KeyIndex personKeys = new KeyIndex();
  private final TreeMap<String, Organisation> organisations = new TreeMap<>();
  private final KeyIndex organisationKeys = new KeyIndex();
  private final Map<String, Set<Appearance>> appearances = new LinkedHashMap<>();
  private final MemoryKnowledge knowledge = new MemoryKnowledge();
  private final List<Decision> ledger = new ArrayList<>();
  private final Map<String, String> positions = new LinkedHashMap<>();

  /** Fingerprints of reports that were taken back stay: they are the same when they come again. */
  private final OriginIndex origins = new MemoryOriginIndex();

  /** How to take back what the transaction under way has done, the last first. */
  private final Deque<Runnable> back = new ArrayDeque<>();

  @Override
  public <T> T transaction(Function<Transaction, T> work) {
    back.clear();
    try {
      return work.apply(this);
    } catch (RuntimeException | Error e) {
      while (!back.isEmpty()) {
        back.pop().run();
      }
      throw e;
    }
  }

  @Override
  public void close() {}

  @Override
  public Optional<byte[]> bytes(String report) {
    return Optional.ofNullable(archive.get(report)).map(byte[]::clone);
  }

  @Override
  public List<Arrival> arrivals(String report) {
    return arrivals.stream().filter(arrival -> arrival.report().equals(report)).toList();
  }

  @Override
  public void arrivals(Consumer<Arrival> sink) {
    List.copyOf(arrivals).forEach(sink);
  }

  @Override
  public long reports() {
    return reports.size();
  }

  @Override
  public Optional<RegisteredReport> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  @Override
  public void reports(Consumer<RegisteredReport> sink) {
    reports.values().stream()
        .sorted(Comparator.comparingLong(RegisteredReport::number))
        .forEachOrdered(sink);
  }

  @Override
  public List<RegisteredReport> reports(long after, int limit) {
    return reports.values().stream()
        .filter(report -> report.number() > after)
        .sorted(Comparator.comparingLong(RegisteredReport::number))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Reading> reading(String report) {
    return Optional.ofNullable(readings.get(report));
  }

  @Override
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public List<String> idsBeginning(String prefix, int limit) {
    return Stream.of(reports.keySet(), entries.keySet(), persons.keySet(), organisations.keySet())
        .flatMap(Collection::stream)
        .filter(id -> id.startsWith(prefix))
        .sorted()
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Telling> telling(String id) {
    return Optional.ofNullable(tellings.get(id));
  }

  @Override
  public List<Telling> tellingsOf(String report) {
    return byReport.getOrDefault(report, Set.of()).stream()
        .flatMap(id -> telling(id).stream())
        .sorted(Comparator.comparingInt(Telling::position).thenComparing(Telling::id))
        .toList();
  }

  @Override
  public List<Told> told(String entry) {
    return byEntry.getOrDefault(entry, Set.of()).stream()
        .flatMap(id -> telling(id).stream())
        .flatMap(telling -> report(telling.report()).map(r -> Told.of(telling, r)).stream())
        .sorted(Told.REGISTRATION)
        .toList();
  }

  @Override
  public Page<Entry> entries(Query query) {
    // the last one of the page before need not match any more: it may have been decided about
    Optional<Entry> before = query.after().flatMap(this::entry);
    if (before.isEmpty() && query.after().isPresent()) {
      return new Page<>(List.of(), Optional.empty());
    }
    Comparator<Entry> order = order(query.order());
    List<Entry> found =
        matching(query)
            .filter(entry -> before.isEmpty() || order.compare(entry, before.get()) > 0)
            .sorted(order)
            .limit(query.limit() + 1L)
            .toList();
    boolean more = found.size() > query.limit();
    List<Entry> rows = more ? found.subList(0, query.limit()) : found;
    return new Page<>(rows, more ? Optional.of(rows.get(rows.size() - 1).id()) : Optional.empty());
  }

  @Override
  public Map<String, Long> counts(Query query, Facet facet) {
    Map<String, Long> counts = new TreeMap<>();
    matching(query)
        .flatMap(entry -> names(entry, facet))
        .forEach(name -> counts.merge(name, 1L, Long::sum));
    return FacetValues.mostFrequentFirst(counts);
  }

  @Override
  public void all(Kind kind, Consumer<Entry> sink) {
    List.copyOf(entries.values()).stream()
        .filter(entry -> entry.kind() == kind)
        .forEachOrdered(sink);
  }

  @Override
  public List<Entry> sharing(Set<String> keys) {
    return entryKeys.sharing(keys).stream().flatMap(id -> entry(id).stream()).toList();
  }

  @Override
  public Optional<Person> person(String id) {
    return Optional.ofNullable(persons.get(id));
  }

  @Override
  public List<Person> personsSharing(Set<String> keys) {
    return personKeys.sharing(keys).stream().flatMap(id -> person(id).stream()).toList();
  }

  @Override
  public Page<Person> persons(Optional<String> words, int limit, Optional<String> after) {
    List<Person> all =
        persons.values().stream()
            .filter(person -> words.map(wanted -> has(person.names(), wanted)).orElse(true))
            .sorted(Comparator.comparingLong(Person::reports).reversed().thenComparing(Person::id))
            .toList();
    return page(all, Person::id, limit, after);
  }

  @Override
  public Optional<Organisation> organisation(String id) {
    return Optional.ofNullable(organisations.get(id));
  }

  @Override
  public List<Organisation> organisationsSharing(Set<String> keys) {
    return organisationKeys.sharing(keys).stream()
        .flatMap(id -> organisation(id).stream())
        .toList();
  }

  @Override
  public Page<Organisation> organisations(
      Optional<String> words, int limit, Optional<String> after) {
    List<Organisation> all =
        organisations.values().stream()
            .filter(one -> words.map(wanted -> has(one.names(), wanted)).orElse(true))
            .sorted(
                Comparator.comparingLong(Organisation::reports)
                    .reversed()
                    .thenComparing(Organisation::id))
            .toList();
    return page(all, Organisation::id, limit, after);
  }

  @Override
  public List<Appearance> appearances(String actor) {
    return appearances.getOrDefault(actor, Set.of()).stream()
        .sorted(
            Comparator.<Appearance>comparingLong(
                    one -> report(one.report()).map(RegisteredReport::number).orElse(0L))
                .thenComparing(Appearance::handle))
        .toList();
  }

  @Override
  public Page<RegisteredReport> reportsSaying(String words, int limit, Optional<String> after) {
    List<RegisteredReport> all =
        reports.values().stream()
            .filter(report -> QueryFilter.says(text(report), words))
            .sorted(
                Comparator.<RegisteredReport, String>comparing(
                        report -> report.report().published().orElse(""))
                    .reversed()
                    .thenComparing(RegisteredReport::number))
            .toList();
    return page(all, RegisteredReport::id, limit, after);
  }

  private static String text(RegisteredReport report) {
    return (report.report().title().orElse("") + "\n" + report.report().text())
        .toLowerCase(Locale.ROOT);
  }

  private static <T> Page<T> page(
      List<T> all, Function<T, String> id, int limit, Optional<String> after) {
    List<String> ids = all.stream().map(id).toList();
    int start = after.map(last -> ids.indexOf(last) + 1).orElse(0);
    int end = Math.min(all.size(), start + limit);
    return new Page<>(
        all.subList(start, end),
        end < all.size() ? Optional.of(ids.get(end - 1)) : Optional.empty());
  }

  @Override
  public List<KnownActor> knownSharing(Set<String> keys) {
    return knowledge.actors(keys);
  }

  @Override
  public List<KnownPlace> knownPlaces(String key) {
    return knowledge.places(key);
  }

  @Override
  public List<Imported> imported() {
    return knowledge.imported();
  }

  @Override
  public long decisions() {
    return ledger.isEmpty() ? 0 : ledger.get(ledger.size() - 1).number();
  }

  @Override
  public List<Decision> ledger() {
    return List.copyOf(ledger);
  }

  @Override
  public List<Decision> ledger(long after) {
    return ledger.stream().filter(decision -> decision.number() > after).toList();
  }

  @Override
  public List<Decision> ledger(Collection<String> about) {
    Set<String> wanted = new HashSet<>(about);
    Set<Long> numbers = new HashSet<>();
    List<Decision> found = new ArrayList<>();
    for (Decision decision : ledger) {
      if (decision.tellings().stream().anyMatch(wanted::contains)
          || decision.others().stream().anyMatch(wanted::contains)
          || decision.undoes().map(numbers::contains).orElse(false)) {
        numbers.add(decision.number());
        found.add(decision);
      }
    }
    return found;
  }

  @Override
  public Optional<String> position(String container) {
    return Optional.ofNullable(positions.get(container));
  }

  @Override
  public void archive(Arrival arrival, byte[] bytes) {
    if (!archive.containsKey(arrival.report())) {
      put(archive, arrival.report(), bytes.clone());
    }
    arrivals.add(arrival);
    back.push(() -> arrivals.remove(arrivals.size() - 1));
  }

  @Override
  public void put(RegisteredReport report, Reading reading) {
    put(reports, report.id(), report);
    put(readings, report.id(), reading);
  }

  @Override
  public void origin(String report, String origin) {
    RegisteredReport old = report(report).orElseThrow();
    put(
        reports,
        report,
        new RegisteredReport(
            old.id(), old.number(), old.report(), old.outlet(), old.reader(), origin));
  }

  @Override
  public OriginIndex origins() {
    return origins;
  }

  @Override
  public void put(Telling telling) {
    Optional<Telling> old = telling(telling.id());
    old.flatMap(Telling::entry).ifPresent(entry -> unlink(byEntry, entry, telling.id()));
    telling.entry().ifPresent(entry -> link(byEntry, entry, telling.id()));
    if (old.isEmpty()) {
      link(byReport, telling.report(), telling.id());
    }
    put(tellings, telling.id(), telling);
  }

  @Override
  public void put(Entry entry, Set<String> keys) {
    put(entries, entry.id(), entry);
    back.push(entryKeys.put(entry.id(), keys));
  }

  @Override
  public void remove(Entry entry) {
    back.push(entryKeys.put(entry.id(), Set.of()));
    drop(entries, entry.id());
  }

  @Override
  public void put(Person person, Set<String> keys) {
    put(persons, person.id(), person);
    back.push(personKeys.put(person.id(), keys));
  }

  @Override
  public void remove(Person person) {
    back.push(personKeys.put(person.id(), Set.of()));
    drop(persons, person.id());
  }

  @Override
  public void put(Organisation organisation, Set<String> keys) {
    put(organisations, organisation.id(), organisation);
    back.push(organisationKeys.put(organisation.id(), keys));
  }

  @Override
  public void remove(Organisation organisation) {
    back.push(organisationKeys.put(organisation.id(), Set.of()));
    drop(organisations, organisation.id());
  }

  @Override
  public void put(List<Appearance> some) {
    some.forEach(one -> link(appearances, one.actor(), one));
  }

  @Override
  public void remove(List<Appearance> some) {
    some.forEach(one -> unlink(appearances, one.actor(), one));
  }

  @Override
  public void forget(String source) {
    back.push(knowledge.forget(source));
  }

  @Override
  public void know(String source, List<KnownActor> actors) {
    back.push(knowledge.know(source, actors));
  }

  @Override
  public void know(String source, Map<KnownPlace, Set<String>> names) {
    back.push(knowledge.know(source, names));
  }

  @Override
  public void know(Imported imported) {
    back.push(knowledge.know(imported));
  }

  @Override
  public void append(Decision decision) {
    ledger.add(decision);
    back.push(() -> ledger.remove(ledger.size() - 1));
  }

  @Override
  public void position(String container, String position) {
    put(positions, container, position);
  }

  private Stream<Entry> matching(Query query) {
    return entries.values().stream()
        .filter(entry -> QueryFilter.matches(query, entry, this::words, this::outletsInLowerCase));
  }

  /** Grows with the registration of the entry's last telling. */
  private long lastTold(Entry entry) {
    return told(entry.id()).stream()
        .mapToLong(told -> told.number() * Integer.MAX_VALUE + told.telling().position())
        .max()
        .orElse(0);
  }

  private Comparator<Entry> order(Query.Order order) {
    return switch (order) {
      case NEWEST -> BY_DATE.reversed().thenComparing(BY_ID);
      case OLDEST -> BY_DATE.thenComparing(BY_ID);
      case LATEST -> Comparator.comparingLong(this::lastTold).reversed().thenComparing(BY_ID);
      case ORIGINS -> Comparator.comparingInt(Entry::origins).reversed().thenComparing(BY_ID);
      case DOUBTFUL -> Comparator.comparingDouble(Entry::confidence).thenComparing(BY_ID);
      case ID -> BY_ID;
    };
  }

  private Stream<String> names(Entry entry, Facet facet) {
    return switch (facet) {
      case KIND -> Stream.of(entry.kind().name());
      case STATUS -> Stream.of(entry.status().name());
      case REVIEW -> Stream.of(entry.review().name());
      case LEVEL -> entry.value(Fields.LEVEL).stream();
      case CONFIDENCE -> Stream.of(FacetValues.band(entry.confidence()));
      case STATE -> entry.states().stream().map(Object::toString);
      case DYAD ->
          FacetValues.dyads(entry.states().stream().map(Object::toString).toList()).stream();
      case FLOW ->
          entry.sender().stream()
              .flatMap(sender -> entry.host().stream().map(host -> sender + " " + host));
      case OUTLET -> outlets(entry).stream();
      case YEAR, MONTH, DAY ->
          entry.dated().stream().flatMap(day -> FacetValues.period(facet, day.toString()).stream());
    };
  }

  private Set<String> outlets(Entry entry) {
    Set<String> outlets = new LinkedHashSet<>();
    told(entry.id()).forEach(told -> told.outlet().ifPresent(outlets::add));
    return outlets;
  }

  private Set<String> outletsInLowerCase(Entry entry) {
    return outlets(entry).stream()
        .map(outlet -> outlet.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String words(Entry entry) {
    StringBuilder words = new StringBuilder();
    entry.fields().forEach(value -> words.append(value.value()).append('\n'));
    told(entry.id()).forEach(told -> words.append(told.telling().sentence()).append('\n'));
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean has(List<String> names, String wanted) {
    String all = String.join("\n", names).toLowerCase(Locale.ROOT);
    return Stream.of(wanted.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
  }

  private <V> void put(Map<String, V> map, String key, V value) {
    Optional<V> old = Optional.ofNullable(map.put(key, value));
    back.push(() -> old.ifPresentOrElse(was -> map.put(key, was), () -> map.remove(key)));
  }

  private <V> void drop(Map<String, V> map, String key) {
    Optional.ofNullable(map.remove(key)).ifPresent(was -> back.push(() -> map.put(key, was)));
  }

  private <V> void link(Map<String, Set<V>> map, String key, V value) {
    if (map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value)) {
      back.push(() -> map.getOrDefault(key, Set.of()).remove(value));
    }
  }

  private <V> void unlink(Map<String, Set<V>> map, String key, V value) {
    if (map.getOrDefault(key, new LinkedHashSet<>()).remove(value)) {
      back.push(() -> map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value));
    }
  }
}
