package org.attache.reading.find.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attache.model.Attitude;
import org.attache.model.PartialDate;
import org.attache.model.Particulars;
import org.attache.model.PloverType;
import org.attache.model.Report;
import org.attache.model.Source;
import org.attache.model.StateCode;
import org.attache.model.Statement;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;

class ParticularsTest {
  private static final ReportReader READER = new ReportReader();

  private static Particulars of(String sentence) {
    String text = "BUDAPEST, May 6 - Talks went on all day in the city.\n\n" + sentence;
    return READER
        .read(Report.of("test", Optional.of("2024-05-08"), text))
        .list(Statement.class)
        .stream()
        .filter(s -> !s.content().isEmpty())
        .findFirst()
        .orElseThrow()
        .particulars();
  }

  @Test
  void urging_somebody_is_a_demand_on_them() {
    Particulars known =
        of("Hungarian Foreign Minister Zoltan Berkes urged Ukraine to reopen the crossing.");
    assertThat(known.stance()).contains(Attitude.DEMAND);
    assertThat(known.plover()).contains(PloverType.REQUEST);
    assertThat(known.targetState()).contains(new StateCode("UKR"));
  }

  @Test
  void what_we_condemn_in_a_quotation_is_criticised() {
    Particulars known =
        of("\"We condemn the decision of the Ukrainian government,\" Hungary's minister said.");
    assertThat(known.stance()).contains(Attitude.CRITICISM);
    assertThat(known.targetState()).contains(new StateCode("UKR"));
  }

  @Test
  void what_others_must_do_is_a_demand() {
    Particulars known = of("Ukraine must explain itself, Hungarian officials said.");
    assertThat(known.stance()).contains(Attitude.DEMAND);
    assertThat(known.target()).contains("Ukraine");
  }

  @Test
  void those_who_were_told_are_the_audience() {
    Particulars known =
        of("The crossing will open soon, Hungary's foreign minister told reporters.");
    assertThat(known.audience()).contains("reporters");
    assertThat(known.stance()).isEmpty();
    assertThat(known.target()).isEmpty();
  }

  @Test
  void the_day_of_saying_stands_outside_what_is_said() {
    Particulars known =
        of("Hungary's foreign minister said on Monday that the crossing would open on May 20.");
    assertThat(known.date()).isEqualTo(PartialDate.parse("2024-05-06"));
  }

  @Test
  void a_day_within_what_is_said_is_not_the_day_of_saying() {
    assertThat(of("Hungary's foreign minister said that the crossing would open on May 20.").date())
        .isEmpty();
  }

  @Test
  void hedges_are_kept() {
    assertThat(of("Hungarian officials said the crossing would reportedly open soon.").hedges())
        .containsExactly("reportedly");
  }

  @Test
  void what_somebody_did_not_say_is_negated() {
    assertThat(of("Hungary's foreign minister did not say that the crossing would open.").negated())
        .isTrue();
    assertThat(of("Hungary's foreign minister said that the crossing would open.").negated())
        .isFalse();
  }

  @Test
  void what_is_promised_is_no_target() {
    assertThat(of("Hungary's foreign minister promised 200 police officers to Haiti.").target())
        .contains("Haiti");
    assertThat(of("Hungary's foreign minister pledged to send 30 trainers.").target()).isEmpty();
  }

  @Test
  void who_passes_on_what_another_said_is_the_carrier() {
    Particulars known = of("The Kremlin praised Hungary for its patience, TASS reported.");
    assertThat(known.carrier().map(Source::wording)).contains("TASS");
    assertThat(known.stance()).contains(Attitude.PRAISE);
  }

  @Test
  void a_source_that_wants_no_name_is_the_one_who_said_it() {
    Statement statement =
        READER
            .read(
                Report.of(
                    "test",
                    Optional.of("2024-05-08"),
                    "A Polish official, who asked not to be named because the talks were"
                        + " confidential, said an agreement would be signed in May."))
            .list(Statement.class)
            .get(0);
    assertThat(statement.source().wording()).isEqualTo("A Polish official");
    assertThat(statement.source().reason()).contains("the talks were confidential");
  }
}
