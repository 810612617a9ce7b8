package org.attache.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.model.Agreement;
import org.attache.model.AgreementStage;
import org.attache.model.Evidence;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.PlaceMention;
import org.attache.model.Reading;
import org.attache.model.RelationSignal;
import org.attache.model.Report;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.register.Arrival;
import org.attache.register.Transaction;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReviewState;
import org.attache.register.entry.Step;
import org.attache.register.entry.Telling;

/** Registered reports and entries that nobody read, always the same ones for a seed. */
final class Invented {
  static final List<StateCode> STATES =
      Stream.of("FRA", "RWA", "DEU", "JPN", "KEN", "NATO").map(StateCode::new).toList();
  static final List<String> WORDS =
      List.of("harbour", "treaty", "élan", "quorum", "ministry", "14", "Ōsaka", "drill");
  static final List<String> LEVELS = List.of("minister", "head_of_state");
  static final List<String> OUTLETS = List.of("The Lake Post", "Dépêche", "Harbour Wire");

  private static final Optional<PlaceMention.Position> HERE =
      Optional.of(new PlaceMention.Position(40.5, 72.8));
  private static final Optional<PlaceMention.Position> THERE =
      Optional.of(new PlaceMention.Position(41, 73));

  private final Random random;
  private long reports;

  Invented(long seed) {
    this.random = new Random(seed);
  }

  <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  PartialDate date() {
    int year = 2020 + random.nextInt(3);
    int month = 1 + random.nextInt(12);
    return switch (random.nextInt(4)) {
      case 0 -> new PartialDate(year, 0, 0);
      case 1 -> new PartialDate(year, month, 0);
      default -> new PartialDate(year, month, 1 + random.nextInt(28));
    };
  }

  /** Takes in a report with one telling and the entry it makes. */
  Entry entry(Transaction... stores) {
    RegisteredReport report = report(stores);
    StateCode first = one(STATES);
    StateCode second = one(STATES.stream().filter(s -> !s.equals(first)).toList());
    Evidence evidence = Evidence.of(new Span(0, 10));
    Finding finding =
        chance(0.5)
            ? new Agreement(
                List.of(first, second),
                Optional.of("pact"),
                AgreementStage.SIGNED,
                Optional.empty(),
                evidence)
            : new RelationSignal(
                first, second, RelationSignal.Direction.STABLE, "good", Optional.empty(), evidence);
    Kind kind = Kind.of(finding);
    String digits = report.id().substring(0, 12);
    String entryId = kind.prefix() + "-" + digits;
    Telling telling =
        new Telling(
            kind.prefix() + digits,
            report.id(),
            0,
            kind,
            finding,
            sentence(),
            new TreeMap<>(Map.of("a1", "p-1")),
            Optional.of(entryId),
            List.of("same day"));
    Optional<PartialDate> dated = chance(0.9) ? Optional.of(date()) : Optional.empty();
    Entry entry =
        new Entry(
            entryId,
            kind,
            1,
            one(List.of(ReviewState.values())),
            Stream.of(first, second).sorted().toList(),
            chance(0.7) ? Optional.of(first) : Optional.empty(),
            chance(0.7) ? Optional.of(second) : Optional.empty(),
            dated,
            chance(0.2) ? Optional.of(date()) : Optional.empty(),
            one(List.of(Modality.values())),
            fields(telling.id()),
            List.of(
                new Step(
                    Modality.COMPLETED,
                    Optional.empty(),
                    dated,
                    report.report().published(),
                    telling.id())),
            chance(0.5) ? List.of("p-" + random.nextInt(3)) : List.of(),
            chance(0.3) ? List.of("o-" + random.nextInt(3)) : List.of(),
            List.of(telling.id()),
            1,
            1 + random.nextInt(3),
            random.nextInt(5) / 4.0,
            dated);
    for (Transaction store : stores) {
      store.put(telling);
      store.put(entry, keys(entry));
    }
    return entry;
  }

  private List<FieldValue> fields(String telling) {
    FieldValue place = new FieldValue("place", one(WORDS), List.of(telling), 1, Optional.empty());
    return chance(0.5)
        ? List.of(place)
        : List.of(
            place, new FieldValue("level", one(LEVELS), List.of(telling), 1, Optional.empty()));
  }

  static Set<String> keys(Entry entry) {
    Set<String> keys = new LinkedHashSet<>();
    entry.states().forEach(state -> keys.add(entry.kind() + " " + state));
    return keys;
  }

  RegisteredReport report(Transaction... stores) {
    reports++;
    String text = "Report " + reports + ": " + sentence();
    String id = sha256(text);
    Report report =
        new Report(
            Optional.of("r" + reports),
            "file-" + reports,
            Optional.empty(),
            Optional.of("A title — with 🚢 in it"),
            Optional.empty(),
            chance(0.8) ? Optional.of(one(OUTLETS)) : Optional.empty(),
            Optional.of(String.format(Locale.ROOT, "2021-03-%02d", 1 + random.nextInt(28))),
            Optional.of("en"),
            text);
    RegisteredReport registered =
        new RegisteredReport(id, stores[0].reports() + 1, report, report.publisher(), "1.0", id);
    for (Transaction store : stores) {
      store.archive(arrival(id, "file-" + reports), text.getBytes(StandardCharsets.UTF_8));
      store.put(registered, reading(report));
    }
    return registered;
  }

  static Reading reading(Report report) {
    return new Reading(
        report,
        List.of(new Span(0, 3)),
        List.of(),
        List.of(),
        List.of(place("Osh", Optional.empty()), place("Osh", HERE), place("OSH", THERE)),
        List.of(),
        List.of(),
        List.of(),
        List.of("a note"));
  }

  private static PlaceMention place(String name, Optional<PlaceMention.Position> position) {
    return new PlaceMention(
        new Span(0, 3),
        name,
        Optional.empty(),
        position,
        OptionalLong.of(1_527_534),
        Optional.empty());
  }

  static Arrival arrival(String report, String origin) {
    return new Arrival(
        report,
        origin,
        Optional.empty(),
        Optional.of("17 "),
        Optional.of("text/plain"),
        Optional.of("UTF-8"),
        Optional.empty(),
        new TreeMap<>(Map.of("title", "given")),
        "2026-01-02T03:04:05Z");
  }

  static Person person(String id, String name, long reports) {
    return new Person(
        id, name, List.of(name), Optional.of(STATES.get(0)), List.of(), List.of(), reports);
  }

  String sentence() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      words.add(one(WORDS));
    }
    return String.join(", ", words) + ".";
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
