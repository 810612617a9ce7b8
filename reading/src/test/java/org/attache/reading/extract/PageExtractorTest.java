package org.attache.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageExtractorTest {
  private static final String FIRST =
      "The foreign minister of Norland arrived in the capital of Sudmark on Monday for two days of"
          + " talks about fishing rights, the ministry said in a statement.";
  private static final String SECOND =
      "She was received at the airport by her colleague, and both went straight into a meeting that"
          + " lasted until the evening. Neither of them spoke to the press.";
  private static final String THIRD =
      "An official who asked not to be named said that the two sides had come closer on the number"
          + " of vessels, but not on the length of the season.";

  private static final String BODY = p(FIRST) + p(SECOND) + p(THIRD);

  private static final String MENU =
      "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>World</a></li>"
          + "<li><a href='/s'>Sport</a></li></ul></nav>";

  @Test
  void the_article_is_taken_and_the_menu_left() {
    assertThat(text(page(MENU + article(BODY) + "<footer><p>All rights reserved.</p></footer>")))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void a_cookie_banner_is_left() {
    String banner =
        "<div class='cookie-banner'><p>This website uses cookies so that we can give you the best"
            + " experience. By continuing you agree to the use of all of them.</p></div>";
    assertThat(text(page(banner + MENU + article(BODY)))).doesNotContain("cookies");
  }

  @Test
  void a_long_thread_of_comments_is_left() {
    String comments =
        ("<li class='comment'><p>I was there on Monday and saw nothing of the kind, whatever the"
                + " ministry may say about it now.</p></li>")
            .repeat(30);
    assertThat(text(page(article(BODY) + "<div id='comments'><ol>" + comments + "</ol></div>")))
        .startsWith(FIRST)
        .endsWith(THIRD);
  }

  @Test
  void what_stands_under_related_articles_is_left() {
    String related =
        "<h3>Related articles</h3><ul><li><a href='/1'>Fishing season ends early this year in the"
            + " north</a></li><li><a href='/2'>Minister to visit the islands in June</a></li></ul>";
    assertThat(text(page(article(BODY + related)))).endsWith(THIRD);
  }

  @Test
  void teasers_of_other_reports_are_left() {
    String teaser =
        "<div class='box'><h3><a href='/3'>Harbour opens again</a></h3><p>After a year of repairs"
            + " the old harbour is open to the public again, and the cranes are gone.</p></div>";
    assertThat(text(page(article(BODY) + "<div>" + teaser.repeat(5) + "</div>")))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void lists_quotations_subheadings_and_tables_of_the_article_stay() {
    String rest =
        "<h2>What was agreed</h2><ul><li>Forty vessels a year</li><li>A joint patrol</li></ul>"
            + "<blockquote><p>“We are nearly there,” the minister said.</p></blockquote>"
            + "<table><tr><td>Cod</td><td>12,000 tonnes</td></tr></table>";
    assertThat(text(page(article(BODY + rest + p(SECOND + " Again.")))))
        .contains("What was agreed", "Forty vessels a year", "A joint patrol")
        .contains("“We are nearly there,” the minister said.", "Cod\t12,000 tonnes");
  }

  @Test
  void a_body_cut_in_two_by_an_advertisement_is_put_together() {
    String half = "<div class='story-part'>" + p(FIRST) + p(SECOND) + "</div>";
    String other = "<div class='story-part'>" + p(THIRD) + p(SECOND + " So it goes.") + "</div>";
    String advertisement = "<div class='ad'><p>Advertisement</p></div>";
    assertThat(text(page(MENU + article(half + advertisement + other))))
        .contains(FIRST, THIRD, "So it goes.")
        .doesNotContain("Advertisement");
  }

  @Test
  void captions_bylines_and_sharing_are_left() {
    String residue =
        "<p class='byline'>By Ann Example, 3 May 2021</p><figure><img src='a.jpg'><figcaption>The"
            + " minister at the airport on Monday. Photo: Ministry</figcaption></figure>"
            + "<div class='share'><a href='#'>Share on Facebook</a></div>";
    assertThat(text(page(article(residue + BODY)))).startsWith(FIRST);
  }

  @Test
  void the_copy_hidden_for_small_screens_is_left() {
    String copy = "<div class='mobile-body' hidden>" + BODY + "</div>";
    assertThat(text(page(article(BODY) + copy))).containsOnlyOnce(FIRST);
  }

  @Test
  void line_breaks_in_place_of_paragraphs_part_paragraphs() {
    String body = "<div>" + FIRST + "<br><br>" + SECOND + "<br>\n<br>" + THIRD + "</div>";
    assertThat(text(page(article(body)))).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void the_page_says_what_it_is() {
    String head =
        "<html lang='en'><head><title>Minister arrives for talks - Norland Post</title>"
            + "<meta property='og:site_name' content='Norland Post'>"
            + "<link rel='canonical' href='https://example.org/talks'>"
            + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
            + "\"headline\":\"Minister arrives for talks\",\"datePublished\":"
            + "\"2021-05-03T18:00:00+02:00\",\"author\":[{\"@type\":\"Person\",\"name\":"
            + "\"Ann Example\"},{\"@type\":\"Person\",\"name\":\"Bob Sample\"}]}]}</script></head>";
    ExtractedPage page =
        extract(head + "<body><h1>Minister arrives for talks</h1>" + BODY + "</body></html>");
    assertThat(page.title()).contains("Minister arrives for talks");
    assertThat(page.author()).contains("Ann Example; Bob Sample");
    assertThat(page.publisher()).contains("Norland Post");
    assertThat(page.published()).contains("2021-05-03T18:00:00+02:00");
    assertThat(page.publication().map(PageDate::from)).contains(DateSource.LINKED_DATA);
    assertThat(page.url()).contains("https://example.org/talks");
    assertThat(page.language()).contains("en");
  }

  @Test
  void without_metadata_the_visible_byline_counts() {
    ExtractedPage page =
        extract(
            "<title>Norland Post</title><h1>Minister arrives for talks</h1><p>By Ann Example</p>"
                + "<p>3 May 2021</p>"
                + BODY);
    assertThat(page.title()).contains("Minister arrives for talks");
    assertThat(page.author()).contains("Ann Example");
    assertThat(page.published()).contains("2021-05-03");
    assertThat(page.publication().map(PageDate::from)).contains(DateSource.TEXT);
  }

  @Test
  void a_page_without_metadata_stays_without() {
    ExtractedPage page = extract(BODY);
    assertThat(page.title()).isEmpty();
    assertThat(page.author()).isEmpty();
    assertThat(page.published()).isEmpty();
    assertThat(page.publisher()).isEmpty();
  }

  @Test
  void an_article_that_waits_in_a_template_for_its_script_is_read() {
    String page =
        "<title>Minister arrives for talks</title><h1>Minister arrives for talks</h1>"
            + "<script type='text/template'>"
            + BODY
            + "</script>";
    assertThat(text(page)).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void the_encoding_is_the_pages_own_and_not_that_of_an_archives_banner() {
    String html =
        "<!-- banner --><script charset='utf-8' src='/b.js'></script><meta charset='gb2312'>"
            + p("外交部长周一抵达首都进行为期两天的会谈，外交部在一份声明中说，双方将讨论渔业问题和港口合作。").repeat(3);
    assertThat(extract(html.getBytes(Charset.forName("gb18030"))).text()).contains("外交部长");
  }

  @Test
  void the_language_comes_from_the_text_and_not_from_a_wrong_attribute() {
    assertThat(extract("<html lang='de'>" + BODY).language()).contains("en");
  }

  @Test
  void encodings_are_read_as_browsers_do() {
    String french =
        "<meta charset='iso-8859-1'>"
            + p(
                "Le ministre est arrivé lundi à la capitale pour deux jours d’entretiens sur la"
                    + " pêche, a déclaré son porte-parole à la presse.")
            + p(FIRST);
    assertThat(extract(french.getBytes(Charset.forName("windows-1252"))).text())
        .contains("arrivé", "d’entretiens");
    assertThat(extract(french.getBytes(StandardCharsets.UTF_8)).text())
        .contains("arrivé", "d’entretiens");
    assertThat(extract(("\ufeff" + french).getBytes(StandardCharsets.UTF_16LE)).text())
        .contains("arrivé", "d’entretiens");
  }

  @Test
  void a_truncated_page_gives_what_is_there() {
    byte[] whole =
        page(article(p(FIRST) + p(SECOND) + p("Größe zählt nicht, sagte sie am Ende: ü")))
            .getBytes(StandardCharsets.UTF_8);
    int cut = new String(whole, StandardCharsets.UTF_8).indexOf("ü</p>");
    byte[] truncated = java.util.Arrays.copyOf(whole, cut + 5);
    assertThat(extract(truncated).text()).contains(FIRST, SECOND);
  }

  @Test
  void a_page_without_an_article_is_refused_by_name() {
    assertThatThrownBy(() -> extract("<script>var a = 1;</script>" + MENU))
        .isInstanceOf(UnreadablePage.class)
        .hasMessageContaining("no article text")
        .hasMessageContaining("test.html");
    assertThatThrownBy(() -> extract("")).isInstanceOf(UnreadablePage.class);
  }

  @Test
  void ten_thousand_levels_take_neither_stack_nor_time() {
    String deep = "<div class='author'><b>".repeat(10_000) + BODY;
    assertTimeout(Duration.ofSeconds(20), () -> assertThat(text(deep)).contains(FIRST));
  }

  @Test
  void many_small_blocks_and_articles_take_linear_time() {
    String many = "<article><p>" + SECOND + "</p></article><p class='byline'>x</p>";
    assertTimeout(Duration.ofSeconds(20), () -> extract(BODY + many.repeat(20_000)));
  }

  @Test
  void a_title_of_many_parts_takes_linear_time() {
    String title = "<title>" + " | a - b".repeat(20_000) + "</title>";
    assertTimeout(Duration.ofSeconds(20), () -> extract(title + BODY));
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>T</title></head><body>" + body + "</body></html>";
  }

  private static String article(String content) {
    return "<div class='main'><h1>Minister arrives for talks</h1><div class='body'>"
        + content
        + "</div></div>";
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static String text(String html) {
    return extract(html).text();
  }

  private static ExtractedPage extract(String html) {
    return extract(html.getBytes(StandardCharsets.UTF_8));
  }

  private static ExtractedPage extract(byte[] html) {
    return new PageExtractor()
        .extract(new RawPage("test.html", Optional.empty(), html, Optional.empty()));
  }
}
