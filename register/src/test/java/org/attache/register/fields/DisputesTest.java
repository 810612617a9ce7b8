package org.attache.register.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisputesTest {

  @Test
  void announced_and_then_held_or_called_off_is_a_history_and_no_dispute() {
    assertThat(disputed(Fields.STATUS, "completed", "planned", "ongoing")).isFalse();
    assertThat(disputed(Fields.STATUS, "cancelled", "planned")).isFalse();
  }

  @Test
  void held_and_called_off_cannot_both_be_true() {
    assertThat(disputed(Fields.STATUS, "completed", "cancelled")).isTrue();
    assertThat(disputed(Fields.STATUS, "planned", "denied")).isTrue();
  }

  @Test
  void one_number_of_soldiers_contradicts_another_but_topics_add_up() {
    assertThat(disputed(Fields.STRENGTH, "300", "450")).isTrue();
    assertThat(disputed(Fields.TOPICS, "trade", "fish")).isFalse();
    assertThat(disputed(Fields.STRENGTH, "300")).isFalse();
  }

  private static boolean disputed(String field, String... values) {
    return Disputes.isDisputed(field, List.of(values));
  }
}
