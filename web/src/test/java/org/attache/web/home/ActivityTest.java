package org.attache.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attache.web.page.Params;
import org.junit.jupiter.api.Test;

class ActivityTest {
  private static List<Activity.Bar> bars(Map<String, Long> counts) {
    return Activity.of("month", counts, false, LocalDate.of(2024, 5, 20), Params.of(Map.of()))
        .orElseThrow()
        .bars();
  }

  @Test
  void the_newest_of_a_few_months_stands_at_the_right_end() {
    List<Activity.Bar> bars = bars(Map.of("2024-03", 2L, "2024-05", 4L));
    Activity.Bar last = bars.get(bars.size() - 1);
    assertThat(last.label()).isEqualTo("2024-05");
    assertThat(last.x() + last.width()).isCloseTo(Activity.WIDTH, within(1.5));
    assertThat(bars.get(0).x()).isCloseTo(last.x() - 2.0 * Activity.WIDTH / 12, within(0.2));
  }

  @Test
  void what_lies_ahead_does_not_push_the_present_out() {
    List<Activity.Bar> bars = bars(Map.of("2019-01", 1L, "2024-05", 4L, "2031-01", 1L));
    assertThat(bars).extracting(Activity.Bar::label).containsExactly("2024-05");
  }
}
