package org.attache.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeysLatelyTest {
  private final KeysLately<String, Long> lately = new KeysLately<>(2);

  @Test
  void a_key_that_others_may_have_had_before_is_left_to_the_tables() {
    lately.add("w1:v:FRA>DEU", 7L, false);
    assertThat(lately.of("w1:v:FRA>DEU")).isEmpty();
    lately.add("w1:v:ITA>DEU", 7L, true);
    lately.add("w1:v:ITA>DEU", 9L, false);
    assertThat(lately.of("w1:v:ITA>DEU")).contains(List.of(7L, 9L));
  }

  @Test
  void who_loses_a_key_is_found_by_it_no_more() {
    lately.know("w1:m:FRA+DEU", List.of(1L, 2L));
    lately.remove("w1:m:FRA+DEU", 1L);
    lately.remove("w1:m:FRA+ITA", 1L);
    assertThat(lately.of("w1:m:FRA+DEU")).contains(List.of(2L));
  }

  @Test
  void what_was_used_last_is_kept() {
    lately.know("a", List.of(1L));
    lately.know("b", List.of(2L));
    lately.know("c", List.of(3L));
    assertThat(lately.of("a")).contains(List.of(1L));
    lately.trim();
    assertThat(lately.of("b")).isEmpty();
    assertThat(lately.of("a")).isPresent();
    assertThat(lately.of("c")).isPresent();
  }
}
