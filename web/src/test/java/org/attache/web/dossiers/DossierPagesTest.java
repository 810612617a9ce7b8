package org.attache.web.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.register.entry.Person;
import org.attache.web.Story;
import org.attache.web.WebTest;
import org.junit.jupiter.api.Test;

/** The pages of what can be followed over time. */
class DossierPagesTest extends WebTest {
  DossierPagesTest() {
    super(Story.make());
  }

  @Test
  void a_dyad_shows_how_the_relation_went_and_where_it_turned() {
    String page = page("/dossiers/dyads/KEN/NOR");
    assertThat(page)
        .contains("Kenya – Norway")
        .contains("<circle")
        .contains("Turned worse in 2023-01")
        .contains("id=\"turn-2023-01-01\"");
    Matcher evidence =
        Pattern.compile("href=\"(/tellings/e[0-9a-f]+)\"[^>]*>“Kenya condemned Norway")
            .matcher(page);
    assertThat(evidence.find()).isTrue();
    assertThat(get(evidence.group(1)).headers().firstValue("Location").orElse(""))
        .contains("#e-0-");
  }

  @Test
  void every_dot_leads_to_a_row_of_the_table() {
    String page = page("/dossiers/dyads/KEN/NOR");
    Matcher dot = Pattern.compile("<a class=\"co[a-z]+\" href=\"#(p-[0-9-]+)\"").matcher(page);
    int dots = 0;
    for (; dot.find(); dots++) {
      assertThat(page).contains("<tr id=\"" + dot.group(1) + "\">");
    }
    assertThat(dots).isGreaterThan(10);
    assertThat(page("/dossiers/dyads/KEN/NOR?by=week")).contains("By week as a table");
  }

  @Test
  void deployments_are_ranges_from_their_first_report_to_the_withdrawal() {
    assertThat(page("/dossiers/states/KEN"))
        .contains("Kenya in Somalia")
        .contains("2023-02-01")
        .contains("<rect class=\"");
  }

  @Test
  void statements_stand_by_the_type_of_their_source() {
    assertThat(page("/dossiers/states/KEN"))
        .contains("Statements by type of source")
        .containsPattern("<span class=\"label\">(named|pronoun)</span>");
  }

  @Test
  void a_person_has_offices_by_date_and_those_they_met() {
    Person minister = register().persons(Optional.of("Solberg"), 1, Optional.empty()).rows().get(0);
    assertThat(page("/dossiers/people/" + minister.id()))
        .contains("Ingrid Solberg")
        .contains("Foreign Minister")
        .contains("2024-05-02")
        .contains("Daniel Otieno");
  }

  @Test
  void a_place_is_found_by_its_name_whatever_it_holds() {
    assertThat(page("/dossiers/places?name=Nairobi")).contains("NOR → KEN");
    assertThat(page("/dossiers/places/Nairobi")).contains("NOR → KEN");
    String hostile = page("/dossiers/places?name=%22%3E%3Cscript%3Ealert(1)%3C/script%3E/a");
    assertThat(hostile).contains("Nothing in the register").doesNotContain("<script>alert");
  }

  @Test
  void dates_limit_a_dossier() {
    String page = page("/dossiers/states/KEN?from=2023-10&to=2023-12");
    assertThat(page).contains("2023-10-01").doesNotContain("2024-05-14");
    assertThat(get("/dossiers/states/KEN?from=soon").statusCode()).isEqualTo(400);
  }

  @Test
  void the_form_leads_to_states_by_name_or_code() {
    assertThat(opened("one=kenya&two=NOR")).isEqualTo("/dossiers/dyads/KEN/NOR");
    assertThat(opened("one=Norway")).isEqualTo("/dossiers/states/NOR");
    assertThat(get("/dossiers/open?one=Narnia").statusCode()).isEqualTo(400);
    assertThat(get("/dossiers/people/p-nobody").statusCode()).isEqualTo(404);
    assertThat(page("/dossiers")).contains("Kenya", "Norway");
  }

  private String opened(String query) {
    HttpResponse<String> answer = get("/dossiers/open?" + query);
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElse("");
  }
}
