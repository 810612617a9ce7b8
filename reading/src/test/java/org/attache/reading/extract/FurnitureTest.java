package org.attache.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FurnitureTest {
  private static final String BODY =
      "The defence ministers of both countries met in the capital on Tuesday. They spoke about the"
          + " border and agreed to meet again in the spring.";

  @Test
  void a_headline_that_breaks_off_is_furniture() {
    assertThat(furniture("Chief of the navy ends his three-day trip to the\n\n" + BODY))
        .containsExactly("Chief of the navy ends his three-day trip to the");
  }

  @Test
  void a_headline_cut_with_dots_is_furniture() {
    assertThat(furniture("Chief of the navy ends three-day…\n\n" + BODY))
        .containsExactly("Chief of the navy ends three-day…");
  }

  @Test
  void a_whole_headline_stays() {
    assertThat(furniture("Chief of the navy ends three-day trip\n\n" + BODY)).isEmpty();
  }

  @Test
  void the_first_line_of_hard_wrapped_text_stays() {
    assertThat(furniture("The defence ministers of both countries met in the\ncapital on Tuesday."))
        .isEmpty();
  }

  @Test
  void a_headline_ending_on_a_verb_that_is_an_article_elsewhere_stays() {
    assertThat(furniture("Five peacekeepers die\n\n" + BODY)).isEmpty();
  }

  @Test
  void read_also_lines_are_furniture() {
    assertThat(
            furniture(
                BODY
                    + "\n\n► Read also: Minister calls off his trip\n\n"
                    + BODY
                    + "\n"
                    + "READ MORE: Army chief retires\n"
                    + "À lire aussi : Le ministre reporte sa visite"))
        .containsExactly(
            "► Read also: Minister calls off his trip",
            "READ MORE: Army chief retires",
            "À lire aussi : Le ministre reporte sa visite");
  }

  @Test
  void sentences_that_open_with_the_same_words_stay() {
    assertThat(
            furniture(
                "Read the treaty before you sign it, the minister told them.\n"
                    + "Related companies were searched as well.\n"
                    + "Watch officers saw the vessel at dawn.\n"
                    + "Share prices fell after the talks.\n"
                    + "► More than two hundred soldiers took part."))
        .isEmpty();
  }

  @Test
  void a_cookie_notice_is_furniture_to_its_last_sentence() {
    String notice =
        "Our website uses cookies so that your experience gets better. We will assume you are ok"
            + " with this unless you opt out.";
    assertThat(furniture(BODY + "\n\n" + notice)).containsExactly(notice);
    assertThat(furniture(BODY + " " + notice)).containsExactly(notice);
  }

  @Test
  void a_report_about_cookies_stays() {
    assertThat(
            furniture(
                "The regulator said the ministry's website uses cookies without asking anybody."))
        .isEmpty();
  }

  @Test
  void sharing_credits_and_desk_lines_are_furniture() {
    assertThat(
            furniture(
                "Photo: Ministry of Defence\n\n"
                    + BODY
                    + "\n\n(Reporting by Ann Example; Editing by Bob Sample)\n\nabc/de/fgh\n"
                    + "Share on Facebook\nSubscribe to our newsletter\nAdvertisement"))
        .containsExactly(
            "Photo: Ministry of Defence",
            "(Reporting by Ann Example; Editing by Bob Sample)",
            "abc/de/fgh",
            "Share on Facebook",
            "Subscribe to our newsletter",
            "Advertisement");
  }

  @Test
  void offsets_are_utf16_and_skip_blanks() {
    String text = "\uD83D\uDE80 " + BODY + "\n   Share this article  \n";
    assertThat(Furniture.shipped().find(text))
        .singleElement()
        .satisfies(span -> assertThat(span.in(text)).isEqualTo("Share this article"));
  }

  @Test
  void a_line_of_many_megabytes_takes_no_time() {
    String line = (BODY + " ").repeat(40_000);
    assertTimeout(Duration.ofSeconds(20), () -> furniture(line));
  }

  private static List<String> furniture(String text) {
    return Furniture.shipped().find(text).stream().map(span -> span.in(text)).toList();
  }
}
