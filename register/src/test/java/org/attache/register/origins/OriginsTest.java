package org.attache.register.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static final String ARRIVAL =
      "The commander of the Omani navy arrived in Karachi on Sunday for a visit of four days at the"
          + " invitation of his Pakistani colleague, a spokesman for the fleet said.";
  private static final String PROGRAMME =
      "Rear Admiral Said Al-Harthy will inspect two corvettes under construction, lay a wreath at"
          + " the tomb of the founder and address the staff college in Lahore.";
  private static final String HISTORY =
      "Ships of the two navies have met every other year since 1987 for an exercise in the Gulf of"
          + " Oman that began with minesweepers and now takes in submarines.";
  private static final String RESULT =
      "After three hours of talks the guests agreed to send eleven cadets to Karachi each autumn"
          + " and to buy charts of the Makran coast from the hydrographer there.";
  private static final String OWN =
      "Passers-by on the Clifton bridge wondered on Sunday morning why the road to the dockyard was"
          + " being swept twice; at ten an admiral in white drove past, waved, and was gone.";

  private final OriginIndex index = new MemoryOriginIndex();
  private final Origins origins = new Origins(index);

  @Test
  void the_same_words_under_another_headline_are_one_origin() {
    origins.take(Told.by("Gulf Wire", "2021-05-02", ARRIVAL, PROGRAMME));
    Placement copy = origins.take(Told.by("Lyari Post", "2021-05-03", ARRIVAL, PROGRAMME));

    assertThat(copy.origin()).isEqualTo("Gulf Wire 2021-05-02");
    assertThat(copy.links()).extracting(Link::kind).containsExactly(LinkKind.EXACT);
  }

  @Test
  void a_shortened_copy_depends_on_the_longer_text_even_when_it_comes_first() {
    origins.take(Told.by("Lyari Post", "2021-05-02", ARRIVAL));
    Placement longer =
        origins.take(Told.by("Gulf Wire", "2021-05-02", ARRIVAL, PROGRAMME, HISTORY));

    assertThat(longer.links())
        .containsExactly(
            new Link(
                "Lyari Post 2021-05-02",
                "Gulf Wire 2021-05-02",
                LinkKind.CONTAINED,
                1,
                "stands in the longer text (100 % of the shorter text)"));
  }

  @Test
  void a_later_version_of_the_same_outlet_is_an_update() {
    origins.take(Told.by("Gulf Wire", "2021-05-02T08:00", ARRIVAL, PROGRAMME));
    Placement later = origins.take(Told.by("Gulf Wire", "2021-05-03T17:00", RESULT, PROGRAMME));

    assertThat(later.links()).extracting(Link::kind).containsExactly(LinkKind.UPDATE);
    assertThat(later.origin()).isEqualTo("Gulf Wire 2021-05-02T08:00");
  }

  @Test
  void background_that_an_outlet_repeats_weeks_later_makes_no_update() {
    origins.take(Told.by("Gulf Wire", "2021-05-02", ARRIVAL, HISTORY));
    Placement later = origins.take(Told.by("Gulf Wire", "2021-06-20", RESULT, HISTORY));

    assertThat(later.isNew()).isTrue();
  }

  @Test
  void two_who_were_there_are_two_origins() {
    origins.take(Told.by("Gulf Wire", "2021-05-02", ARRIVAL, PROGRAMME));

    assertThat(origins.take(Told.by("Dockside", "2021-05-02", OWN)).isNew()).isTrue();
  }

  @Test
  void two_who_quote_the_same_statement_are_two_origins() {
    String statement = "“" + RESULT + " " + HISTORY + "”";
    origins.take(Told.by("Gulf Wire", "2021-05-02", ARRIVAL, statement));

    assertThat(origins.take(Told.by("Dockside", "2021-05-02", OWN, statement)).isNew()).isTrue();
  }

  @Test
  void a_statement_printed_as_it_is_by_two_outlets_is_one_origin() {
    String statement = "“" + RESULT + " " + HISTORY + "”";
    origins.take(Told.by("Ministry", "2021-05-02", "Statement:", statement));

    assertThat(origins.take(Told.by("Dockside", "2021-05-03", statement, "(Staff)")).origin())
        .isEqualTo("Ministry 2021-05-02");
  }

  @Test
  void two_cuts_of_one_agency_text_are_one_origin_where_both_credit_it() {
    String credit = "With inputs from PTI";
    origins.take(Told.by("Malabar", "2021-05-02", ARRIVAL, OWN, OWN + RESULT, credit));
    origins.take(Told.by("Deccan", "2021-05-02", ARRIVAL, PROGRAMME, HISTORY, credit));

    assertThat(index.members("Deccan 2021-05-02")).hasSize(2);
  }

  @Test
  void the_same_cuts_without_a_credit_stay_apart() {
    origins.take(Told.by("Malabar", "2021-05-02", ARRIVAL, OWN, OWN + RESULT));

    assertThat(origins.take(Told.by("Deccan", "2021-05-02", ARRIVAL, PROGRAMME, HISTORY)).isNew())
        .isTrue();
  }

  @Test
  void a_report_that_joins_two_origins_says_which_one_is_no_more() {
    origins.take(Told.by("First", "2021-05-02", ARRIVAL, PROGRAMME));
    origins.take(Told.by("Second", "2021-05-03", HISTORY, RESULT));
    Placement both =
        origins.take(Told.by("Third", "2021-05-04", ARRIVAL, PROGRAMME, HISTORY, RESULT));

    assertThat(both.origin()).isEqualTo("First 2021-05-02");
    assertThat(both.replaced()).containsExactly("Second 2021-05-03");
    assertThat(index.members("First 2021-05-02")).hasSize(3);
    assertThat(index.members("Second 2021-05-03")).isEmpty();
  }

  @Test
  void an_earlier_report_that_comes_later_gives_the_origin_its_name() {
    origins.take(Told.by("Copy", "2021-05-03", ARRIVAL, PROGRAMME));
    Placement earlier = origins.take(Told.by("Wire", "2021-05-02", ARRIVAL, PROGRAMME));

    assertThat(earlier.origin()).isEqualTo("Wire 2021-05-02");
    assertThat(earlier.replaced()).containsExactly("Copy 2021-05-03");
    assertThat(index.origin("Copy 2021-05-03")).contains("Wire 2021-05-02");
  }

  @Test
  void taking_a_report_twice_changes_nothing() {
    Fingerprint wire = Told.by("Wire", "2021-05-02", ARRIVAL, PROGRAMME);
    Fingerprint copy = Told.by("Copy", "2021-05-03", ARRIVAL, PROGRAMME);
    origins.take(wire);
    Placement first = origins.take(copy);

    assertThat(origins.take(copy)).isEqualTo(first);
    assertThat(index.members("Wire 2021-05-02")).hasSize(2);
  }

  @Test
  void a_phrase_of_ten_words_links_nobody() {
    String formula = "The two sides agreed to meet again in due course.";
    origins.take(Told.by("Wire", "2021-05-02", formula));

    assertThat(
            origins.take(Told.by("Other", "2021-05-02", formula + " No date was given.")).isNew())
        .isTrue();
  }

  @Test
  void thousands_who_print_the_same_text_cost_each_newcomer_no_more_than_a_few_comparisons() {
    List<Placement> placements = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String place = "Printed in town number " + i + " by a press of our own.";
      placements.add(origins.take(Told.by("Outlet " + i, "2021-05-02", ARRIVAL, PROGRAMME, place)));
    }

    assertThat(placements).allMatch(placement -> placement.links().size() <= 32);
    assertThat(index.members(placements.get(2_999).origin())).hasSize(3_000);
  }
}
