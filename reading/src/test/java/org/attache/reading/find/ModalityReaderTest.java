package org.attache.reading.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Modality;
import org.attache.model.Report;
import org.attache.reading.find.Stance.Tense;
import org.attache.reading.language.LanguageEngine;
import org.attache.reading.language.Sentence;
import org.attache.reading.language.Token;
import org.attache.reading.language.corenlp.CoreNlpEngine;
import org.junit.jupiter.api.Test;

class ModalityReaderTest {
  private static final LanguageEngine ENGINE = new CoreNlpEngine();
  private static final ModalityReader READER = new ModalityReader("en");

  @Test
  void a_visit_that_is_due_is_planned() {
    assertThat(modality("The minister is due to travel to Accra on Friday.", "travel"))
        .contains(Modality.PLANNED);
    assertThat(modality("She will fly to Oslo next week.", "fly")).contains(Modality.PLANNED);
    assertThat(modality("He spoke of his planned visit to Chad.", "visit"))
        .contains(Modality.PLANNED);
    assertThat(modality("The king will begin a visit to Chad on Monday.", "visit"))
        .contains(Modality.PLANNED);
  }

  @Test
  void a_postponed_visit_is_cancelled_whoever_postponed_it() {
    assertThat(modality("Lima postponed the visit of the foreign minister.", "visit"))
        .contains(Modality.CANCELLED);
    assertThat(modality("The visit to Lima was called off on Tuesday.", "visit"))
        .contains(Modality.CANCELLED);
    assertThat(modality("The president refused to meet the envoy.", "meet"))
        .contains(Modality.CANCELLED);
    assertThat(modality("The president will not travel to the summit.", "travel"))
        .contains(Modality.CANCELLED);
  }

  @Test
  void a_visit_that_ended_is_completed_and_one_that_began_is_going_on() {
    assertThat(modality("The general wrapped up a three-day visit to Peru.", "visit"))
        .contains(Modality.COMPLETED);
    assertThat(modality("The general began a three-day visit to Peru.", "visit"))
        .contains(Modality.ONGOING);
    assertThat(modality("The general is visiting Peru.", "visiting")).contains(Modality.ONGOING);
  }

  @Test
  void what_did_not_happen_has_no_modality() {
    assertThat(modality("In the end the envoy did not travel to Kampala.", "travel")).isEmpty();
  }

  @Test
  void a_past_perfect_is_told_apart_from_a_past() {
    assertThat(stance("He had visited Riga twice.", "visited").tense()).isEqualTo(Tense.PLUPERFECT);
    assertThat(stance("He visited Riga on Sunday.", "visited").tense()).isEqualTo(Tense.PAST);
  }

  private static Optional<Modality> modality(String text, String trigger) {
    return stance(text, trigger).modality();
  }

  private static Stance stance(String text, String trigger) {
    Report report = Report.of("-", Optional.empty(), text);
    Sentence sentence = ENGINE.annotate(report, List.of()).sentences().get(0);
    int at =
        sentence.tokens().stream()
            .filter(t -> t.lower().equals(trigger))
            .mapToInt(Token::index)
            .findFirst()
            .orElseThrow();
    return READER.of(sentence, at);
  }
}
