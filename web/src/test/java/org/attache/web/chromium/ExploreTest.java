package org.attache.web.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.web.SampleRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Narrowing a list down, taking it along, and keeping it. */
class ExploreTest extends ChromiumTest {
  ExploreTest() {
    super(SampleRegister.of(SampleRegister.reports()));
  }

  @Test
  void a_facet_narrows_the_list_and_the_download_holds_what_is_shown(@TempDir Path folder)
      throws Exception {
    chromium().downloadsTo(folder);
    chromium().go("/entries");
    int all = chromium().all("table.entries tbody tr").size();
    chromium().click("#narrow a[href*='kind=visit']");
    chromium().waitFor("visits", page -> page.path().equals("/entries?kind=visit"));

    WebElement columns = chromium().the("form[action='/entries'] input[name=columns][value=id]");
    chromium().run("arguments[0].closest('details').open = true", columns);
    for (WebElement chosen : chromium().all("input[name=columns]:checked")) {
      chosen.click();
    }
    columns.click();
    columns.submit();
    chromium().waitFor("the columns", page -> page.path().contains("columns=id"));
    List<String> heads = texts("table.entries thead th");
    List<String> shown = texts("table.entries tbody th");
    assertThat(heads).containsExactly("Id");
    assertThat(shown).hasSizeBetween(1, all - 1);
    chromium().shoot("way-explore");

    WebElement form = chromium().the("form[action='/entries/download']");
    chromium().run("arguments[0].closest('details').open = true", form);
    chromium().choose("#format", "csv");
    form.findElement(By.cssSelector("button")).click();
    Path file = folder.resolve("visits.csv");
    // the browser gives a file its name when it has all of it
    chromium().waitFor("the download", page -> Files.exists(file));
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).startsWith("id,");
    assertThat(lines.subList(1, lines.size()).stream().map(line -> line.split(",", 2)[0]))
        .containsExactlyInAnyOrderElementsOf(shown);
  }

  private List<String> texts(String css) {
    return chromium().all(css).stream().map(WebElement::getText).toList();
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
