package org.attache.reading.find.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Agreement;
import org.attache.model.Report;
import org.attache.reading.ReportReader;
import org.junit.jupiter.api.Test;

class AgreementFinderTest {
  private static final ReportReader READER = new ReportReader();

  @Test
  void a_signed_treaty_has_its_parties_subject_and_day() {
    assertThat(found("Malawi and Zambia signed an extradition treaty on May 8, 2024."))
        .containsExactly("[MWI, ZMB] extradition SIGNED 2024-05-08");
    assertThat(found("Qatar has signed an agreement with Nepal on the recruitment of nurses."))
        .containsExactly("[NPL, QAT] recruitment of nurses SIGNED");
  }

  @Test
  void what_will_be_signed_or_is_negotiated_is_proposed() {
    assertThat(found("Chile and Fiji will sign an agreement on fisheries, an official said."))
        .containsExactly("[CHL, FJI] fisheries PROPOSED");
    assertThat(found("Norway and Japan are negotiating a free trade agreement."))
        .containsExactly("[JPN, NOR] free trade PROPOSED");
  }

  @Test
  void a_treaty_may_be_in_force_or_at_its_end() {
    assertThat(found("A double taxation agreement between Malta and Oman is in force."))
        .containsExactly("[MLT, OMN] double taxation IN_FORCE");
    assertThat(found("Sudan has terminated the water accord it signed with Egypt."))
        .containsExactly("[EGY, SDN] water TERMINATED");
  }

  @Test
  void two_agreements_of_one_sentence_are_two() {
    assertThat(
            found(
                "Officials of Serbia and Cyprus signed a tourism agreement and a memorandum on"
                    + " police training."))
        .containsExactly("[CYP, SRB] tourism SIGNED", "[CYP, SRB] police training SIGNED");
  }

  @Test
  void bilateral_accords_in_several_states_are_one_with_each() {
    assertThat(
            found(
                "Kenyan instructors work under bilateral agreements in Malawi and, since June, in"
                    + " Zambia."))
        .containsExactly("[KEN, MWI] - IN_FORCE", "[KEN, ZMB] - IN_FORCE");
  }

  @Test
  void an_agreement_spoken_of_again_is_the_same() {
    assertThat(
            found(
                "Ghana and Benin signed an agreement on border markets. The agreement on border"
                    + " markets was signed in Accra."))
        .hasSize(1);
  }

  @Test
  void deals_of_companies_and_inside_a_state_are_none() {
    assertThat(found("A Danish company signed a supply agreement with a Polish firm.")).isEmpty();
    assertThat(found("The government of Chad and two rebel groups signed a peace accord."))
        .isEmpty();
    assertThat(found("Brazil and Peru ratified the Kyoto Protocol in the same year.")).isEmpty();
    assertThat(found("There was agreement in Sweden and Norway that the winter was cold."))
        .isEmpty();
  }

  @Test
  void the_other_party_is_not_taken_from_another_paragraph() {
    assertThat(
            found(
                "Nigeria has closed its border, its president said on Thursday.\n\n"
                    + "France does not recognise the decision of the officers to revoke military"
                    + " agreements with Paris, the foreign ministry said."))
        .isEmpty();
  }

  @Test
  void three_may_initial_one_and_one_that_expires_is_in_force_until_then() {
    assertThat(
            found(
                "Malaysia, Indonesia and Brunei initialled a protocol on the protection of"
                    + " Borneo's forests."))
        .singleElement()
        .asString()
        .startsWith("[BRN, IDN, MYS]");
    assertThat(found("The defence pact between Djibouti and France expires next year."))
        .singleElement()
        .asString()
        .contains("[DJI, FRA]", "IN_FORCE");
  }

  @Test
  void a_trade_deal_that_a_parliament_ratifies_is_in_force() {
    assertThat(found("The Swiss parliament ratified a free trade deal with Indonesia."))
        .containsExactly("[CHE, IDN] free trade IN_FORCE");
  }

  @Test
  void talks_that_end_without_an_agreement_make_none_and_one_that_is_close_is_proposed() {
    assertThat(found("Negotiations between Serbia and Kosovo ended without an agreement."))
        .isEmpty();
    assertThat(found("Mongolia and Kazakhstan are close to concluding a pact on rail transit."))
        .containsExactly("[KAZ, MNG] rail transit PROPOSED");
  }

  private static List<String> found(String text) {
    return READER
        .read(Report.of("-", Optional.of("2024-05-10"), text))
        .list(Agreement.class)
        .stream()
        .map(
            a ->
                (a.parties()
                        + " "
                        + a.kind().orElse("-")
                        + " "
                        + a.status()
                        + " "
                        + a.date().map(Object::toString).orElse(""))
                    .strip())
        .toList();
  }
}
