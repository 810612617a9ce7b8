package org.attache.reading.find.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sport, entertainment and business are no politics. */
class EventGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Italy beat Wales in the second match of the tournament.",
        "The Scottish striker signed a deal with a club in Turkey.",
        "The Irish singer met fans in Germany after the release of her album.",
        "The Swedish retailer reported higher profits and plans to open shops in Poland.",
        "The Austrian skier beat a rival from Norway on Saturday.",
        "The German carmaker will invest two billion euros in a plant in Hungary.",
        "The French chef attacked the British habit of boiling vegetables.",
        "The weather in Spain stayed fine.",
      })
  void other_news_makes_no_event(String sentence) {
    assertThat(Coded.in(sentence)).isEmpty();
  }
}
