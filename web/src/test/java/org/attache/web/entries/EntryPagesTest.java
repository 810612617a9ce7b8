package org.attache.web.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.register.Query;
import org.attache.register.Register;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Proposal;
import org.attache.web.SampleRegister;
import org.attache.web.Story;
import org.attache.web.WebTest;
import org.junit.jupiter.api.Test;

/** The page of an entry. */
class EntryPagesTest extends WebTest {
  EntryPagesTest() {
    super(Story.make());
  }

  private Entry visit() {
    return register().entries(Query.ALL.of(Kind.VISIT)).rows().stream()
        .filter(entry -> entry.reports() > 1)
        .findFirst()
        .orElseThrow();
  }

  private String visitPage() {
    return page("/entries/" + visit().id());
  }

  @Test
  void a_visit_shows_who_was_in_the_room_with_their_offices() {
    assertThat(visitPage())
        .contains("Visit: Norway → Kenya", "Who was in the room", "From Norway", "For Kenya")
        .containsPattern("<a href=\"/dossiers/people/p-[0-9a-f]+\">Ingrid Solberg</a>")
        .containsPattern("class=\"office\">Foreign Minister")
        .containsPattern("class=\"office\">[^<]*President");
  }

  @Test
  void reports_that_copy_each_other_stand_together_and_count_once() {
    assertThat(visitPage())
        .contains("reports that copy each other: they count once")
        .contains("Lake Post", "Evening Copy", "Coast Daily", "Harbour Wire");
  }

  @Test
  void values_that_contradict_each_other_stand_side_by_side_with_who_gives_them() {
    String page = visitPage();
    assertThat(page).contains("Where reports disagree");
    String disagreement = page.substring(page.indexOf("Where reports disagree"));
    assertThat(disagreement).contains("2024-05-14").contains("2024-05-13").contains("Coast Daily");
  }

  @Test
  void a_visit_that_was_announced_and_took_place_has_a_history() {
    String page = visitPage();
    String history = page.substring(page.indexOf("id=\"history\""), page.indexOf("id=\"record\""));
    assertThat(history.indexOf("planned")).isPositive().isLessThan(history.indexOf("completed"));
  }

  @Test
  void what_people_decided_stands_in_the_trail() {
    Entry event = register().entries(Query.ALL.of(Kind.EVENT)).rows().get(0);
    register()
        .transaction(
            tx ->
                new Register()
                    .decide(
                        tx,
                        Proposal.verdict(
                            Action.ACCEPT,
                            event.id(),
                            "Grace <b>",
                            "2024-06-01T00:00:00Z",
                            SampleRegister.HOSTILE)));
    assertThat(page("/entries/" + event.id()))
        .contains("Grace &lt;b&gt;", "accepted it", "&lt;script&gt;")
        .doesNotContain("<script>alert", "<img src=x");
  }

  @Test
  void every_entry_has_a_page() {
    for (Kind kind : Kind.values()) {
      List<Entry> some = register().entries(Query.ALL.of(kind).page(3)).rows();
      for (Entry entry : some) {
        assertThat(page("/entries/" + entry.id())).contains(entry.id(), "Told by");
      }
    }
  }
}
