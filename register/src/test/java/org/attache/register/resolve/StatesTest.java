package org.attache.register.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.attache.model.PartialDate;
import org.attache.model.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

  @ParameterizedTest
  @CsvSource({
    "DEU, 1985, DEU, 260, 260",
    "DEU, 2021, DEU, 255, 260",
    "DDR, 1985, DDR, 265, 265",
    "DDR, 2021, DEU, 255, 260",
    "YEM, 1985, YEM, 678, 678",
    "YEM, 1995, YEM, 679, 678",
    "SRB, 2010, SRB, 345, 340",
    "SRB, 1995, YUG, 345, 345",
    "SCG, 2004, SCG, 345, 345",
    "RUS, 1985, SUN, 365, 365",
    "SUN, 2021, RUS, 365, 365",
    "ZAR, 2021, COD, 490, 490",
    "COD, 1980, ZAR, 490, 490",
    "SVK, 1980, CSK, 315, 315",
    "KIR, 2021, KIR, 946, 970"
  })
  void numbers_and_codes_follow_the_date(String code, String date, String then, int cow, int gw) {
    StateLine line =
        States.on(new StateCode(code), PartialDate.parse(date).orElseThrow()).orElseThrow();

    assertThat(line.code()).isEqualTo(new StateCode(then));
    assertThat(line.cow()).isEqualTo(OptionalInt.of(cow));
    assertThat(line.gw()).isEqualTo(OptionalInt.of(gw));
  }

  @Test
  void where_two_states_followed_there_is_no_one_answer() {
    assertThat(States.on(new StateCode("CSK"), new PartialDate(2021, 0, 0))).isEmpty();
  }

  @Test
  void no_number_is_held_by_two_states_at_a_time() {
    for (int year = 1946; year < 2030; year++) {
      PartialDate date = new PartialDate(year, 7, 1);
      List<Integer> numbers =
          States.list().stream()
              .filter(line -> line.holdsOn(date))
              .flatMap(line -> line.cow().stream().boxed())
              .toList();
      assertThat(numbers).as("COW numbers of %s", date).doesNotHaveDuplicates();
      List<Integer> others =
          States.list().stream()
              .filter(line -> line.holdsOn(date))
              .flatMap(line -> line.gw().stream().boxed())
              .toList();
      assertThat(others).as("GW numbers of %s", date).doesNotHaveDuplicates();
    }
  }
}
