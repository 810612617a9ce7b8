package org.attache.register.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.StateCode;
import org.attache.register.InventedEntries;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.entry.ReviewState;
import org.junit.jupiter.api.Test;

class DossiersTest {
  private static final StateCode CHAD = new StateCode("TCD");
  private static final StateCode SUDAN = new StateCode("SDN");

  @Test
  void a_relation_that_breaks_has_a_turning_point_named_by_what_broke_it() {
    List<Entry> entries = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      entries.add(event("e-talk" + month, "2021-0" + month + "-05", "CONSULT", 2));
      entries.add(event("e-aid" + month, "2021-0" + month + "-15", "AID", 1));
    }
    entries.add(event("e-raid", "2021-07-09", "ASSAULT", 4));
    entries.add(event("e-words", "2021-07-11", "ACCUSE", 2));
    for (int month = 8; month <= 9; month++) {
      entries.add(event("e-clash" + month, "2021-0" + month + "-20", "ASSAULT", 3));
    }

    Dossier dossier = Dossiers.dyad(CHAD, SUDAN, entries);

    assertThat(dossier.monthly()).hasSize(9);
    assertThat(dossier.turns()).hasSize(1);
    TurningPoint turn = dossier.turns().get(0);
    assertThat(turn.begin()).isEqualTo(LocalDate.of(2021, 7, 1));
    assertThat(turn.isImprovement()).isFalse();
    assertThat(turn.entries()).startsWith("e-raid");
  }

  @Test
  void an_even_relation_has_no_turning_point() {
    List<Entry> entries = new ArrayList<>();
    for (int month = 1; month <= 9; month++) {
      entries.add(event("e-" + month, "2021-0" + month + "-05", "CONSULT", 1 + month % 3));
    }

    assertThat(Dossiers.dyad(CHAD, SUDAN, entries).turns()).isEmpty();
  }

  @Test
  void independent_origins_weigh_and_few_of_them_leave_much_in_doubt() {
    List<Entry> well =
        List.of(event("e-1", "2021-03-01", "AID", 9), event("e-2", "2021-03-02", "ASSAULT", 1));
    List<Entry> badly =
        List.of(event("e-1", "2021-03-01", "AID", 1), event("e-2", "2021-03-02", "ASSAULT", 1));

    SeriesPoint sure = RelationSeries.of(well, Period.MONTH).get(0);
    SeriesPoint unsure = RelationSeries.of(badly, Period.MONTH).get(0);

    assertThat(sure.mean()).isGreaterThan(unsure.mean());
    assertThat(sure.high() - sure.low()).isLessThan(unsure.high() - unsure.low());
    assertThat(sure.weight()).isCloseTo(10, within(1e-9));
    assertThat(sure.quads()).containsExactly(0.0, 9.0, 0.0, 1.0);
  }

  @Test
  void months_without_news_stay_in_the_series_and_plans_and_hoaxes_stay_out() {
    List<Entry> entries =
        List.of(
            event("e-1", "2021-01-05", "CONSULT", 1),
            InventedEntries.changed(
                event("e-2", "2021-02-05", "ASSAULT", 1), Modality.PLANNED, ReviewState.CANDIDATE),
            InventedEntries.changed(
                event("e-3", "2021-02-06", "ASSAULT", 1), Modality.COMPLETED, ReviewState.REJECTED),
            event("e-4", "2021-03-05", "CONSULT", 1));

    Dossier dossier = Dossiers.dyad(CHAD, SUDAN, entries);

    assertThat(dossier.monthly())
        .extracting(SeriesPoint::isEmpty)
        .containsExactly(false, true, false);
    assertThat(dossier.timeline()).extracting(Entry::id).containsExactly("e-1", "e-2", "e-4");
  }

  @Test
  void a_persons_dossier_says_whom_they_met_and_not_who_came_along() {
    Entry visit =
        entry(
            Kind.VISIT,
            "v-1",
            "2021-11-24",
            List.of(
                person("delegation", "Vincent Karekezi", "p-1"),
                person("delegation", "Odette Uwase", "p-2"),
                person("hosts", "Rui Tavares", "p-3")),
            List.of("p-1", "p-2", "p-3"),
            1);
    Entry meeting =
        entry(
            Kind.MEETING,
            "m-1",
            "2021-11-25",
            List.of(
                person("participants", "Vincent Karekezi", "p-1"),
                person("participants", "Rui Tavares", "p-3")),
            List.of("p-1", "p-3"),
            1);
    Person karekezi =
        new Person(
            "p-1",
            "Vincent Karekezi",
            List.of("Vincent Karekezi"),
            Optional.empty(),
            List.of(),
            List.of(),
            2);

    Dossier dossier = Dossiers.person(karekezi, List.of(meeting, visit));

    assertThat(dossier.timeline()).extracting(Entry::id).containsExactly("v-1", "m-1");
    assertThat(dossier.met())
        .containsExactly(new Dossier.Encounter("p-3", "Rui Tavares", List.of("v-1", "m-1")));
  }

  @Test
  void a_states_dossier_ranks_its_partners() {
    List<Entry> entries =
        List.of(event("e-1", "2021-01-05", "CONSULT", 1), event("e-2", "2021-01-06", "CONSULT", 1));

    assertThat(Dossiers.state(CHAD, entries).partners())
        .extracting(Dossier.Partner::state, Dossier.Partner::total)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(SUDAN, 2L));
  }

  private static FieldValue person(String field, String name, String id) {
    return new FieldValue(field, name, List.of("t"), 1, Optional.empty(), Optional.of(id));
  }

  private static Entry event(String id, String date, String type, int origins) {
    FieldValue said = new FieldValue("type", type, List.of("t"), origins, Optional.empty());
    return entry(Kind.EVENT, id, date, List.of(said), List.of(), origins);
  }

  private static Entry entry(
      Kind kind,
      String id,
      String date,
      List<FieldValue> fields,
      List<String> persons,
      int origins) {
    return InventedEntries.entry(kind, id, CHAD, SUDAN, date, fields, persons, origins);
  }
}
