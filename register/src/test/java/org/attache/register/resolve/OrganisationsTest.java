package org.attache.register.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.StateCode;
import org.attache.register.entry.Organisation;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

  @Test
  void a_ministry_is_one_however_it_is_worded() {
    Organisation ministry = body("Ministry of Defence of Rwanda", "RWA");

    assertThat(found(ministry, "Rwanda's defence ministry", "RWA")).contains(ministry);
    assertThat(found(ministry, "Rwandan Defense Ministry", "RWA")).contains(ministry);
    assertThat(found(ministry, "defence ministry", "UGA")).as("another state's").isEmpty();
    assertThat(found(ministry, "Rwandan Ministry of Foreign Affairs", "RWA")).isEmpty();
    assertThat(found(body("Pentagon", "USA"), "U.S. Department of Defense", "USA")).isPresent();
  }

  @Test
  void abbreviations_and_old_names_are_one_with_the_name_of_today() {
    Organisation islamic = body("Organisation of the Islamic Conference", "");

    assertThat(found(islamic, "OIC", "")).contains(islamic);
    assertThat(found(islamic, "Organization of Islamic Cooperation", "")).contains(islamic);
    assertThat(found(body("U.N.", "UNO"), "United Nations", "UNO")).isPresent();
    assertThat(found(body("United Nations", "UNO"), "UN Security Council", "UNO")).isEmpty();
  }

  @Test
  void letters_stand_for_a_long_name_of_the_same_state_only() {
    Organisation front = body("Northern Herders Front", "TCD");

    assertThat(found(front, "NHF", "TCD")).contains(front);
    assertThat(found(front, "NHF", "NER")).isEmpty();
    assertThat(found(front, "National Harvest Fund", "TCD"))
        .as("two long names with the same initials")
        .isEmpty();
  }

  @Test
  void what_only_describes_a_body_is_none() {
    assertThat(somebody("ministry", "")).isFalse();
    assertThat(somebody("army", "")).isFalse();
    assertThat(somebody("French newspaper", "FRA")).isFalse();
    assertThat(somebody("Commission", "")).isFalse();
    assertThat(somebody("Morocco's embassy", "MAR")).as("one of many").isFalse();
    assertThat(somebody("State House", "")).as("every capital has one").isFalse();
    assertThat(somebody("State House", "KEN")).isTrue();
    assertThat(somebody("University of Tartu", "")).isTrue();
    assertThat(somebody("Guyanese army", "GUY")).isTrue();
    assertThat(somebody("Mozambique's ruling Frelimo party", "MOZ")).isTrue();
    assertThat(somebody("Norrbil", "SWE")).isTrue();
    assertThat(somebody("OSCE", "")).isTrue();
  }

  @Test
  void an_organisation_of_states_is_of_no_single_one() {
    assertThat(body("Economic Community of Central African States", "CAF").state()).isEmpty();
    assertThat(body("Unifil", "UNO").state()).contains(new StateCode("UNO"));
    assertThat(body("Taliban", "AFG").state()).contains(new StateCode("AFG"));
  }

  @Test
  void the_fullest_name_is_shown_and_all_are_kept() {
    Organisation force =
        Organisations.with(body("RDF", "RWA"), "Rwanda Defence Force", code("RWA"));

    assertThat(force.name()).isEqualTo("Rwanda Defence Force");
    assertThat(force.names()).containsExactly("RDF", "Rwanda Defence Force");
    assertThat(force.reports()).isEqualTo(2);
  }

  private static boolean somebody(String name, String state) {
    return Organisations.isSomebody(name, code(state));
  }

  private static Organisation body(String name, String state) {
    return Organisations.create("o-1", name, code(state));
  }

  /** As the register does: only what shares a key is looked at. */
  private static Optional<Organisation> found(Organisation known, String name, String state) {
    Set<String> shared = new TreeSet<>(Organisations.keys(known));
    shared.retainAll(Organisations.nameKeys(name, code(state)));
    return shared.isEmpty()
        ? Optional.empty()
        : Organisations.resolve(List.of(known), name, code(state));
  }

  private static Optional<StateCode> code(String state) {
    return Optional.of(state).filter(s -> !s.isEmpty()).map(StateCode::new);
  }
}
