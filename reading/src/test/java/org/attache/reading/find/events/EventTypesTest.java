package org.attache.reading.find.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.model.CodedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every PLOVER type by verbs, by light verbs with nouns, and by nouns alone. */
class EventTypesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya agreed to withdraw its troops from Somalia. | KEN > SOM AGREE",
        "Norway offered talks to Iceland over fishing quotas. | NOR > ISL AGREE",
        "The Polish president met his Lithuanian counterpart in Vilnius. | POL > LTU CONSULT",
        "The emir of Qatar paid a visit to Algeria. | QAT > DZA CONSULT",
        "Spain praised Portugal for its help during the forest fires. | ESP > PRT SUPPORT",
        "Chad and Niger signed a treaty on border patrols. | TCD > NER SUPPORT",
        "The Serbian authorities granted more rights to Hungarian villagers. | SRB > HUN CONCEDE",
        "The Indian and Japanese navies held a joint exercise. | IND > JPN COOPERATE",
        "Sweden sent food aid to Malawi. | SWE > MWI AID",
        "Libya released three Italian fishermen. | LBY > ITA RETREAT",
        "Armenia asked Georgia for help with the power cuts. | ARM > GEO REQUEST",
        "Peru accused Chile of spying. | PER > CHL ACCUSE",
        "Cuba rejected an offer from Mexico. | CUB > MEX REJECT",
        "Russia threatened to bomb Georgian airfields. | RUS > GEO THREATEN",
        "Moroccan students protested against Spain in Rabat. | MAR > ESP PROTEST",
        "Canada imposed sanctions on Belarus. | CAN > BLR SANCTION",
        "Mali expelled the Danish ambassador. | MLI > DNK SANCTION",
        "Eritrea deployed more troops along the border with Djibouti. | ERI > DJI MOBILIZE",
        "Iranian police arrested two French tourists. | IRN > FRA COERCE",
        "Turkish jets bombed villages in Iraq. | TUR > IRQ ASSAULT",
      })
  void a_plain_sentence_of_each_type(String sentence, String event) {
    assertThat(Coded.in(sentence)).containsExactly(event);
  }

  @Test
  void an_event_carries_its_codes_and_its_sentence() {
    String text = "Oman closed its embassy in Yemen on Sunday.";
    CodedEvent event = Coded.events(text).get(0);
    assertThat(event.mode()).hasValue("withdraw");
    assertThat(event.cameo()).hasValue("161");
    assertThat(event.contexts()).contains("diplomatic");
    assertThat(event.evidence().sentence().in(text)).isEqualTo(text);
    assertThat(event.sourceText()).hasValue("Oman");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana launched an attack on rebels in Togo. | GHA > TGO ASSAULT",
        "Austria issued a stern warning to Hungary. | AUT > HUN THREATEN",
        "Laos suspended aid deliveries to Thailand. | LAO > THA SANCTION",
        "The expulsion of two Czech diplomats by Bulgaria caused a stir. | BGR > CZE SANCTION",
      })
  void the_noun_decides_behind_a_light_verb_or_alone(String sentence, String event) {
    assertThat(Coded.in(sentence)).containsExactly(event);
  }
}
