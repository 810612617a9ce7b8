package org.attache.web.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.web.SampleRegister;
import org.attache.web.Story;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From the first page to the words of a report, and back. */
class ReadingTest extends ChromiumTest {
  private static final String MINISTER = "/reports/" + "1".repeat(64);

  ReadingTest() {
    super(
        SampleRegister.of(
            Stream.concat(SampleRegister.reports().stream(), Story.reports().stream()).toList()));
  }

  @Test
  void the_first_page_leads_to_an_entry_and_its_evidence_to_the_sentence_in_the_report() {
    chromium().go("/");
    chromium().click("main a[href^='/entries/']");
    chromium().the("#told");
    chromium().shoot("way-entry");
    chromium().click(".telling a[href^='/tellings/']");
    chromium().the(".paper .lit");
    assertThat(chromium().path()).startsWith("/reports/").contains("#e-");
  }

  @Test
  void a_click_on_a_sentence_shows_what_was_taken_from_it() {
    chromium().go(MINISTER);
    assertThat(chromium().has(".card.current")).isFalse();
    chromium().click(".paper [data-evidence]");
    WebElement card = chromium().the(".card.current");
    assertThat(card.getText()).contains("Luc Arnaud");
    assertThat(chromium().focused()).isEqualTo(card);
  }

  @Test
  void a_field_under_the_pointer_lights_its_sentence_until_the_pointer_leaves() {
    chromium().go(MINISTER);
    WebElement place =
        chromium().all(".card .value").stream()
            .filter(value -> value.getText().equals("Kigali"))
            .findFirst()
            .orElseThrow();
    chromium().hover(place);
    assertThat(chromium().the(".paper .lit").getText()).contains("visited Kigali");
    assertThat(chromium().run("return CSS.highlights.get('words').size;")).isEqualTo(1L);
    chromium().shoot("way-field");
    chromium().hover(chromium().the("h1"));
    chromium().waitFor("nothing lit", page -> !page.has(".paper .lit"));
  }

  @Test
  void keys_alone_go_from_the_search_through_a_report_to_an_entry() {
    chromium().go("/");
    chromium().keys(Keys.TAB);
    assertThat(chromium().focused().getText()).isEqualTo("Skip to the content");
    chromium().keys(Keys.ENTER);
    chromium().keys("/", "Arnaud", Keys.ENTER);
    chromium().waitFor("what was searched", page -> page.path().startsWith("/entries?q=Arnaud"));
    assertThat(chromium().text()).contains("FRA → RWA");
    chromium().go(MINISTER);
    chromium().keys("j");
    String first = chromium().the(".card.current h3").getText();
    chromium().keys("j");
    chromium()
        .waitFor("the next finding", page -> !page.the(".card.current h3").getText().equals(first));
    chromium().keys("k");
    assertThat(chromium().the(".card.current h3").getText()).isEqualTo(first);
    chromium().keys("o");
    chromium().the("#told");
    assertThat(chromium().path()).startsWith("/entries/");
  }

  @Test
  void a_dossier_leads_from_its_turning_point_to_the_words_that_made_it() {
    chromium().go("/dossiers");
    chromium().the("#one").sendKeys("Kenya");
    chromium().the("#two").sendKeys("Norway", Keys.ENTER);
    chromium().waitFor("the dossier", page -> page.path().equals("/dossiers/dyads/KEN/NOR"));
    WebElement turn = chromium().the("svg a[href^='#turn-2023']");
    turn.findElement(By.cssSelector("text")).click();
    chromium().waitFor("the turn", page -> page.path().contains("#turn-2023"));
    chromium().shoot("way-turning-point");
    chromium().click("article.turn.worse a[href^='/tellings/']");
    assertThat(chromium().the(".paper .lit").getText()).contains("Kenya");
    assertThat(chromium().path()).contains("#e-");
  }

  @Test
  void markup_in_a_report_is_words_wherever_the_report_shows() {
    Entry told =
        register().tellingsOf("4".repeat(64)).stream()
            .flatMap(telling -> telling.entry().stream())
            .findFirst()
            .flatMap(id -> register().entry(id))
            .orElseThrow();
    for (String path :
        new String[] {
          "/",
          "/reports",
          "/reports/" + "4".repeat(64),
          "/entries/" + told.id(),
          "/review?entry=" + told.id(),
          "/entries?kind=visits",
          "/dossiers/states/KEN"
        }) {
      chromium().go(path);
      assertThat(
              chromium().run("return document.querySelectorAll('img, script:not([src])').length"))
          .as(path)
          .isEqualTo(0L);
    }
    assertThat(register().tellingsOf("4".repeat(64)))
        .anyMatch(telling -> telling.kind() == Kind.VISIT);
  }
}
