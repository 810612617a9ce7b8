package org.attache.web.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Telling;
import org.attache.web.WebTest;
import org.junit.jupiter.api.Test;

/** The page of a report. */
class ReportPagesTest extends WebTest {
  private static final String MINISTER = "/reports/" + "1".repeat(64);
  private static final String HOSTILE = "/reports/" + "4".repeat(64);

  @Test
  void people_places_dates_and_cues_are_marked_in_the_text() {
    String page = page(MINISTER);
    assertThat(page)
        .containsPattern("<span class=\"m who[^\"]*\"[^>]*>[^<]*Luc Arnaud")
        .containsPattern("<span class=\"m where[^\"]*\"[^>]*>Kigali</span>")
        .containsPattern("<span class=\"m when[^\"]*\"[^>]*>Tuesday</span>")
        .containsPattern("<span class=\"m says[^\"]*\"[^>]*>told");
  }

  @Test
  void the_record_stands_beside_and_leads_to_its_sentence() {
    Telling visit = telling(Kind.VISIT, "1".repeat(64));
    String page = page(MINISTER);
    int start = visit.finding().evidence().sentence().start();
    int end = visit.finding().evidence().sentence().end();
    String address = "e-" + start + "-" + end;
    assertThat(page)
        .contains("id=\"" + visit.id() + "\" data-evidence=\"" + address + "\"")
        .contains("id=\"" + address + "\" data-evidence=\"" + address + "\"")
        .contains("href=\"#" + address + "\"")
        .contains("href=\"/entries/" + visit.entry().orElseThrow() + "\"")
        .contains("Luc Arnaud, Defence Minister")
        .contains("France (FRA)");
  }

  @Test
  void every_telling_has_an_address_that_leads_to_its_words() {
    Telling visit = telling(Kind.VISIT, "1".repeat(64));
    HttpResponse<String> answer = get("/tellings/" + visit.id());
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .startsWith("/reports/" + "1".repeat(64) + "#e-0-");
    assertThat(get("/tellings/v000000000000").statusCode()).isEqualTo(404);
  }

  @Test
  void markup_in_a_report_stays_text_between_marks() {
    String page = page(HOSTILE);
    assertThat(page)
        .doesNotContain("<script>alert")
        .doesNotContain("<img src=x")
        .contains("&lt;script&gt;alert");
  }

  @Test
  void reports_are_listed_the_last_registered_first_and_found_by_their_words() {
    String page = page("/reports");
    assertThat(page.indexOf("Relations sour")).isPositive();
    assertThat(page.indexOf("Relations sour")).isLessThan(page.indexOf("A minister in Kigali"));
    assertThat(page("/reports?q=mozambique"))
        .contains("Soldiers for Mozambique")
        .doesNotContain("Relations sour");
    assertThat(page("/reports?q=%22%3E%3Cb%3E")).contains("No report holds all these words");
  }

  private Telling telling(Kind kind, String report) {
    return register().tellingsOf(report).stream()
        .filter(telling -> telling.kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
