package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.register.entry.Kind;
import org.junit.jupiter.api.Test;

/** What holds for every page. */
class SiteTest extends WebTest {
  private static final Pattern STYLE = Pattern.compile("href=\"(/assets/[0-9a-f]+/attache.css)\"");

  @Test
  void every_section_answers_with_a_page_that_names_itself() {
    for (String path : List.of("/", "/entries", "/review", "/reports", "/people", "/dossiers")) {
      assertThat(page(path)).contains("<main").contains("<h1>").contains("aria-current=\"page\"");
    }
  }

  @Test
  void entries_reports_and_dossiers_show_what_the_register_holds() {
    assertThat(page("/entries?kind=visits&dyad=FRA,RWA")).contains("FRA → RWA");
    assertThat(page("/entries/" + first(Kind.VISIT).id())).contains("Lake Post", "Harbour Wire");
    assertThat(page("/reports/" + "1".repeat(64))).contains("A minister in Kigali");
    assertThat(page("/dossiers/dyads/fra/RWA")).contains("France – Rwanda");
    assertThat(page("/people?q=arnaud")).contains("Luc Arnaud");
  }

  @Test
  void what_reports_say_stays_text_on_every_page() {
    for (String path :
        List.of("/", "/entries", "/reports", "/reports/" + "4".repeat(64), "/review")) {
      assertThat(page(path)).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }
    assertThat(page("/reports/" + "4".repeat(64))).contains("&lt;script&gt;alert");
    assertThat(page("/entries?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"))
        .doesNotContain("<script>alert(1)");
  }

  @Test
  void nothing_runs_or_frames_a_page_but_files_of_this_site() {
    String policy = get("/").headers().firstValue("Content-Security-Policy").orElse("");
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page("/"))
        .doesNotContain("<style")
        .doesNotContain(" style=")
        .doesNotContain("onclick");
  }

  @Test
  void style_sheets_are_packed_and_kept_for_good() {
    Matcher style = STYLE.matcher(page("/"));
    assertThat(style.find()).isTrue();
    HttpResponse<String> packed =
        send(HttpRequest.newBuilder(at(style.group(1))).header("Accept-Encoding", "gzip"));
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(get(style.group(1)).body()).contains("--ink");
    assertThat(get("/assets/0000/attache.css").headers().firstValue("Cache-Control"))
        .contains("no-cache");
  }

  @Test
  void what_is_not_there_or_cannot_be_asked_is_said_in_a_page() {
    assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(get("/nowhere").body()).contains("There is no page at this address");
    assertThat(get("/entries/v-000000000000").statusCode()).isEqualTo(404);
    assertThat(get("/entries?from=yesterday").statusCode()).isEqualTo(400);
    assertThat(get("/entries?from=yesterday").body()).contains("give it as 2021");
  }

  @Test
  void paths_do_not_lead_out_of_the_assets() {
    for (String path :
        List.of("/assets/x/..%2f..%2fWebServer.class", "/assets/x/%2e%2e/WebServer.class")) {
      assertThat(get(path).statusCode()).isIn(400, 404);
    }
  }

  @Test
  void a_form_from_elsewhere_is_refused() {
    HttpRequest.Builder foreign =
        HttpRequest.newBuilder(at("/review"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("csrf=AAAA"));
    assertThat(send(foreign).statusCode()).isEqualTo(403);
    assertThat(post("/review-nothing", Map.of()).statusCode()).isEqualTo(404);
  }
}
