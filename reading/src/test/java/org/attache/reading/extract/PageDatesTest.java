package org.attache.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a page says that it was published, in the places where pages say so. */
class PageDatesTest {
  private static final String TITLE = "Minister arrives for talks";
  private static final String HEADING = "<h1>" + TITLE + "</h1>";
  private static final String BODY =
      "<p>The foreign minister of Norland arrived in the capital of Sudmark on Monday for two days"
          + " of talks about fishing rights, the ministry said in a statement.</p>"
          + "<p>She was received at the airport by her colleague, and both went straight into a"
          + " meeting that lasted until the evening. Neither of them spoke to the press.</p>";

  @Test
  void publication_and_last_change_are_told_apart() {
    ExtractedPage page =
        page(
            meta("article:published_time", "2021-05-03T18:00:00+02:00")
                + meta("article:modified_time", "2021-05-04T09:30:00+02:00"),
            HEADING + BODY);
    assertThat(page.publication())
        .contains(new PageDate("2021-05-03T18:00:00+02:00", DateSource.META));
    assertThat(page.update()).contains(new PageDate("2021-05-04T09:30:00+02:00", DateSource.META));
  }

  @Test
  void a_date_is_as_precise_as_the_page_gives_it() {
    assertThat(precision("2021-05-03")).contains(PageDate.Precision.DAY);
    assertThat(precision("2021-05-03T18:00+02:00")).contains(PageDate.Precision.MINUTE);
    assertThat(precision("2021-05-03T18:00:30Z")).contains(PageDate.Precision.SECOND);
  }

  @Test
  void the_line_that_says_updated_is_not_the_publication() {
    ExtractedPage page =
        page("", HEADING + "<p>Updated: 7 May 2021</p><p>Published: 3 May 2021</p>" + BODY);
    assertThat(page.published()).contains("2021-05-03");
    assertThat(page.update()).contains(new PageDate("2021-05-07", DateSource.TEXT));
  }

  @Test
  void a_label_in_a_box_of_its_own_counts_too() {
    ExtractedPage page =
        page("", HEADING + BODY + "<div><p>Letzte Änderung:</p><p>07.05.2021</p></div>");
    assertThat(page.update()).contains(new PageDate("2021-05-07", DateSource.TEXT));
  }

  @Test
  void when_a_member_joined_is_no_date_of_a_report() {
    assertThat(page("", HEADING + "<p>Joined: 3 May 2011</p>" + BODY).published()).isEmpty();
  }

  @Test
  void the_date_in_the_line_of_the_site_is_not_that_of_the_report() {
    ExtractedPage page =
        page(
            "",
            "<h1><a href='/'>Norland Post</a></h1><span>Sunday, 9 May 2021</span><div></div>"
                + "<ul>"
                + "<li>one</li><li>two</li><li>three</li><li>four</li><li>five</li>"
                + "</ul>"
                + HEADING
                + "<p>3 May 2021</p>"
                + BODY);
    assertThat(page.published()).contains("2021-05-03");
  }

  @Test
  void a_menu_that_speaks_of_dates_says_nothing_of_the_report() {
    String menu = "<nav><ul><li><a href='/a'>Grants (until 31.12.2018)</a></li></ul></nav>";
    assertThat(page("", menu + HEADING + BODY).published()).isEmpty();
  }

  @Test
  void midnight_in_the_outlets_country_is_the_next_day_there() {
    ExtractedPage page =
        page(
            "<link rel='canonical' href='https://post.example.de/a'>"
                + meta("article:published_time", "2021-05-02T22:00:00Z"),
            HEADING + BODY);
    assertThat(page.published()).contains("2021-05-03T00:00:00+02:00");
  }

  @Test
  void a_moment_in_utc_stays_where_nobody_knows_the_country() {
    ExtractedPage page =
        page(meta("article:published_time", "2021-05-02T22:00:00Z"), HEADING + BODY);
    assertThat(page.published()).contains("2021-05-02T22:00:00Z");
  }

  @Test
  void the_third_of_may_is_not_the_fifth_of_march_in_britain() {
    String british = "<link rel='canonical' href='https://post.example.co.uk/a'>";
    assertThat(page(british, HEADING + "<p>03/05/2021</p>" + BODY).published())
        .contains("2021-05-03");
    assertThat(page("", HEADING + "<p>03/05/2021</p>" + BODY).published()).contains("2021-03-05");
  }

  @Test
  void where_head_and_page_agree_the_other_statement_is_outvoted() {
    ExtractedPage page =
        page(
            meta("article:published_time", "2021-05-03T10:00:00+02:00")
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"headline\":\"x\",\"datePublished\":\"2019-01-08T10:00:00+01:00\"}</script>",
            HEADING + "<p>3 May 2021</p>" + BODY);
    assertThat(page.published()).contains("2021-05-03T10:00:00+02:00");
  }

  @Test
  void the_data_of_a_script_are_the_last_to_be_asked() {
    String script = "<script>var p = {\"id\":7,\"publishedAt\":\"2021-05-03T10:00:00Z\"};</script>";
    assertThat(page(script, HEADING + BODY).publication().map(PageDate::from))
        .contains(DateSource.SCRIPT);
    assertThat(page(script, HEADING + "<p>4 May 2021</p>" + BODY).published())
        .contains("2021-05-04");
  }

  @Test
  void section_tags_and_canonical_address_are_kept() {
    ExtractedPage page =
        page(
            "<link rel='canonical' href='https://example.org/talks'>"
                + meta("article:section", "World")
                + meta("article:tag", "fisheries")
                + meta("article:tag", "Sudmark, Norland"),
            HEADING + BODY);
    assertThat(page.section()).contains("World");
    assertThat(page.tags()).containsExactly("fisheries", "Sudmark", "Norland");
    assertThat(page.canonical()).contains("https://example.org/talks");
  }

  private static Optional<PageDate.Precision> precision(String date) {
    return page(meta("article:published_time", date), HEADING + BODY)
        .publication()
        .map(PageDate::precision);
  }

  private static String meta(String name, String content) {
    return "<meta property='" + name + "' content='" + content + "'>";
  }

  private static ExtractedPage page(String head, String body) {
    String html =
        "<html lang='en'><head><title>"
            + TITLE
            + "</title>"
            + head
            + "</head><body>"
            + body
            + "</body></html>";
    return new PageExtractor()
        .extract(
            new RawPage(
                "test.html",
                Optional.empty(),
                html.getBytes(StandardCharsets.UTF_8),
                Optional.of("UTF-8")));
  }
}
