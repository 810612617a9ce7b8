package org.attache.sources.raw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wed, 8 May 2024 09:30:00 +0200 | 2024-05-08T09:30:00+02:00",
        "Wed, 08 May 2024 09:30:00 GMT | 2024-05-08T09:30:00Z",
        "8 May 2024 9:30 EST | 2024-05-08T09:30:00-05:00",
        "Wed, 8 May 24 09:30:00 +0000 | 2024-05-08T09:30:00Z",
        "Wednesday, 8 September 2024 | 2024-09-08",
        "Wed, 8 May 2024 09:30:00 +0200 (CEST) | 2024-05-08T09:30:00+02:00",
        "2024-05-08T09:30:00Z | 2024-05-08T09:30:00Z",
        "2024-05-08 09:30:00 | 2024-05-08T09:30:00",
      })
  void dates_are_as_precise_as_they_are_written(String written, String iso) {
    assertThat(MailDates.iso(written)).contains(iso);
  }

  @Test
  void what_is_no_date_is_none() {
    for (String text :
        new String[] {"", "yesterday", "31 Feb 2024", "Wed, x May 2024", "8 Mai 20244", "99"}) {
      assertThat(MailDates.iso(text)).as(text).isEmpty();
    }
  }
}
