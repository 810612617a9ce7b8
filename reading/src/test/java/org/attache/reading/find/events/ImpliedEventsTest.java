package org.attache.reading.find.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Agreement;
import org.attache.model.AgreementStage;
import org.attache.model.CodedEvent;
import org.attache.model.Evidence;
import org.attache.model.Exercise;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.StateCode;
import org.attache.reading.Annotated;
import org.attache.reading.find.Cast;
import org.attache.reading.find.Scene;
import org.junit.jupiter.api.Test;

class ImpliedEventsTest {
  private static final StateCode OMAN = new StateCode("OMN");
  private static final StateCode CHAD = new StateCode("TCD");
  private static final String TEXT =
      "The ministers met for an hour. They signed a trade agreement. It runs for five years.";

  private final ImpliedEvents implied = new ImpliedEvents("en");
  private final Scene scene = scene(TEXT);

  @Test
  void a_signed_agreement_is_diplomatic_cooperation_of_both() {
    assertThat(implied.missing(scene, List.of(agreement(AgreementStage.SIGNED))))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.type() + " " + event.cameo().orElse("")).isEqualTo("SUPPORT 057");
              assertThat(event.reciprocal()).isTrue();
              assertThat(event.contexts()).contains("economic");
            });
  }

  @Test
  void an_agreement_that_is_only_proposed_is_no_event() {
    assertThat(implied.missing(scene, List.of(agreement(AgreementStage.PROPOSED)))).isEmpty();
  }

  @Test
  void an_exercise_to_come_is_agreed_and_one_called_off_is_nothing() {
    assertThat(implied.missing(scene, List.of(exercise(Modality.PLANNED))))
        .extracting(event -> event.type().name())
        .containsExactly("AGREE");
    assertThat(implied.missing(scene, List.of(exercise(Modality.CANCELLED)))).isEmpty();
  }

  @Test
  void what_a_sentence_has_told_already_is_not_told_again() {
    Finding signed = agreement(AgreementStage.SIGNED);
    List<CodedEvent> once = implied.missing(scene, List.of(signed));
    assertThat(implied.missing(scene, List.of(signed, once.get(0)))).isEmpty();
  }

  @Test
  void a_text_of_two_sentences_is_left_to_its_words() {
    Scene two = scene("The ministers met for an hour. They signed a trade agreement.");
    assertThat(implied.missing(two, List.of(agreement(AgreementStage.SIGNED)))).isEmpty();
  }

  private Agreement agreement(AgreementStage stage) {
    return new Agreement(
        List.of(OMAN, CHAD), Optional.empty(), stage, Optional.empty(), evidence());
  }

  private Exercise exercise(Modality status) {
    return new Exercise(
        List.of(OMAN, CHAD),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        status,
        evidence());
  }

  private Evidence evidence() {
    return new Evidence(scene.sentences().get(1).span(), Optional.empty());
  }

  private static Scene scene(String text) {
    return new Scene(
        Annotated.text(text), new Cast(List.of(), List.of()), List.of(), List.of(), List.of());
  }
}
