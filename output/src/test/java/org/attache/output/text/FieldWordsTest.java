package org.attache.output.text;

import static org.assertj.core.api.Assertions.assertThat;

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
  void words_of_reports_stay_as_they_are() {
    assertThat(FieldWords.value(Kind.EXERCISE, Fields.NAME, "Exercise_22"))
        .isEqualTo("Exercise_22");
    assertThat(FieldWords.words(Kind.VISIT, Fields.VISITOR, "RWA")).isEqualTo("RWA");
  }
}
