package org.attache.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.StateCode;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;
import org.junit.jupiter.api.Test;

class FieldWordsTest {

  @Test
  void codes_are_words_for_people() {
    assertThat(FieldWords.words(Kind.VISIT, Fields.LEVEL, "foreign_minister"))
        .isEqualTo("foreign minister");
    assertThat(FieldWords.words(Kind.DEPLOYMENT, Fields.FRAMEWORK, "un")).isEqualTo("UN");
    assertThat(FieldWords.value(Kind.VISIT, Fields.VISITOR, "RWA")).isEqualTo("Rwanda (RWA)");
  }

  @Test
  void who_mistypes_a_state_is_told_what_there_is() {
    assertThat(StateNames.find("france")).contains(new StateCode("FRA"));
    assertThat(StateNames.find("SUN")).contains(new StateCode("SUN"));
    assertThat(StateNames.find("XXQ")).isEmpty();
    assertThat(StateNames.near("Frence")).startsWith(new StateCode("FRA"));
    assertThat(StateNames.near("RWX")).contains(new StateCode("RWA"));
    assertThat(StateNames.near("QQQ")).isEmpty();
  }

  @Test
  void words_of_reports_stay_as_they_are() {
    assertThat(FieldWords.value(Kind.EXERCISE, Fields.NAME, "Exercise_22"))
        .isEqualTo("Exercise_22");
    assertThat(FieldWords.words(Kind.VISIT, Fields.VISITOR, "RWA")).isEqualTo("RWA");
  }
}
