package org.attache.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateTextTest {
  @Test
  void dates_are_read_in_every_common_notation() {
    assertThat(DateText.first("2021-05-03", false)).contains("2021-05-03");
    assertThat(DateText.first("20210503", false)).contains("2021-05-03");
    assertThat(DateText.first("Mon, 03 May 2021 18:00:00 GMT", true)).contains("2021-05-03");
    assertThat(DateText.first("Published May 3, 2021 at 6 pm", true)).contains("2021-05-03");
    assertThat(DateText.first("May 3rd 2021", true)).contains("2021-05-03");
    assertThat(DateText.first("03 | 05 | 2021", false)).contains("2021-05-03");
    assertThat(DateText.first("Berlin, 3. Mai 2021", false)).contains("2021-05-03");
    assertThat(DateText.first("le lundi 3 mai 2021", false)).contains("2021-05-03");
    assertThat(DateText.first("3 de mayo de 2021", false)).contains("2021-05-03");
    assertThat(DateText.first("03.05.2021, 18:00 Uhr", false)).contains("2021-05-03");
    assertThat(DateText.first("2021年5月3日", false)).contains("2021-05-03");
  }

  @Test
  void the_time_stays_where_the_page_gives_a_moment() {
    assertThat(DateText.first("2021-05-03T18:00:00+02:00", false))
        .contains("2021-05-03T18:00:00+02:00");
    assertThat(DateText.first("2021-05-03T25:99", false)).contains("2021-05-03");
  }

  @Test
  void slashes_mean_month_first_only_where_people_write_so() {
    assertThat(DateText.first("3/5/2021", true)).contains("2021-03-05");
    assertThat(DateText.first("3/5/2021", false)).contains("2021-05-03");
    assertThat(DateText.first("23/5/2021", true)).contains("2021-05-23");
  }

  @Test
  void no_date_is_made_up() {
    assertThat(DateText.first("31 February 2021", false)).isEmpty();
    assertThat(DateText.first("3 May 1815", false)).isEmpty();
    assertThat(DateText.first("Resolution 2021 of 1999", false)).isEmpty();
    assertThat(DateText.first("", false)).isEmpty();
  }
}
