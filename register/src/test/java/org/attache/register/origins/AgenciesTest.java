package org.attache.register.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {
  private static final String BODY =
      "The minister left for Doha in the afternoon, where he is to open a school.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KIGALI, March 3 (Reuters) - The minister left for Doha in the afternoon.",
        "ST. JOHN'S, Antigua (Reuters) – The minister left for Doha.",
        "Port Sudan (Reuters): The minister left for Doha.",
        "Reuters - The minister left for Doha in the afternoon.",
        "The minister left for Doha.\n\nWith inputs from Reuters",
        "The minister left for Doha.\n\nSource: Reuters",
        "The minister left for Doha.\n\n— Reuters",
        "The minister left for Doha in the afternoon. (Reuters)",
        "The minister left for Doha.\n\n© 2021 Thomson Reuters. All rights reserved.",
        "The minister left for Doha.\n\nReuters contributed to this report."
      })
  void a_dateline_or_a_closing_line_credits(String text) {
    assertThat(credited("Evening Post", "", text)).containsExactly("Reuters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister told Reuters that he would leave for Doha.",
        "A photographer of Reuters (AFP had none there) was hurt in the crush at the gate.",
        "The minister left for Doha in the afternoon, state media (SANA) and Reuters reported on"
            + " Monday, adding that he would open a school there before he flies on to Muscat.",
        "The association's map (AP Route 4) shows the way."
      })
  void who_is_told_or_cited_in_the_text_is_not_credited(String text) {
    assertThat(credited("Evening Post", "", text + "\n\n" + BODY.repeat(3))).isEmpty();
  }

  @Test
  void several_agencies_may_be_credited() {
    assertThat(credited("Evening Post", "AFP and AP", BODY))
        .containsExactly("Agence France-Presse", "Associated Press");
  }

  @Test
  void an_agency_credits_itself_as_outlet() {
    assertThat(credited("Xinhua", "", BODY)).containsExactly("Xinhua");
  }

  @Test
  void a_person_in_the_byline_is_no_agency() {
    assertThat(credited("Evening Post", "Petra Lusardi", BODY)).isEmpty();
  }

  private static List<String> credited(String outlet, String author, String text) {
    Report report = Told.report(outlet, author, "2021-05-02", text);
    return Agencies.shipped().creditedBy(report, report.text());
  }
}
