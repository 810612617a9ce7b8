package org.attache.web.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.register.Query;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.web.SampleRegister;
import org.attache.web.Story;
import org.attache.web.WebSettings;
import org.attache.web.accounts.Accounts;
import org.attache.web.page.Role;
import org.junit.jupiter.api.Test;

/** What holds for every page in a browser, signed in as one who may do all. */
class EveryPageTest extends ChromiumTest {
  private static final String PASSWORD = "long enough words";

  EveryPageTest() {
    super(
        SampleRegister.of(
            Stream.concat(SampleRegister.reports().stream(), Story.reports().stream()).toList()),
        new WebSettings(
            "127.0.0.1",
            0,
            "samples.db",
            "nobody",
            Optional.of(accounts()),
            Optional.empty(),
            Optional.empty()));
  }

  private static Path accounts() {
    try {
      Path file = Files.createTempDirectory("accounts").resolve("x.accounts");
      file.toFile().deleteOnExit();
      try (Accounts accounts = Accounts.open(file, Clock.systemUTC())) {
        accounts.add("Ada", Role.ADMIN, PASSWORD);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void signIn() {
    chromium().go("/login");
    chromium().the("input[name=name]").sendKeys("Ada");
    chromium().the("input[name=password]").sendKeys(PASSWORD);
    chromium().click("main button");
    chromium().the("p.visitor");
  }

  /** By the names of their pictures: each page without a parameter, one of each that has some. */
  private Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    for (String route : routes().keySet()) {
      String path = route.replace("get ", "");
      if (path.startsWith("/") && !path.contains("{") && isPage(path)) {
        pages.put(path.equals("/") ? "home" : path.substring(1).replace('/', '-'), path);
      }
    }
    for (Kind kind : List.of(Kind.VISIT, Kind.STATEMENT, Kind.DEPLOYMENT, Kind.EVENT)) {
      List<Entry> all = register().entries(Query.ALL.of(kind).by(Query.Order.OLDEST)).rows();
      all.stream().limit(1).forEach(e -> pages.put("entry-" + kind.plural(), "/entries/" + e.id()));
    }
    Entry told = mostTold();
    pages.put("entry-told-often", "/entries/" + told.id());
    pages.put("review-one", "/review?entry=" + told.id());
    pages.put("report", "/reports/" + "1".repeat(64));
    pages.put("report-hostile", "/reports/" + "4".repeat(64));
    pages.put("entries-searched", "/entries?q=" + "%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    pages.put("entries-filtered", "/entries?kind=events&state=KEN");
    pages.put("dossier-dyad", "/dossiers/dyads/KEN/NOR");
    pages.put("dossier-state", "/dossiers/states/KEN");
    pages.put("dossier-place", "/dossiers/places?name=Nairobi");
    pages.put(
        "dossier-person",
        "/dossiers/people/"
            + register().persons(Optional.of("Solberg"), 1, Optional.empty()).rows().get(0).id());
    return pages;
  }

  private Entry mostTold() {
    return register().entries(Query.ALL.of(Kind.VISIT)).rows().stream()
        .max((a, b) -> Integer.compare(a.tellings().size(), b.tellings().size()))
        .orElseThrow();
  }

  private boolean isPage(String path) {
    HttpResponse<String> answer =
        send(HttpRequest.newBuilder(at(path)).header("Cookie", chromium().cookies()));
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return answer.statusCode() == 200 && type.startsWith("text/html");
  }

  @Test
  void every_page_can_be_read_by_all_in_light_and_dark_and_fits_a_telephone() {
    chromium().go("/login");
    List<String> wrong = new ArrayList<>(seen("login"));
    signIn();
    Map<String, String> pages = pages();
    assertThat(pages).hasSizeGreaterThan(20);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      chromium().go(page.getValue());
      seen(page.getKey()).forEach(one -> wrong.add(page.getValue() + ": " + one));
    }
    assertThat(wrong).isEmpty();
  }

  /** What is wrong with the page as it is. */
  private List<String> seen(String name) {
    List<String> wrong = new ArrayList<>(chromium().complaints());
    chromium().shoot(name + "-light");
    chromium().barriers().forEach(barrier -> wrong.add("light: " + barrier));
    chromium().scheme("dark");
    chromium().tooFaint().forEach(barrier -> wrong.add("dark: " + barrier));
    chromium().width(360);
    chromium().shoot(name + "-360-dark");
    if (isWiderThanWindow()) {
      wrong.add("scrolls sideways at 360 px");
    }
    chromium().scheme("light");
    chromium().width(1200);
    return wrong;
  }

  private boolean isWiderThanWindow() {
    return Boolean.TRUE.equals(
        chromium().run("return document.scrollingElement.scrollWidth > window.innerWidth;"));
  }
}
