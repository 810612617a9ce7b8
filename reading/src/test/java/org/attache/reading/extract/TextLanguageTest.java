package org.attache.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLanguageTest {
  private final TextLanguage languages = TextLanguage.shipped();

  @Test
  void small_words_tell_the_language() {
    assertThat(languages.of("The minister said that she would go to the talks in the spring."))
        .contains("en");
    assertThat(languages.of("Der Minister sagte, dass er im Frühjahr zu den Gesprächen fährt."))
        .contains("de");
    assertThat(
            languages.of("Le ministre a dit qu’il irait aux entretiens dans les prochains mois."))
        .contains("fr");
    assertThat(languages.of("El ministro dijo que iría a las conversaciones en la primavera."))
        .contains("es");
  }

  @Test
  void scripts_tell_the_language_where_it_owns_one() {
    assertThat(languages.of("외무장관은 월요일에 수도에 도착하여 이틀간 회담을 가졌다고 외교부가 밝혔다.")).contains("ko");
    assertThat(languages.of("外務大臣は月曜日に首都に到着し、二日間の会談を行ったと外務省が発表した。")).contains("ja");
  }

  @Test
  void a_short_report_in_english_is_english() {
    assertThat(
            languages.of(
                "Kenya's president pledged to send 200 police officers to Haiti. France pledged to"
                    + " send 30 trainers."))
        .contains("en");
  }

  @Test
  void too_little_text_has_no_language() {
    assertThat(languages.of("Paris")).isEmpty();
    assertThat(languages.of("")).isEmpty();
  }
}
