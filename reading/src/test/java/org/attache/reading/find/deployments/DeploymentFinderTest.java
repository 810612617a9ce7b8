package org.attache.reading.find.deployments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.Deployment;
import org.attache.model.DeploymentStage;
import org.attache.model.Framework;
import org.attache.model.Modality;
import org.attache.model.Strength;
import org.attache.reading.Annotated;
import org.attache.reading.find.Scene;
import org.attache.reading.find.actors.ActorFinder;
import org.attache.reading.find.places.PlaceFinder;
import org.attache.reading.language.AnnotatedReport;
import org.junit.jupiter.api.Test;

class DeploymentFinderTest {
  private static final ActorFinder ACTORS = new ActorFinder();
  private static final PlaceFinder PLACES = new PlaceFinder("en");
  private static final DeploymentFinder FINDER = new DeploymentFinder("en");

  @Test
  void one_sentence_may_place_forces_in_several_states() {
    List<Deployment> found =
        find(
            "Accra is active in the region, with some 800 soldiers stationed in Liberia, but also"
                + " under bilateral agreements in Togo and recently in Gambia to train the"
                + " police.");
    assertThat(found)
        .extracting(d -> d.sender() + ">" + d.location().orElseThrow())
        .containsExactly("GHA>LBR", "GHA>TGO", "GHA>GMB");
    assertThat(found.get(0).strength().map(Strength::wording)).hasValue("800 soldiers");
    assertThat(found.get(0).framework()).isEmpty();
    assertThat(found.get(1).framework()).hasValue(Framework.BILATERAL);
    assertThat(found.get(2).purpose()).hasValue("train the police");
  }

  @Test
  void forces_of_a_mission_are_where_the_mission_is() {
    assertThat(find("Ireland has sent 300 peacekeepers to serve with UNIFIL."))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.location().orElseThrow().value()).isEqualTo("LBN");
              assertThat(d.framework()).hasValue(Framework.UN);
            });
  }

  @Test
  void a_relative_clause_says_who_is_in_the_place_before_it() {
    assertThat(
            find("The two spoke of Mali, where about 400 Danish soldiers are stationed, and tea."))
        .singleElement()
        .extracting(d -> d.sender() + ">" + d.location().orElseThrow())
        .isEqualTo("DNK>MLI");
    assertThat(find("The two spoke of the crisis in Mali, where Denmark keeps 400 soldiers."))
        .singleElement()
        .extracting(d -> d.sender() + ">" + d.location().orElseThrow())
        .isEqualTo("DNK>MLI");
  }

  @Test
  void who_may_come_is_not_there() {
    assertThat(find("The accord will let Danish troops train in Kosovo.")).isEmpty();
  }

  @Test
  void promised_troops_are_planned() {
    assertThat(find("Norway will send 60 instructors to Iraq to train local units."))
        .singleElement()
        .extracting(Deployment::status)
        .isEqualTo(Modality.PLANNED);
  }

  @Test
  void withdrawn_troops_are_no_longer_there() {
    assertThat(find("Portuguese troops withdrew from Kosovo last month."))
        .singleElement()
        .extracting(Deployment::status)
        .isEqualTo(Modality.COMPLETED);
  }

  @Test
  void forces_at_home_are_no_deployment() {
    assertThat(find("Colombian troops were deployed in Bogota on Friday.")).isEmpty();
    assertThat(find("Soldiers patrolled the streets of Lima.")).isEmpty();
  }

  @Test
  void troops_in_an_exercise_are_left_to_exercises() {
    assertThat(find("About 90 Finnish soldiers took part in the exercise in Estonia.")).isEmpty();
  }

  @Test
  void a_tourist_or_an_arrested_officer_is_no_force() {
    assertThat(find("Four Belgian officers were arrested in Peru.")).isEmpty();
  }

  @Test
  void medics_whose_sending_a_parliament_approves_are_promised() {
    assertThat(find("Zambia's parliament approved sending 30 medics to Mozambique."))
        .singleElement()
        .extracting(Deployment::stage)
        .isEqualTo(DeploymentStage.PROMISED);
  }

  private static List<Deployment> find(String text) {
    AnnotatedReport report = Annotated.text(text);
    return FINDER.find(
        new Scene(report, ACTORS.find(report), PLACES.find(report), List.of(), List.of()));
  }

  @Test
  void a_strength_is_a_range_as_wide_as_its_words() {
    assertThat(range("Kenya will send a battalion of between 600 and 700 soldiers to Somalia."))
        .isEqualTo("600..700");
    assertThat(range("Croatia will send up to 80 instructors to Germany.")).isEqualTo("..80");
    assertThat(range("Poland sent at least 200 engineers to Lebanon.")).isEqualTo("200..");
    assertThat(range("Several thousand Rwandan troops are in South Sudan."))
        .isEqualTo("3000..9000");
    assertThat(range("About 3,400 Kenyan troops are stationed in Somalia."))
        .isEqualTo("3400..3400");
  }

  private static String range(String text) {
    Strength strength = find(text).get(0).strength().orElseThrow();
    return (strength.least().isPresent() ? strength.least().getAsInt() : "")
        + ".."
        + (strength.most().isPresent() ? strength.most().getAsInt() : "");
  }

  @Test
  void forces_have_a_unit_and_a_mandate() {
    assertThat(
            find(
                "Nepal has a battalion of 850 peacekeepers in Lebanon under Security Council"
                    + " resolution 1701."))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.unit()).hasValue("battalion");
              assertThat(d.mandate()).hasValue("under Security Council resolution 1701");
            });
  }

  @Test
  void forces_are_promised_sent_present_withdrawn_or_refused() {
    assertThat(stage("Norway will send 60 instructors to Iraq.")).isEqualTo("PROMISED");
    assertThat(stage("Turkey has deployed a frigate to Libya.")).isEqualTo("SENT");
    assertThat(stage("About 300 Kenyan troops are stationed in Somalia.")).isEqualTo("PRESENT");
    assertThat(stage("The last of 1,200 Chadian soldiers left Niger on Sunday."))
        .isEqualTo("WITHDRAWN");
    assertThat(stage("Ethiopia has ruled out sending troops to Somalia.")).isEqualTo("REFUSED");
  }

  @Test
  void troops_withdrawn_from_a_state_are_not_its_own() {
    assertThat(find("Italy is withdrawing its 150 soldiers from Chad."))
        .extracting(d -> d.sender() + ">" + d.location().orElseThrow() + " " + d.stage())
        .containsExactly("ITA>TCD WITHDRAWN");
  }

  @Test
  void a_request_that_was_turned_down_sends_nobody() {
    assertThat(
            stage(
                "Poland has turned down a request from the government in Bamako to send troops to"
                    + " Mali."))
        .isEqualTo("REFUSED");
  }

  @Test
  void states_that_send_together_send_one_force_each() {
    assertThat(find("Peru and Bolivia have sent warplanes to Ecuador."))
        .extracting(d -> d.sender() + ">" + d.location().orElseThrow())
        .containsExactly("PER>ECU", "BOL>ECU");
  }

  @Test
  void numbers_may_leave_the_forces_out() {
    assertThat(
            find(
                "Kenya has 400 soldiers in Haiti. Jamaica has pledged 200 soldiers and the Bahamas"
                    + " 150."))
        .extracting(d -> d.sender() + ">" + d.location().orElseThrow())
        .containsExactly("KEN>HTI", "JAM>HTI", "BHS>HTI");
  }

  @Test
  void soil_makes_a_place_of_an_adjective() {
    assertThat(find("Ethiopia has at least 3,000 men on Somali soil."))
        .extracting(d -> d.sender() + ">" + d.location().orElseThrow())
        .containsExactly("ETH>SOM");
  }

  @Test
  void troops_that_will_be_fewer_are_still_there() {
    assertThat(stage("Uganda's 5,000 troops in Somalia will be halved by the end of next year."))
        .isEqualTo("PRESENT");
  }

  @Test
  void the_contributor_named_beside_the_number_sends_it() {
    assertThat(
            find(
                "Germany will take over command of the 11,000-strong force in Lebanon from Spain,"
                    + " the main contributor with 2,300 soldiers."))
        .extracting(d -> d.sender() + ">" + d.location().orElseThrow())
        .containsExactly("ESP>LBN");
    assertThat(
            find(
                "Spain maintains an air-defence battery in Latvia, while Italy contributes an"
                    + " armoured company."))
        .extracting(d -> d.sender() + ">" + d.location().orElseThrow())
        .containsExactly("ESP>LVA");
  }

  @Test
  void a_number_may_follow_behind_the_forces() {
    Deployment troops =
        find("Ethiopian troops, estimated at about 1,200, crossed into Somalia on Monday.").get(0);
    assertThat(troops.strength().orElseThrow().most()).hasValue(1_200);
  }

  @Test
  void those_who_are_there_are_there_for_something() {
    assertThat(
            find("About 200 British troops have been in Estonia since 2017 to deter an attack.")
                .get(0)
                .purpose())
        .hasValue("deter an attack");
  }

  @Test
  void the_soviet_union_was_a_state() {
    assertThat(find("The Soviet Union keeps 380,000 troops in East Germany."))
        .extracting(d -> d.sender() + ">" + d.location().orElseThrow())
        .containsExactly("RUS>DEU");
  }

  @Test
  void a_ship_sent_to_train_is_no_deployment() {
    assertThat(
            find(
                "Japan's navy plans to send a destroyer to Suva in May for goodwill training with"
                    + " the Fijian navy."))
        .isEmpty();
  }

  @Test
  void a_commander_on_a_visit_is_no_force() {
    assertThat(find("The commander of the Turkish land forces has arrived in Indonesia."))
        .isEmpty();
  }

  private static String stage(String text) {
    return find(text).get(0).stage().name();
  }
}
