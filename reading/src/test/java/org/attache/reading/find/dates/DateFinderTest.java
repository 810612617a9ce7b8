package org.attache.reading.find.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.attache.model.Report;
import org.attache.reading.Annotated;
import org.junit.jupiter.api.Test;

class DateFinderTest {
  private static final String WEDNESDAY = "2021-11-24";
  private final DateFinder finder = new DateFinder("en");

  private List<String> values(String text) {
    return values(text, WEDNESDAY);
  }

  private List<String> values(String text, String published) {
    return finder.find(Annotated.text(text, published)).stream()
        .map(d -> d.text() + "=" + d.value().orElse("?"))
        .toList();
  }

  @Test
  void a_full_date_needs_no_day_to_count_from() {
    assertThat(
            finder.find(Annotated.text("The two generals met on 3 March 2019 in Oslo.")).stream()
                .map(d -> d.value().orElseThrow()))
        .containsExactly("2019-03-03");
  }

  @Test
  void tense_decides_which_friday() {
    assertThat(values("The minister arrived on Friday.")).containsExactly("Friday=2021-11-19");
    assertThat(values("The minister will arrive on Friday.")).containsExactly("Friday=2021-11-26");
  }

  @Test
  void plans_in_the_past_tense_lie_ahead_and_purposes_do_not() {
    assertThat(values("The talks planned for Friday were called off."))
        .containsExactly("Friday=2021-11-26");
    assertThat(values("They met on Monday to discuss fisheries."))
        .containsExactly("Monday=2021-11-22");
    assertThat(values("The minister refused to speak on Friday."))
        .containsExactly("Friday=2021-11-19");
    assertThat(values("The minister agreed to speak on Friday."))
        .containsExactly("Friday=2021-11-26");
  }

  @Test
  void a_vague_time_is_known_by_its_unit() {
    assertThat(
            finder.find(Annotated.text("They met a few months ago.", WEDNESDAY)).get(0).precision())
        .hasValue("M");
  }

  @Test
  void a_day_of_last_year_keeps_its_day() {
    assertThat(values("The treaty was signed on 5 June last year."))
        .containsExactly("5 June last year=2020-06-05");
  }

  @Test
  void the_weekday_of_publication_is_that_day() {
    assertThat(values("He spoke to reporters on Wednesday."))
        .containsExactly("Wednesday=2021-11-24");
  }

  @Test
  void a_day_without_a_year_is_the_nearest_one() {
    assertThat(values("They signed the pact on December 28.", "2021-01-05"))
        .containsExactly("December 28=2020-12-28");
    assertThat(values("The summit will open on January 9."))
        .containsExactly("January 9=2022-01-09");
  }

  @Test
  void weeks_months_and_years_count_from_publication() {
    assertThat(values("Talks last week followed a visit two months ago and a row last year."))
        .containsExactly("last week=2021-W46", "two months ago=2021-09", "last year=2020");
  }

  @Test
  void a_few_months_ago_is_only_the_past() {
    assertThat(values("Both presidents asked for it a few months ago."))
        .containsExactly("a few months ago=PAST_REF");
  }

  @Test
  void durations_have_a_length_and_ages_are_none() {
    assertThat(values("The 52-year-old envoy is on a three-day visit, the first in 25 years."))
        .containsExactly("three-day=P3D", "25 years=P25Y");
  }

  @Test
  void may_and_march_are_months_only_with_a_capital_and_a_reason() {
    assertThat(values("The army may march on. May I add that? They left in May."))
        .containsExactly("May=2021-05");
  }

  @Test
  void a_history_counts_days_from_the_year_it_has_come_to() {
    String history =
        "In 1954 the garrison surrendered. The accord of 1955 ended the war. In 1956 the last"
            + " troops left. By 1957 trade had resumed. A treaty was signed in 1958. On June 3 the"
            + " parliament ratified it.";
    assertThat(values(history)).contains("June 3=1958-06-03");
  }

  @Test
  void without_a_date_of_publication_the_dateline_serves() {
    assertThat(
            finder
                .find(
                    Annotated.text(
                        "OSLO, April 2, 2019 (ASW)\n\nA general arrived here yesterday for talks."))
                .stream()
                .map(d -> d.value().orElse("?")))
        .containsExactly("2019-04-02", "2019-04-01");
  }

  @Test
  void what_cannot_be_a_date_is_none() {
    assertThat(values("The bill passed 45/45/2019 times, he joked.")).isEmpty();
  }

  @Test
  void clock_times_take_the_day_they_name() {
    assertThat(values("The convoy left at 10:35 a.m. Tuesday."))
        .containsExactly("10:35 a.m. Tuesday=2021-11-23T10:35");
  }

  @Test
  void a_day_in_figures_is_read_as_its_outlet_writes() {
    String text = "The treaty of 03/04/2019 ran out.";
    assertThat(slashed(text, Optional.of("Associated Press"))).containsExactly("2019-03-04");
    assertThat(slashed(text, Optional.of("The Standard"))).containsExactly("2019-04-03");
    assertThat(slashed("Signed on 25/04/2019.", Optional.of("Associated Press")))
        .containsExactly("2019-04-25");
    assertThat(slashed("Signed on 04/25/2019.", Optional.of("The Standard")))
        .containsExactly("2019-04-25");
  }

  @Test
  void of_an_outlet_not_known_only_the_year_of_a_day_in_figures_is_sure() {
    assertThat(slashed("The treaty of 03/04/2019 ran out.", Optional.empty()))
        .containsExactly("2019");
    assertThat(slashed("The treaty of 23/04/2019 ran out.", Optional.empty()))
        .containsExactly("2019-04-23");
    assertThat(values("Brussels, 11/12/2020", "2020-12-11"))
        .containsExactly("11/12/2020=2020-12-11");
  }

  @Test
  void a_year_before_a_quarter_is_that_years_quarter() {
    assertThat(
            values(
                "Profit rose to $3 million in the third quarter from $2 million a year earlier.",
                "2021-11-24"))
        .containsExactly("the third quarter=2021-Q3", "a year earlier=2020-Q3");
    assertThat(values("He was elected a year ago.")).containsExactly("a year ago=2020");
  }

  @Test
  void what_will_be_done_to_something_lies_ahead() {
    assertThat(values("The camp will be handed over in May.", "2024-03-05"))
        .containsExactly("May=2024-05");
    assertThat(values("Officers said it would be closed in May.", "2024-03-05"))
        .containsExactly("May=2024-05");
    assertThat(values("The base was closed in May.", "2024-03-05")).containsExactly("May=2023-05");
  }

  @Test
  void what_was_put_off_until_june_waits_for_the_next_june() {
    assertThat(values("The visit was put off until June.", "2024-03-05"))
        .containsExactly("June=2024-06");
    assertThat(values("The ministers moved their meeting to early June.", "2024-03-05"))
        .containsExactly("early June=2024-06");
    assertThat(values("The talks lasted until January.", "2024-03-05"))
        .containsExactly("January=2024-01");
  }

  @Test
  void who_is_still_due_comes_later() {
    assertThat(values("A delegation is still due in Baghdad on Tuesday.", "2024-01-21"))
        .containsExactly("Tuesday=2024-01-23");
    assertThat(values("Flights were cancelled due to fog on Tuesday.", "2024-01-21"))
        .containsExactly("Tuesday=2024-01-16");
  }

  private List<String> slashed(String text, Optional<String> publisher) {
    Report report =
        new Report(
            Optional.empty(),
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            publisher,
            Optional.of("2019-11-06"),
            Optional.of("en"),
            text);
    return finder.find(Annotated.report(report)).stream().map(d -> d.value().orElse("?")).toList();
  }
}
