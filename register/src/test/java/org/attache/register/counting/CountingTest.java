package org.attache.register.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.StateCode;
import org.attache.register.InventedEntries;
import org.attache.register.entry.Entry;
import org.attache.register.entry.FieldValue;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReviewState;
import org.junit.jupiter.api.Test;

class CountingTest {
  private static final Entry ROME =
      visit("v-1", "JOR", "ITA", "2022-11-07", "level=head_of_state", "trip=r1-t1", "hosts=Ricci");
  private static final Entry VIENNA =
      visit("v-2", "JOR", "AUT", "2022-11-09", "level=head_of_state", "trip=r1-t1");
  private static final Entry REFUELLING =
      visit("v-3", "JOR", "CYP", "2022-11-10", "level=head_of_state", "purpose=to refuel");
  private static final Entry MINISTER =
      visit("v-4", "JOR", "EGY", "2022-12-01", "level=foreign_minister");
  private static final List<Entry> VISITS = List.of(ROME, VIENNA, REFUELLING, MINISTER);

  @Test
  void a_tour_counts_for_each_country_or_once() {
    assertThat(total("standard", Kind.VISIT, VISITS)).isEqualTo(4);
    assertThat(total("journeys", Kind.VISIT, VISITS)).isEqualTo(3);
  }

  @Test
  void a_minister_is_no_leader() {
    Counted leaders = Counting.of(profile("leaders"), VISITS);

    assertThat(leaders.total(Kind.VISIT)).isEqualTo(3);
    assertThat(leaders.leftOut()).containsEntry("v-4", "without a head of state or government");
  }

  @Test
  void a_refuelling_stop_counts_only_if_somebody_was_met() {
    assertThat(total("no-stopovers", Kind.VISIT, VISITS)).isEqualTo(3);
    Entry received =
        visit("v-3", "JOR", "CYP", "2022-11-10", "purpose=to refuel", "hosts=Christou");
    assertThat(total("no-stopovers", Kind.VISIT, List.of(received))).isEqualTo(1);
  }

  @Test
  void deployments_within_six_months_of_each_other_are_one() {
    List<Entry> deployments =
        List.of(
            entry(Kind.DEPLOYMENT, "d-1", "FRA", "MLI", "2021-01-10"),
            entry(Kind.DEPLOYMENT, "d-2", "FRA", "MLI", "2021-06-10"),
            entry(Kind.DEPLOYMENT, "d-3", "FRA", "MLI", "2021-11-10"),
            entry(Kind.DEPLOYMENT, "d-4", "FRA", "MLI", "2022-06-10"),
            entry(Kind.DEPLOYMENT, "d-5", "FRA", "TCD", "2021-06-10"));

    assertThat(total("standard", Kind.DEPLOYMENT, deployments)).isEqualTo(5);
    assertThat(total("six-months", Kind.DEPLOYMENT, deployments)).isEqualTo(3);
  }

  @Test
  void what_was_only_announced_or_was_rejected_does_not_count_and_the_reason_is_given() {
    Entry planned = InventedEntries.changed(MINISTER, Modality.PLANNED, ReviewState.CANDIDATE);
    Entry hoax = InventedEntries.changed(ROME, Modality.COMPLETED, ReviewState.REJECTED);

    Counted counted = Counting.of(Profile.STANDARD, List.of(planned, hoax));

    assertThat(counted.rows()).isEmpty();
    assertThat(counted.leftOut())
        .containsEntry("v-4", "status: planned")
        .containsEntry("v-1", "review: rejected");
  }

  @Test
  void totals_of_profiles_stand_side_by_side() {
    assertThat(Counting.compare(Profile.builtIn(), VISITS))
        .extracting(counted -> counted.profile().name(), counted -> counted.total(Kind.VISIT))
        .contains(
            org.assertj.core.groups.Tuple.tuple("standard", 4L),
            org.assertj.core.groups.Tuple.tuple("journeys", 3L),
            org.assertj.core.groups.Tuple.tuple("corroborated", 0L));
  }

  private static Profile profile(String name) {
    return Profile.named(name, Profile.builtIn()).orElseThrow();
  }

  private static long total(String profile, Kind kind, List<Entry> entries) {
    return Counting.of(profile(profile), entries).total(kind);
  }

  private static Entry visit(
      String id, String visitor, String host, String date, String... fields) {
    return entry(Kind.VISIT, id, visitor, host, date, fields);
  }

  private static Entry entry(
      Kind kind, String id, String sender, String host, String date, String... fields) {
    List<FieldValue> values = new ArrayList<>();
    for (String field : fields) {
      String[] parts = field.split("=");
      values.add(new FieldValue(parts[0], parts[1], List.of("t" + id), 1, Optional.empty()));
    }
    return InventedEntries.entry(
        kind, id, new StateCode(sender), new StateCode(host), date, values, List.of(), 1);
  }
}
