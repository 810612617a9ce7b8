package org.attache.output.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.attache.model.CodedEvent;
import org.attache.model.Deployment;
import org.attache.model.DeploymentStage;
import org.attache.model.Evidence;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.PlaceLevel;
import org.attache.model.PlaceMention;
import org.attache.model.PloverType;
import org.attache.model.Reading;
import org.attache.model.Report;
import org.attache.model.Sector;
import org.attache.model.Span;
import org.attache.model.StateCode;
import org.attache.model.Strength;
import org.attache.model.Visit;
import org.attache.model.VisitCourse;
import org.attache.model.VisitLevel;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.entry.RegisteredReport;
import org.attache.register.entry.ReviewState;
import org.attache.register.entry.Telling;
import org.attache.register.entry.Tenure;
import org.attache.register.memory.MemoryStore;

/**
 * A register of two invented reports with a visit that both tell, a deployment and a coded event.
 * The texts are hostile where they can be: formulas, markup, tabs, braces, letters beyond the BMP.
 */
public final class SmallRegister {
  static final String VISIT = "v-aaaaaaaaaaaa";
  static final String EVENT = "e-bbbbbbbbbbbb";
  static final String DEPLOYMENT = "d-cccccccccccc";
  static final String FIRST_SENTENCE =
      "𝔎enya's foreign minister <b>Achieng</b> arrived in Kampala on Monday.";
  static final String SECOND_SENTENCE = "=HYPERLINK: Minister Achieng was in Kampala\ton Tuesday.";

  private static final StateCode KENYA = new StateCode("KEN");
  private static final StateCode UGANDA = new StateCode("UGA");
  private static final StateCode SOMALIA = new StateCode("SOM");

  private SmallRegister() {}

  public static MemoryStore make() {
    MemoryStore store = new MemoryStore();
    String first = "1".repeat(64);
    String second = "2".repeat(64);
    String text =
        "Kampala, 3 March. "
            + FIRST_SENTENCE
            + " Nairobi condemned the raid. Some 300 Kenyan soldiers are in Somalia.";
    report(store, first, 1, text, "Samples & Sons {Daily}", "https://example.org/a?b=1&c=2");
    report(store, second, 2, SECOND_SENTENCE, "Lake \"Wire\"", "https://example.net/2");
    store.transaction(
        tx -> {
          tx.put(
              new Person(
                  "p-111111111111",
                  "Rose Achieng",
                  List.of("Rose Achieng", "Achieng"),
                  Optional.of(KENYA),
                  List.of(
                      new Tenure(
                          "Foreign Minister",
                          Optional.of("foreign_minister"),
                          Optional.empty(),
                          Optional.of(KENYA),
                          Optional.of(new PartialDate(2024, 3, 4)),
                          Optional.of(new PartialDate(2024, 3, 5)),
                          Optional.empty(),
                          2)),
                  List.of(),
                  2),
              Set.of("achieng"));
          return true;
        });
    int from = text.indexOf(FIRST_SENTENCE);
    visit(
        store,
        List.of(
            telling("v1", first, 0, visit(from, FIRST_SENTENCE, 4), FIRST_SENTENCE, VISIT),
            telling("v2", second, 0, visit(0, SECOND_SENTENCE, 5), SECOND_SENTENCE, VISIT)));
    String raid = "Nairobi condemned the raid.";
    event(store, telling("e1", first, 1, event(text.indexOf(raid), raid), raid, EVENT));
    String troops = "Some 300 Kenyan soldiers are in Somalia.";
    deployment(
        store,
        telling("d1", first, 2, deployment(text.indexOf(troops), troops), troops, DEPLOYMENT));
    return store;
  }

  private static void report(
      MemoryStore store, String id, long number, String text, String outlet, String url) {
    Report report =
        new Report(
            Optional.empty(),
            "sample",
            Optional.of(url),
            Optional.of("Minister's 100% visit_to {Kampala} & #more"),
            Optional.of("A. Sample"),
            Optional.of(outlet),
            Optional.of("2024-03-0" + (number + 4)),
            Optional.of("en"),
            text);
    int at = text.indexOf("Kampala");
    Reading reading =
        new Reading(
            report,
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new PlaceMention(
                    new Span(at, at + 7),
                    "Kampala",
                    Optional.of(UGANDA),
                    Optional.of(new PlaceMention.Position(0.3163, 32.5822)),
                    OptionalLong.of(232422),
                    Optional.of(PlaceLevel.CITY))),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    store.transaction(
        tx -> {
          tx.put(
              new RegisteredReport(id, number, report, Optional.of(outlet), "0.1.0", id), reading);
          return true;
        });
  }

  private static Evidence evidence(int from, String sentence) {
    return new Evidence(
        new Span(from, from + sentence.length()), Optional.empty(), OptionalDouble.of(0.9));
  }

  private static Visit visit(int from, String sentence, int day) {
    return new Visit(
        KENYA,
        Optional.empty(),
        UGANDA,
        Optional.of("Kampala"),
        Optional.of(new PartialDate(2024, 3, day)),
        Optional.empty(),
        Modality.COMPLETED,
        VisitLevel.FOREIGN_MINISTER,
        List.of(),
        List.of(),
        List.of(),
        VisitCourse.unknown(),
        evidence(from, sentence));
  }

  private static CodedEvent event(int from, String sentence) {
    return new CodedEvent(
        Optional.of(KENYA),
        Optional.of(SOMALIA),
        Optional.of("Nairobi"),
        Optional.empty(),
        Optional.of(Sector.GOV),
        Optional.empty(),
        false,
        PloverType.ACCUSE,
        Optional.of("disapprove"),
        List.of("military"),
        Optional.of("111"),
        Modality.COMPLETED,
        Optional.of(new PartialDate(2024, 3, 4)),
        Optional.empty(),
        evidence(from, sentence));
  }

  private static Deployment deployment(int from, String sentence) {
    return new Deployment(
        KENYA,
        Optional.of(SOMALIA),
        Optional.of(new Strength("some 300", OptionalInt.of(300), OptionalInt.of(300))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        DeploymentStage.PRESENT,
        Modality.ONGOING,
        evidence(from, sentence));
  }

  private static Telling telling(
      String id, String report, int position, Finding finding, String sentence, String entry) {
    return new Telling(
        id,
        report,
        position,
        Kind.of(finding),
        finding,
        sentence,
        new TreeMap<>(Map.of()),
        Optional.of(entry),
        List.of());
  }

  private static void visit(MemoryStore store, List<Telling> told) {
    put(
        store,
        told,
        entry(
            VISIT,
            Kind.VISIT,
            List.of(KENYA, UGANDA),
            Modality.COMPLETED,
            Optional.of(new PartialDate(2024, 3, 4)),
            List.of("p-111111111111"),
            told,
            List.of(
                value("visitor", "KEN", told),
                value("host", "UGA", told),
                value("place", "Kampala", told),
                value("start", "2024-03-04", told.subList(0, 1)),
                value("start", "2024-03-05", told.subList(1, 2)),
                value("level", "foreign_minister", told),
                value("topics", "trade", told),
                value("topics", "=SUM(A1)", told))));
  }

  private static void event(MemoryStore store, Telling told) {
    put(
        store,
        List.of(told),
        entry(
            EVENT,
            Kind.EVENT,
            List.of(KENYA, SOMALIA),
            Modality.COMPLETED,
            Optional.of(new PartialDate(2024, 3, 4)),
            List.of(),
            List.of(told),
            List.of(
                value("source", "KEN", List.of(told)),
                value("target", "SOM", List.of(told)),
                value("type", "ACCUSE", List.of(told)),
                value("mode", "disapprove", List.of(told)),
                value("contexts", "military", List.of(told)),
                value("cameo", "111", List.of(told)))));
  }

  private static void deployment(MemoryStore store, Telling told) {
    put(
        store,
        List.of(told),
        entry(
            DEPLOYMENT,
            Kind.DEPLOYMENT,
            List.of(KENYA, SOMALIA),
            Modality.ONGOING,
            Optional.empty(),
            List.of(),
            List.of(told),
            List.of(
                value("sender", "KEN", List.of(told)),
                value("location", "SOM", List.of(told)),
                value("strength", "some 300", List.of(told)))));
  }

  private static FieldValue value(String field, String value, List<Telling> told) {
    return new FieldValue(
        field, value, told.stream().map(Telling::id).toList(), told.size(), Optional.empty());
  }

  private static Entry entry(
      String id,
      Kind kind,
      List<StateCode> states,
      Modality status,
      Optional<PartialDate> start,
      List<String> persons,
      List<Telling> told,
      List<FieldValue> fields) {
    return new Entry(
        id,
        kind,
        1,
        ReviewState.CANDIDATE,
        states,
        Optional.of(states.get(0)),
        Optional.of(states.get(1)),
        start,
        Optional.empty(),
        status,
        fields,
        List.of(),
        persons,
        List.of(),
        told.stream().map(Telling::id).toList(),
        new LinkedHashSet<>(told.stream().map(Telling::report).toList()).size(),
        told.size(),
        0.9,
        start.or(() -> Optional.of(new PartialDate(2024, 3, 5))));
  }

  private static void put(MemoryStore store, List<Telling> told, Entry entry) {
    List<Telling> all = new ArrayList<>(told);
    store.transaction(
        tx -> {
          all.forEach(tx::put);
          tx.put(entry, Set.of(entry.id()));
          return true;
        });
  }
}
