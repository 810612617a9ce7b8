package org.attache.web.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.Modality;
import org.attache.model.StateCode;
import org.attache.output.export.ExportFormat;
import org.attache.output.export.Formats;
import org.attache.output.export.Selection;
import org.attache.register.Facet;
import org.attache.register.Query;
import org.attache.register.counting.Counting;
import org.attache.register.counting.Profile;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.web.Story;
import org.attache.web.WebTest;
import org.junit.jupiter.api.Test;

/** Lists of entries that are narrowed, counted, sorted and taken away. */
class ExplorePagesTest extends WebTest {
  private static final Pattern VALUE =
      Pattern.compile("<li><a href=\"([^\"]+)\">([^<]+)</a> <span class=\"number\">([0-9,]+)<");
  private static final Pattern TOTAL = Pattern.compile("role=\"status\"><strong>([0-9,]+)<");
  private static final Pattern ROW =
      Pattern.compile("<th scope=\"row\"><a href=\"/entries/([^\"]+)\"");
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

  ExplorePagesTest() {
    super(Story.make());
  }

  @Test
  void every_facet_leads_to_as_many_entries_as_it_says() {
    String page = page("/entries");
    Matcher value = VALUE.matcher(page);
    int facets = 0;
    for (; value.find(); facets++) {
      String narrowed = page(text(value.group(1)));
      assertThat(total(narrowed)).as(value.group(2)).isEqualTo(number(value.group(3)));
    }
    assertThat(facets).isGreaterThan(20);
    assertThat(page)
        .contains("Kenya – Norway", "statements", "Lake Post", "completed", "candidate", "2022");
  }

  @Test
  void a_year_that_is_chosen_is_counted_by_month() {
    String page = page("/entries?from=2022&to=2022");
    assertThat(page).contains("<h2>Month</h2>", ">2022-03<").doesNotContain("<h2>Year</h2>");
    assertThat(total(page("/entries?from=2022-03&to=2022-03")))
        .isEqualTo(register().counts(Query.ALL, Facet.MONTH).get("2022-03"));
  }

  @Test
  void several_statuses_can_be_asked_for_at_once() {
    Map<String, Long> counts = register().counts(Query.ALL, Facet.STATUS);
    String page = page("/entries?status=completed,planned");
    assertThat(total(page))
        .isEqualTo(counts.getOrDefault("COMPLETED", 0L) + counts.getOrDefault("PLANNED", 0L));
    assertThat(page).contains("status: completed,planned");
  }

  @Test
  void a_filter_that_is_set_can_be_taken_away_alone() {
    String page = page("/entries?kind=visits&state=KEN&state=NOR");
    assertThat(page)
        .contains("<a href=\"/entries?kind=visits&amp;state=NOR\"")
        .contains("<a href=\"/entries?state=KEN&amp;state=NOR\"");
  }

  @Test
  void columns_are_those_that_were_chosen() {
    String page = page("/entries?kind=visits&columns=date&columns=delegation&columns=place");
    assertThat(page)
        .contains(">Delegation</th>", ">Place</th>", "Ingrid Solberg")
        .doesNotContain(">Told by")
        .contains("name=\"columns\" value=\"place\" checked");
    assertThat(page("/entries?columns=nothing")).contains("Told by");
  }

  @Test
  void the_list_goes_by_the_column_that_is_chosen_page_by_page() {
    List<String> ids = new ArrayList<>();
    String address = "/entries?order=oldest&limit=25";
    while (true) {
      String page = page(address);
      Matcher row = ROW.matcher(page.substring(page.indexOf("<tbody>", page.indexOf("entries\""))));
      while (row.find()) {
        ids.add(row.group(1));
      }
      Matcher next = NEXT.matcher(page);
      if (!next.find()) {
        break;
      }
      address = text(next.group(1));
    }
    assertThat(ids)
        .isEqualTo(
            register().entries(Query.ALL.by(Query.Order.OLDEST).page(500)).rows().stream()
                .map(Entry::id)
                .toList());
    assertThat(page("/entries?order=oldest")).contains("aria-sort=\"ascending\"");
  }

  @Test
  void a_profile_changes_totals_list_and_download() {
    List<Entry> all = register().entries(Query.ALL.page(500)).rows();
    int counts = Counting.of(profile("leaders"), all).rows().size();
    String page = page("/entries?profile=leaders");
    assertThat(total(page)).isEqualTo(counts).isLessThan(all.size());
    assertThat(page)
        .contains("Only with a head of state or government")
        .contains("What our project counts")
        .contains("aria-current=\"true\"");
    assertThat(get("/entries?profile=nobodys").statusCode()).isEqualTo(400);
    assertThat(get("/entries/download?format=jsonl&profile=leaders").body().lines())
        .hasSize(counts);
  }

  @Test
  void what_is_downloaded_is_what_is_shown() throws IOException {
    Query query = Query.ALL.of(Kind.VISIT).among(List.of(new StateCode("KEN")));
    for (ExportFormat format : Formats.list()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.write(new Selection(register(), Set.of(Kind.VISIT), Optional.of(query)), out);
      HttpResponse<String> answer =
          get("/entries/download?kind=visits&state=KEN&limit=1&format=" + format.name());
      assertThat(answer.statusCode()).as(format.name()).isEqualTo(200);
      assertThat(answer.body())
          .as(format.name())
          .isEqualTo(new String(out.toByteArray(), StandardCharsets.UTF_8));
    }
    assertThat(get("/entries/download?format=csv").statusCode()).isEqualTo(400);
    assertThat(get("/entries/download?format=papyrus").statusCode()).isEqualTo(404);
    assertThat(get("/entries/download").statusCode()).isEqualTo(400);
  }

  @Test
  void what_somebody_types_comes_back_as_text() {
    String hostile = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for (String name : List.of("q", "outlet", "columns", "level")) {
      assertThat(page("/entries?" + name + "=" + hostile)).doesNotContain("<script>alert");
    }
    for (String name : List.of("person", "order", "profile", "format", "status")) {
      HttpResponse<String> answer = get("/entries?" + name + "=" + hostile);
      assertThat(answer.statusCode()).as(name).isIn(200, 400);
      assertThat(answer.body()).doesNotContain("<script>alert");
    }
  }

  @Test
  void planned_visits_are_no_completed_ones() {
    assertThat(page("/entries?kind=visits&status=" + Modality.PLANNED.name()))
        .doesNotContain(">completed</td>");
  }

  private static Profile profile(String name) {
    return Profile.named(name, Profile.builtIn()).orElseThrow();
  }

  private static long total(String page) {
    Matcher total = TOTAL.matcher(page);
    assertThat(total.find()).isTrue();
    return number(total.group(1));
  }

  private static long number(String text) {
    return Long.parseLong(text.replace(",", ""));
  }

  private static String text(String attribute) {
    return attribute.replace("&amp;", "&");
  }
}
