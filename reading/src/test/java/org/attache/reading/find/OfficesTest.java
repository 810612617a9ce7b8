package org.attache.reading.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.VisitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
  private final Offices offices = Offices.english();

  @ParameterizedTest
  @CsvSource({
    "President, HEAD_OF_STATE",
    "Malian Prime Minister, HEAD_OF_GOVERNMENT",
    "Minister of Foreign Affairs of Togo, FOREIGN_MINISTER",
    "French Armed Forces Minister, DEFENCE_MINISTER",
    "Chief of the General Staff, CHIEF_OF_DEFENCE",
    "chiefs of staff, CHIEF_OF_DEFENCE",
    "Trade and Industry Minister, OTHER_MINISTER",
    "State Councilor and Foreign Minister, FOREIGN_MINISTER",
    "Ambassador to Nepal, ENVOY"
  })
  void the_level_is_that_of_the_highest_title(String office, VisitLevel level) {
    assertThat(offices.level(office)).hasValue(level);
  }

  @ParameterizedTest
  @CsvSource({
    "Deputy Foreign Minister, SENIOR_OFFICIAL",
    "Vice President, SENIOR_OFFICIAL",
    "deputy minister of defence, SENIOR_OFFICIAL",
    "Deputy Chief of the General Staff, MILITARY_OTHER",
    "adviser to the president, SENIOR_OFFICIAL"
  })
  void deputies_and_advisers_are_not_at_the_level_of_their_chief(String office, VisitLevel level) {
    assertThat(offices.level(office)).hasValue(level);
  }

  @Test
  void a_word_that_is_no_title_has_no_level() {
    assertThat(offices.level("bystander")).isEmpty();
  }
}
