package org.attache.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LooseJsonTest {
  @Test
  void objects_lists_and_escapes_are_read() {
    assertThat(LooseJson.read("{\"a\": [\"x\", {\"b\": \"\\u00e9\\\"\"}], \"c\": 1}"))
        .containsExactly(Map.of("a", List.of("x", Map.of("b", "é\"")), "c", "1"));
  }

  @Test
  void what_is_broken_is_read_as_far_as_it_goes() {
    assertThat(LooseJson.read("{\"a\": \"line\nbreak\",, \"b\": [\"x\",]}"))
        .containsExactly(Map.of("a", "line\nbreak", "b", List.of("x")));
    assertThat(LooseJson.read("{\"a\": \"x\", \"b\": {\"c\": \"cut off"))
        .containsExactly(Map.of("a", "x", "b", Map.of("c", "cut off")));
    assertThat(LooseJson.read("]}\"\\u12")).hasSize(1);
  }

  @Test
  void depth_costs_no_stack() {
    assertThat(LooseJson.read("[".repeat(100_000))).hasSize(1);
  }
}
