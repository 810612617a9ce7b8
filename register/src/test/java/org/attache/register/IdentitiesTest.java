package org.attache.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.StateCode;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Person;
import org.attache.register.memory.MemoryStore;
import org.attache.register.resolve.KnownActor;
import org.attache.register.review.Proposal;
import org.junit.jupiter.api.Test;

/** Two persons are one, or one is two: what the register makes of such decisions. */
class IdentitiesTest {
  private static final String WHO = "ada";
  private static final String WHEN = "2022-01-05T10:00:00Z";
  private static final Incoming FIRST =
      Wire.report("r1", "Kigali Courier", "2021-11-20", "Vincent Karekezi goes to Lisbon.")
          .visit("RWA", "PRT", "Vincent Karekezi", "Special Envoy", "2021-11-24", Modality.PLANNED)
          .read();
  private static final Incoming SECOND =
      Wire.report("r2", "Great Lakes Post", "2021-12-20", "Vicky Kay, as friends say, in Accra.")
          .visit("RWA", "GHA", "Vicky Kay", "Special Envoy", "2021-12-19", Modality.COMPLETED)
          .read();
  private static final Incoming THIRD =
      Wire.report("r3", "Great Lakes Post", "2022-01-20", "Vicky Kay is back from a trip to Lomé.")
          .visit("RWA", "TGO", "Vicky Kay", "Special Envoy", "2022-01-19", Modality.COMPLETED)
          .read();

  private final Register register = new Register();
  private final MemoryStore store = new MemoryStore();

  @Test
  void merged_persons_are_one_in_every_entry_and_for_reports_to_come() {
    take(FIRST, SECOND);
    String karekezi = person("karekezi").id();
    decide(Proposal.merge(karekezi, person("vicky").id(), WHO, WHEN, "her nickname"));
    take(THIRD);

    assertThat(people()).hasSize(1);
    assertThat(person("karekezi").names()).containsExactly("Vincent Karekezi", "Vicky Kay");
    assertThat(person("karekezi").reports()).isEqualTo(3);
    assertThat(visits()).hasSize(3).allMatch(visit -> visit.persons().equals(List.of(karekezi)));
  }

  @Test
  void a_merging_taken_back_leaves_each_what_was_theirs() {
    take(FIRST, SECOND);
    List<Person> before = people();
    List<List<String>> who = visits().stream().map(Entry::persons).toList();
    decide(Proposal.merge(before.get(0).id(), before.get(1).id(), WHO, WHEN, "one"));
    decide(Proposal.undo(1, WHO, WHEN, "no, two"));

    assertThat(people()).isEqualTo(before);
    assertThat(visits().stream().map(Entry::persons)).isEqualTo(who);
  }

  @Test
  void a_person_is_split_by_reports_and_whole_again_when_that_is_taken_back() {
    take(FIRST, SECOND, THIRD);
    Person vicky = person("vicky");
    decide(Proposal.split(vicky.id(), List.of("r3"), WHO, WHEN, "a namesake"));

    assertThat(people()).hasSize(3);
    assertThat(store.person(vicky.id()).orElseThrow().reports()).isEqualTo(1);
    assertThat(visit("TGO").persons()).isNotEqualTo(visit("GHA").persons()).hasSize(1);

    decide(Proposal.undo(1, WHO, WHEN, "the same after all"));
    assertThat(people()).hasSize(2);
    assertThat(store.person(vicky.id())).contains(vicky);
    assertThat(visit("TGO").persons()).isEqualTo(visit("GHA").persons());
  }

  @Test
  void the_register_made_again_has_the_same_persons() {
    take(FIRST, SECOND);
    decide(Proposal.merge(person("karekezi").id(), person("vicky").id(), WHO, WHEN, "one"));
    take(THIRD);
    decide(Proposal.split(person("karekezi").id(), List.of("r1"), WHO, WHEN, "not the first"));

    MemoryStore again = new MemoryStore();
    Rebuild rebuild = new Rebuild(store.ledger());
    for (Incoming report : List.of(FIRST, SECOND, THIRD)) {
      again.transaction(
          tx -> {
            rebuild.take(tx, report);
            return tx;
          });
    }
    again.transaction(
        tx -> {
          rebuild.end(tx);
          return tx;
        });
    assertThat(again.persons(Optional.empty(), 9, Optional.empty()).rows()).isEqualTo(people());
    assertThat(visits(again)).isEqualTo(visits());
  }

  @Test
  void what_cannot_be_decided_says_why() {
    take(FIRST, SECOND);
    String one = person("karekezi").id();

    assertThatThrownBy(() -> decide(Proposal.merge(one, one, WHO, WHEN, "")))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("with itself");
    assertThatThrownBy(() -> decide(Proposal.merge(one, visits().get(0).id(), WHO, WHEN, "")))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("is none");
    assertThatThrownBy(() -> decide(Proposal.split(one, List.of("r1"), WHO, WHEN, "")))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("not all");
    assertThatThrownBy(() -> decide(Proposal.split(one, List.of("r9"), WHO, WHEN, "")))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("attache show");
    assertThat(store.ledger()).isEmpty();
  }

  @Test
  void imported_names_make_two_spellings_one_person() {
    store.transaction(
        tx -> {
          tx.know(
              "wikidata",
              List.of(
                  new KnownActor(
                      "Q77",
                      List.of("Vincent Karekezi", "Vicky Kay"),
                      Optional.of(new StateCode("RWA")),
                      List.of())));
          return tx;
        });
    take(FIRST, SECOND);

    assertThat(people()).hasSize(1);
    assertThat(people().get(0).wikidata()).contains("Q77");
    assertThat(people().get(0).names()).containsExactly("Vincent Karekezi", "Vicky Kay");
  }

  private void take(Incoming... reports) {
    for (Incoming report : reports) {
      store.transaction(tx -> register.take(tx, report));
    }
  }

  private void decide(Proposal proposal) {
    store.transaction(tx -> register.decide(tx, proposal));
  }

  private Person person(String name) {
    return store.persons(Optional.of(name), 1, Optional.empty()).rows().get(0);
  }

  private List<Person> people() {
    return store.persons(Optional.empty(), 9, Optional.empty()).rows();
  }

  private Entry visit(String host) {
    return visits().stream()
        .filter(visit -> visit.value("host").equals(Optional.of(host)))
        .findFirst()
        .orElseThrow();
  }

  private List<Entry> visits() {
    return visits(store);
  }

  private static List<Entry> visits(MemoryStore store) {
    List<Entry> visits = new ArrayList<>();
    store.all(Kind.VISIT, visits::add);
    return visits;
  }
}
