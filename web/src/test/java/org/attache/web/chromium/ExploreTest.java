package org.attache.web.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.web.SampleRegister;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Keeping a search. */
class ExploreTest extends ChromiumTest {
  ExploreTest() {
    super(SampleRegister.of(SampleRegister.reports()));
  }

  @Test
  void a_search_is_saved_under_a_name_and_found_again() {
    chromium().go("/entries?kind=visits");
    WebElement form = chromium().the("form[action='/searches']");
    chromium().run("arguments[0].closest('details').open = true", form);
    chromium().the("form[action='/searches'] input[name=name]").sendKeys("Visits <b>only</b>");
    form.findElement(By.cssSelector("button")).click();
    chromium().waitFor("saved searches", page -> page.path().equals("/searches"));
    assertThat(chromium().the("main h2").getText()).isEqualTo("Visits <b>only</b>");
    chromium().shoot("way-searches");
    chromium().clickLink("Visits");
    chromium().waitFor("the list", page -> page.path().equals("/entries?kind=visits"));
  }
}
