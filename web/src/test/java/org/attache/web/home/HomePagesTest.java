package org.attache.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.Modality;
import org.attache.register.Facet;
import org.attache.register.Query;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReviewState;
import org.attache.web.Story;
import org.attache.web.WebTest;
import org.attache.web.page.Params;
import org.junit.jupiter.api.Test;

/** The first page of a register in which something happens. */
class HomePagesTest extends WebTest {
  private static final Pattern TOTAL = Pattern.compile("role=\"status\"><strong>([0-9,]+)<");

  HomePagesTest() {
    super(Story.make());
  }

  @Test
  void what_is_new_and_what_is_to_review_stands_on_the_first_page() {
    String page = page("/");
    long visits = register().counts(Query.ALL, Facet.KIND).getOrDefault("VISIT", 0L);
    long undecided =
        register()
            .counts(Query.ALL.review(ReviewState.CANDIDATE), Facet.REVIEW)
            .getOrDefault("CANDIDATE", 0L);
    assertThat(page)
        .contains("<strong>" + register().reports() + "</strong> reports")
        .contains("/entries?kind=visits\"><strong>" + visits + "</strong> visit")
        .contains("<a href=\"/review\"><strong>" + undecided + "</strong>")
        .contains("/review?kind=agreements")
        .contains("Report of 2023-10-01")
        .contains("NOR → KEN");
  }

  @Test
  void the_map_draws_visits_and_deployments_that_happened_and_says_them_in_a_table() {
    String page = page("/");
    assertThat(page)
        .contains("<title>Norway → Kenya: 1</title><path d=\"M")
        .contains("Deployments in Somalia: ")
        .contains("<td>Norway</td><td>Kenya</td>")
        .contains("<td>Kenya</td><td>Somalia</td>");
    long happened =
        register().counts(Query.ALL.of(Kind.DEPLOYMENT), Facet.FLOW).getOrDefault("KEN SOM", 0L)
            - register()
                .counts(Query.ALL.of(Kind.DEPLOYMENT).status(Modality.CANCELLED), Facet.FLOW)
                .getOrDefault("KEN SOM", 0L);
    assertThat(page).contains("aria-label=\"" + happened + ": Kenya to Somalia\"");
  }

  @Test
  void every_number_of_map_and_bars_is_that_of_the_list_it_leads_to() {
    String page = page("/?by=year");
    Matcher flow =
        Pattern.compile("href=\"(/entries[^\"]+)\"(?: tabindex=\"-1\")? aria-label=\"([^\"]+)\"")
            .matcher(page);
    int links = 0;
    for (; flow.find(); links++) {
      String list = page(flow.group(1).replace("&amp;", "&"));
      Matcher total = TOTAL.matcher(list);
      assertThat(total.find()).isTrue();
      assertThat(total.group(1)).as(flow.group(1)).isEqualTo(number(flow.group(2)));
    }
    assertThat(links).isGreaterThan(6);
  }

  /** "Kenya to Norway: 3", or "3: Kenya to Norway". */
  private static String number(String label) {
    return label.replaceAll("^.*: (?=\\d+$)|: .*$", "");
  }

  @Test
  void bars_are_weeks_months_or_years_and_lead_to_their_entries() {
    assertThat(page("/?by=week")).contains("from=2024-05-13&amp;to=2024-05-19");
    assertThat(page("/")).contains("from=2024-05&amp;to=2024-05");
    assertThat(page("/?by=year")).contains("from=2022&amp;to=2022");
    assertThat(get("/?by=moon").statusCode()).isEqualTo(400);
  }

  @Test
  void dates_limit_map_and_bars() {
    assertThat(page("/?from=2023&to=2023")).contains("2023-02").doesNotContain("Norway → Kenya");
    assertThat(get("/?from=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void disputed_borders_are_drawn_as_the_chosen_view_has_them() {
    String held = page("/");
    String morocco = page("/?view=mar");
    assertThat(held).contains("<option value=\"held\" selected>");
    assertThat(morocco).contains("<option value=\"mar\" selected>", "Western Sahara in Morocco");
    assertThat(path(morocco, "disputed").length())
        .isPositive()
        .isLessThan(path(held, "disputed").length());
    assertThat(path(page("/?view=un"), "land")).isNotEqualTo(path(held, "land"));
    assertThat(get("/?view=mars").statusCode()).isEqualTo(400);
  }

  private static String path(String page, String css) {
    Matcher path = Pattern.compile("<path class=\"" + css + "\" d=\"([^\"]*)\"").matcher(page);
    assertThat(path.find()).isTrue();
    return path.group(1);
  }

  @Test
  void every_view_has_outlines_that_browsers_can_draw_and_lines_that_exist() {
    for (BaseMap.Choice choice : BaseMap.choices()) {
      BaseMap view = BaseMap.named(choice.view()).orElseThrow();
      for (String path : List.of(view.land(), view.borders(), view.disputed())) {
        assertThat(path.replaceAll("M-?\\d+ -?\\d+l[-0-9][-0-9 ]+z?", ""))
            .as(view.view())
            .isEmpty();
      }
    }
    List<String> owners =
        List.of("held", "un").stream()
            .flatMap(name -> Outlines.of("outlines-" + name + ".tsv").lines().stream())
            .map(Outlines.Line::owners)
            .toList();
    assertThat(Rows.of("worldviews.tsv"))
        .filteredOn(row -> row.get(0).equals("border"))
        .allSatisfy(row -> assertThat(owners).contains(row.get(2)));
  }

  @Test
  void equal_earth_is_as_its_authors_tabulate_it() {
    assertThat(EqualEarth.x(0, 0)).isEqualTo(EqualEarth.WIDTH / 2.0);
    assertThat(EqualEarth.x(0, 180)).isEqualTo(EqualEarth.WIDTH);
    // width of the pole line to that of the equator, and half the height to half the width
    assertThat((EqualEarth.x(90, 180) - EqualEarth.x(90, 0)) / 1_000).isBetween(0.591, 0.593);
    assertThat((EqualEarth.y(0) - EqualEarth.y(90)) / 1_000).isBetween(0.4866, 0.4868);
  }

  @Test
  void what_flies_over_the_line_of_dates_takes_the_short_way() {
    WorldMap map =
        WorldMap.of(
            BaseMap.named("held").orElseThrow(),
            Map.of("WSM NZL", 3L),
            Map.of(),
            Params.of(Map.of()));
    assertThat(map.arcs())
        .singleElement()
        .satisfies(arc -> assertThat(arc.path()).matches("(M.*){2}"));
  }
}
