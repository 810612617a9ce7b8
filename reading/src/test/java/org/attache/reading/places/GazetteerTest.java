package org.attache.reading.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.StateCode;
import org.attache.reading.lexicon.Table;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.standard();

  @Test
  void a_city_is_found_with_its_twins_the_largest_first() {
    assertThat(gazetteer.find("Paris"))
        .extracting(p -> p.state().orElseThrow().value())
        .startsWith("FRA", "USA", "CAN");
    assertThat(gazetteer.find("Paris").get(0).geonames()).hasValue(2988507);
  }

  @Test
  void accents_points_and_former_names_lead_to_the_same_city() {
    assertThat(gazetteer.find("Yaounde").get(0)).isEqualTo(gazetteer.find("Yaoundé").get(0));
    assertThat(gazetteer.find("St. Petersburg").get(0).state()).hasValue(new StateCode("RUS"));
    assertThat(gazetteer.find("Bombay").get(0).name()).isEqualTo("Mumbai");
  }

  @Test
  void a_city_lies_in_its_region_and_country_only() {
    Place paris =
        gazetteer.find("Paris").stream()
            .filter(p -> p.region().equals("TX"))
            .findFirst()
            .orElseThrow();
    Place texas = gazetteer.find("Texas").get(0);
    Place france = gazetteer.find("France").get(0);
    assertThat(paris.isWithin(texas)).isTrue();
    assertThat(paris.isWithin(france)).isFalse();
  }

  @Test
  void seas_and_continents_have_a_place_but_no_state() {
    Place sahel = gazetteer.find("Sahel").get(0);
    assertThat(sahel.kind()).isEqualTo(PlaceKind.SUPRA);
    assertThat(sahel.state()).isEmpty();
    assertThat(sahel.position()).isPresent();
  }

  @Test
  void an_abbreviation_counts_only_as_written() {
    assertThat(gazetteer.find("Ind.")).extracting(Place::name).contains("Indiana");
    assertThat(gazetteer.find("ind")).extracting(Place::name).doesNotContain("Indiana");
    assertThat(gazetteer.abbreviation("TX")).map(Place::name).hasValue("Texas");
  }

  @Test
  void a_region_is_found_with_and_without_what_it_is_called() {
    assertThat(gazetteer.find("Zamfara").get(0)).isEqualTo(gazetteer.find("Zamfara State").get(0));
    assertThat(gazetteer.region(new StateCode("USA"), "TX")).map(Place::name).hasValue("Texas");
  }

  @Test
  void every_other_name_of_a_city_leads_to_a_city_of_its_country() {
    for (Table.Row row : PlaceTable.of("city-names.tsv").rows()) {
      assertThat(gazetteer.find(row.get("name")))
          .as(row.where())
          .anyMatch(place -> place.state().equals(Countries.standard().byCode(row.get("code"))));
    }
  }

  @Test
  void an_unknown_name_has_no_place() {
    assertThat(gazetteer.find("Xyzzyville")).isEmpty();
    assertThat(gazetteer.find("")).isEmpty();
  }
}
