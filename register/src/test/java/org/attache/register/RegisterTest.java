package org.attache.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.entry.ReviewState;
import org.attache.register.memory.MemoryStore;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Proposal;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static final String WHO = "ada";
  private static final String WHEN = "2022-01-05T10:00:00Z";

  private final Register register = new Register();
  private final MemoryStore store = new MemoryStore();

  private static final Incoming ANNOUNCED =
      Wire.report(
              "r1",
              "Kigali Courier",
              "2021-11-20",
              "Foreign Minister Vincent Karekezi will fly to Lisbon on Wednesday, his office said.")
          .visit(
              "RWA", "PRT", "Vincent Karekezi", "Foreign Minister", "2021-11-24", Modality.PLANNED)
          .read();
  private static final Incoming HAPPENED =
      Wire.report(
              "r2",
              "Lisbon Observer",
              "2021-11-25",
              "Portugal's guest of the day was the Rwandan foreign minister, who left at night"
                  + " again.")
          .visit("RWA", "PRT", "", "Foreign Minister", "2021-11-24", Modality.COMPLETED)
          .read();
  private static final Incoming OTHERWISE =
      Wire.report(
              "r3",
              "Great Lakes Post",
              "2021-11-26",
              "V. Karekezi spent Thursday in the Portuguese capital for a first round of talks"
                  + " there.")
          .visit(
              "RWA",
              "PRT",
              "V. Karekezi",
              "Minister of Foreign Affairs",
              "2021-11-25",
              Modality.COMPLETED)
          .read();
  private static final Incoming A_WEEK_LATER =
      Wire.report(
              "r4",
              "Lisbon Observer",
              "2021-12-03",
              "Again a visitor from Kigali: the Rwandan minister of foreign affairs came on"
                  + " Thursday.")
          .visit("RWA", "PRT", "", "Minister of Foreign Affairs", "2021-12-02", Modality.COMPLETED)
          .read();

  @Test
  void three_reports_of_one_visit_are_one_entry_with_all_that_they_tell() {
    take(ANNOUNCED, HAPPENED, OTHERWISE);

    List<Entry> visits = visits();
    assertThat(visits).hasSize(1);
    Entry visit = visits.get(0);
    assertThat(visit.reports()).isEqualTo(3);
    assertThat(visit.status()).isEqualTo(Modality.COMPLETED);
    assertThat(visit.history())
        .extracting(step -> step.status())
        .containsExactly(Modality.PLANNED, Modality.COMPLETED, Modality.COMPLETED);
    assertThat(visit.values("start"))
        .extracting(FieldValue::value, FieldValue::origins)
        .as("the disagreement stays, the better supported value first")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2021-11-24", 2),
            org.assertj.core.groups.Tuple.tuple("2021-11-25", 1));
    assertThat(visit.persons()).as("name, title and initial are one person").hasSize(1);
    assertThat(visit.values("delegation"))
        .extracting(FieldValue::value)
        .containsExactly("Vincent Karekezi");
    assertThat(store.telling(visit.tellings().get(1)).orElseThrow().why())
        .as("why it was merged is kept")
        .anyMatch(why -> why.contains("same day"));
  }

  @Test
  void the_same_dyad_a_week_later_is_another_visit() {
    take(ANNOUNCED, HAPPENED, A_WEEK_LATER);

    assertThat(visits()).extracting(Entry::reports).containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void a_report_that_comes_again_changes_nothing() {
    take(ANNOUNCED, HAPPENED);
    List<Entry> before = visits();
    take(HAPPENED, ANNOUNCED);

    assertThat(visits()).isEqualTo(before);
    assertThat(store.reports()).isEqualTo(2);
  }

  @Test
  void reprints_of_one_text_are_one_origin() {
    String text =
        "Foreign Minister Vincent Karekezi of Rwanda landed in Lisbon on Wednesday morning for two"
            + " days of talks about fishing rights, student exchange and a direct flight that both"
            + " capitals have wanted for years, the ministry told journalists before the"
            + " departure.";
    take(
        Wire.report("r5", "Kigali Courier", "2021-11-25", text)
            .visit(
                "RWA",
                "PRT",
                "Vincent Karekezi",
                "Foreign Minister",
                "2021-11-24",
                Modality.COMPLETED)
            .read(),
        Wire.report("r6", "Porto Mirror", "2021-11-25", text)
            .visit(
                "RWA",
                "PRT",
                "Vincent Karekezi",
                "Foreign Minister",
                "2021-11-24",
                Modality.COMPLETED)
            .read(),
        OTHERWISE);

    Entry visit = visits().get(0);
    assertThat(visit.reports()).isEqualTo(3);
    assertThat(visit.origins()).isEqualTo(2);
  }

  @Test
  void an_announcement_whose_day_has_passed_is_overdue() {
    take(ANNOUNCED);
    Query query = Query.ALL.overdueOn(new PartialDate(2021, 11, 25));
    assertThat(store.entries(query).rows()).hasSize(1);
    assertThat(store.entries(Query.ALL.overdueOn(new PartialDate(2021, 11, 24))).rows()).isEmpty();

    take(HAPPENED);
    assertThat(store.entries(query).rows()).isEmpty();
  }

  @Test
  void a_correction_comes_first_and_what_was_told_stays() {
    take(ANNOUNCED, HAPPENED, OTHERWISE);
    String id = visits().get(0).id();
    decide(Proposal.correct(id, "start", Optional.of("2021-11-25"), WHO, WHEN, "the airport log"));

    Entry visit = visits().get(0);
    assertThat(visit.start()).contains(new PartialDate(2021, 11, 25));
    assertThat(visit.values("start"))
        .extracting(FieldValue::value)
        .containsExactly("2021-11-25", "2021-11-24");
    assertThat(visit.values("start").get(0).decision()).contains(1L);

    decide(Proposal.undo(1, WHO, WHEN, "it was the wrong log"));
    assertThat(visits().get(0).start()).contains(new PartialDate(2021, 11, 24));
    assertThat(store.ledger()).as("nothing is overwritten").hasSize(2);
  }

  @Test
  void a_wrong_merge_is_split_and_the_verdict_stays_with_its_part() {
    take(ANNOUNCED, HAPPENED, OTHERWISE);
    Entry visit = visits().get(0);
    decide(Proposal.verdict(Action.ACCEPT, visit.id(), WHO, WHEN, "seen on television"));
    decide(Proposal.split(visit.id(), List.of(visit.tellings().get(2)), WHO, WHEN, "another trip"));

    assertThat(visits())
        .extracting(Entry::reports, Entry::review)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(2, ReviewState.VERIFIED),
            org.assertj.core.groups.Tuple.tuple(1, ReviewState.CANDIDATE));

    decide(Proposal.undo(2, WHO, WHEN, "no, one trip"));
    assertThat(visits()).extracting(Entry::reports).containsExactly(3);
    assertThat(store.told(visits().get(0).id()).get(2).telling().why())
        .as("a split that was taken back is not told as if it stood")
        .singleElement()
        .asString()
        .startsWith("split by")
        .endsWith("another trip, taken back");
  }

  @Test
  void entries_merged_by_hand_come_apart_again_by_undo() {
    take(HAPPENED, A_WEEK_LATER);
    List<Entry> before = visits();
    decide(Proposal.merge(before.get(0).id(), before.get(1).id(), WHO, WHEN, "misdated"));
    assertThat(visits()).hasSize(1);
    decide(Proposal.undo(1, WHO, WHEN, "was right before"));

    assertThat(visits()).extracting(Entry::id).isEqualTo(before.stream().map(Entry::id).toList());
    assertThatThrownBy(() -> decide(Proposal.undo(1, WHO, WHEN, "again")))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("already");
  }

  @Test
  void reports_and_ledger_make_the_same_register_again() {
    take(ANNOUNCED, HAPPENED);
    decide(Proposal.verdict(Action.REJECT, visits().get(0).id(), WHO, WHEN, "a hoax"));
    take(OTHERWISE, A_WEEK_LATER);
    Entry first = visits().get(0);
    decide(Proposal.correct(first.id(), "place", Optional.of("Sintra"), WHO, WHEN, "picture"));
    decide(Proposal.merge(visits().get(0).id(), visits().get(1).id(), WHO, WHEN, "one trip"));
    decide(Proposal.undo(3, WHO, WHEN, "two after all"));

    MemoryStore again = new MemoryStore();
    Rebuild rebuild = new Rebuild(store.ledger());
    for (Incoming report : List.of(ANNOUNCED, HAPPENED, OTHERWISE, A_WEEK_LATER)) {
      again.transaction(
          tx -> {
            rebuild.take(tx, report);
            return report;
          });
    }
    again.transaction(
        tx -> {
          rebuild.end(tx);
          return tx;
        });

    assertThat(everything(again)).isEqualTo(everything(store));
    assertThat(visits()).anyMatch(visit -> visit.review() == ReviewState.REJECTED);
  }

  @Test
  void a_decision_whose_tellings_a_better_reader_no_longer_finds_is_listed() {
    take(ANNOUNCED);
    decide(Proposal.verdict(Action.ACCEPT, visits().get(0).id(), WHO, WHEN, "seen"));

    MemoryStore again = new MemoryStore();
    Rebuild rebuild = new Rebuild(store.ledger());
    again.transaction(
        tx -> {
          rebuild.take(tx, HAPPENED);
          rebuild.end(tx);
          return tx;
        });

    assertThat(Register.orphans(again)).hasSize(1);
    assertThat(Register.orphans(store)).isEmpty();
  }

  @Test
  void what_cannot_be_decided_is_said_clearly() {
    take(ANNOUNCED);
    String id = visits().get(0).id();

    assertThatThrownBy(
            () -> decide(Proposal.correct(id, "start", Optional.of("Tuesday"), WHO, WHEN, "")))
        .hasMessageContaining("'Tuesday' is no date");
    assertThatThrownBy(
            () -> decide(Proposal.correct(id, "colour", Optional.of("red"), WHO, WHEN, "")))
        .hasMessageContaining("no field 'colour'")
        .hasMessageContaining("visitor");
    assertThatThrownBy(() -> decide(Proposal.split(id, visits().get(0).tellings(), WHO, WHEN, "")))
        .hasMessageContaining("not all");
    assertThat(store.ledger()).isEmpty();
  }

  private void take(Incoming... reports) {
    for (Incoming report : reports) {
      store.transaction(tx -> register.take(tx, report));
    }
  }

  private void decide(Proposal proposal) {
    store.transaction(tx -> register.decide(tx, proposal));
  }

  private List<Entry> visits() {
    return store.entries(Query.ALL.of(Kind.VISIT).by(Query.Order.OLDEST)).rows();
  }

  private static List<Object> everything(MemoryStore store) {
    List<Object> all = new ArrayList<>(store.entries(Query.ALL.by(Query.Order.ID)).rows());
    store.entries(Query.ALL).rows().forEach(entry -> all.addAll(store.told(entry.id())));
    List<Person> persons = store.persons(Optional.empty(), 100, Optional.empty()).rows();
    all.addAll(persons);
    all.addAll(store.ledger());
    return all;
  }
}
