package org.attache.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.model.Report;
import org.attache.sources.raw.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedAndListTest {
  private static final String FEED = "https://wire.example/feed.xml";

  @TempDir Path folder;

  private final Map<String, byte[]> web = new LinkedHashMap<>();

  private static String paragraphs(int number) {
    return "<p>The deputy prime minister of Fiji received the head of the Tongan navy in Suva on"
        + " Tuesday for talk number "
        + number
        + ", which lasted two hours and ended with a dinner.</p>"
        + "<p>Both sides agreed that patrol boats of the two countries would visit each other's"
        + " ports twice a year, an official of the ministry of defence told reporters.</p>"
        + "<p>The visitor, who came with four officers, is to leave on Thursday. It is his first"
        + " journey abroad since he took office in March, and the first visit of a Tongan navy"
        + " chief to Fiji in more than ten years, according to the ministry's records.</p>"
        + "<p>Earlier in the day he laid a wreath and toured a shipyard where two of the boats are"
        + " being repaired at the cost of both governments.</p>";
  }

  private static String page(int number) {
    return "<!doctype html><html><head><title>Talk "
        + number
        + "</title></head><body><nav><a href=/>Home</a></nav><article>"
        + paragraphs(number)
        + "</article></body></html>";
  }

  private static String rss(String items) {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\""
        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Island"
        + " Wire</title>"
        + items
        + "</channel></rss>";
  }

  private static String whole(int number) {
    return "<item><title>Talk "
        + number
        + "</title><link>https://wire.example/"
        + number
        + "</link><pubDate>Tue, 07 May 2024 10:00:00 +1200</pubDate><content:encoded><![CDATA["
        + paragraphs(number)
        + "]]></content:encoded></item>";
  }

  private static String teaser(int number) {
    return "<item><title>Talk "
        + number
        + "</title><link>https://wire.example/"
        + number
        + "</link><pubDate>Tue, 07 May 2024 10:00:00 +1200</pubDate>"
        + "<description>The navies talk.</description></item>";
  }

  private void put(String address, String text) {
    web.put(address, text.getBytes(StandardCharsets.UTF_8));
  }

  private Opened opened(String input) {
    return Opened.ofWeb(web, input, Optional.empty());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private void goesOnBehindEach(String input, List<Item> all) {
    for (int i = 0; i < all.size(); i++) {
      Position kept = Position.parse(all.get(i).position().text());
      assertThat(Opened.ofWeb(web, input, Optional.of(kept)).items())
          .as(kept.text())
          .isEqualTo(all.subList(i + 1, all.size()));
    }
  }

  @Test
  void entries_with_their_whole_text_are_reports() throws IOException {
    Path feed = file("island.rss", rss(whole(1) + whole(2)));
    List<Item.Readable> items = Opened.of(feed).readable();
    assertThat(items).hasSize(2);
    Report report = items.get(0).report();
    assertThat(report.title()).contains("Talk 1");
    assertThat(report.url()).contains("https://wire.example/1");
    assertThat(report.publisher()).contains("Island Wire");
    assertThat(report.published()).contains("2024-05-07T10:00:00+12:00");
    assertThat(report.text()).startsWith("The deputy prime minister").endsWith("both governments.");
    assertThat(report.text()).contains("\n\nBoth sides agreed");
    assertThat(new ReportMaker(true).make(items.get(0).raw(), items.get(0).position()))
        .isEqualTo(items.get(0));
  }

  @Test
  void a_feed_from_the_web_leads_to_its_pages() {
    put(FEED, rss(teaser(1) + whole(2) + teaser(3)));
    put("https://wire.example/1", page(1));
    Opened opened = opened(FEED);
    assertThat(opened.reports())
        .extracting(r -> r.url().orElseThrow() + " " + r.published().orElseThrow())
        .containsExactly(
            "https://wire.example/1 2024-05-07T10:00:00+12:00",
            "https://wire.example/2 2024-05-07T10:00:00+12:00");
    assertThat(opened.problems())
        .containsExactly("https://wire.example/3: the server answered 404; check the address");
    assertThat(opened.readable().get(0).raw().fetched()).contains("2024-05-09T06:00:00Z");
    goesOnBehindEach(FEED, opened.items());
  }

  @Test
  void a_feed_on_the_disk_gives_summaries_only_if_they_tell_something() throws IOException {
    String summary =
        "<item><title>Longer</title><link>https://wire.example/4</link><description>The navy chief"
            + " of Tonga arrived in Suva on Monday for three days of talks with the government of"
            + " Fiji about patrol boats, the ministry of defence said.</description></item>";
    Opened opened = Opened.of(file("island.xml", rss(teaser(1) + summary)));
    assertThat(opened.texts())
        .containsExactly(
            "The navy chief of Tonga arrived in Suva on Monday for three days of talks with the"
                + " government of Fiji about patrol boats, the ministry of defence said.");
    assertThat(opened.problems()).hasSize(1);
    assertThat(opened.problems().get(0))
        .endsWith(
            "island.xml:1: an entry without its text; open its page, https://wire.example/1, or the"
                + " feed's address");
  }

  @Test
  void a_json_feed_is_told_from_json_lines() throws IOException {
    Path feed =
        file(
            "feed.json",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Island Wire\","
                + " \"items\": [{\"id\": \"7\", \"content_html\": \""
                + paragraphs(7).replace("\"", "\\\"")
                + "\"}]}");
    assertThat(Opened.of(feed).report().id()).contains("7");
  }

  @Test
  void a_list_of_addresses_gives_its_pages_and_names_what_is_none() throws IOException {
    put("https://wire.example/1", page(1));
    put("https://wire.example/2", page(2));
    Path list =
        file(
            "list.urls",
            "# two talks\nhttps://wire.example/1\n\nwire.example/9\nhttps://wire.example/2\n");
    Opened opened = opened(list.toString());
    assertThat(opened.reports())
        .extracting(r -> r.title().orElseThrow())
        .containsExactly("Talk 1", "Talk 2");
    assertThat(opened.problems()).hasSize(1);
    assertThat(opened.problems().get(0)).contains("list.urls:4: not an address");
    goesOnBehindEach(list.toString(), opened.items());
    goesOnBehindEach(folder.toString(), opened(folder.toString()).items());
  }

  @Test
  void a_text_whose_lines_are_all_addresses_is_such_a_list_and_one_that_begins_so_is_not()
      throws IOException {
    put("https://wire.example/1", page(1));
    assertThat(opened(file("a.txt", "https://wire.example/1\n").toString()).report().title())
        .contains("Talk 1");
    String text = "https://wire.example/1\nThe minister left for Suva on Monday.\n";
    assertThat(opened(file("b.txt", text).toString()).report().text()).isEqualTo(text);
  }

  @Test
  void an_index_of_sitemaps_leads_to_all_pages() {
    String namespace = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    put(
        "https://wire.example/sitemap.xml",
        "<sitemapindex"
            + namespace
            + "><sitemap><loc>https://wire.example/a.xml</loc></sitemap><sitemap>"
            + "<loc>https://wire.example/b.xml</loc></sitemap></sitemapindex>");
    for (String name : List.of("a", "b")) {
      int first = name.equals("a") ? 1 : 3;
      put(
          "https://wire.example/" + name + ".xml",
          "<urlset"
              + namespace
              + "><url><loc>https://wire.example/"
              + first
              + "</loc></url><url><loc>https://wire.example/"
              + (first + 1)
              + "</loc></url></urlset>");
    }
    for (int i = 1; i <= 4; i++) {
      put("https://wire.example/" + i, page(i));
    }
    Opened opened = opened("https://wire.example/sitemap.xml");
    assertThat(opened.reports())
        .extracting(r -> r.title().orElseThrow())
        .containsExactly("Talk 1", "Talk 2", "Talk 3", "Talk 4");
    goesOnBehindEach("https://wire.example/sitemap.xml", opened.items());
  }

  @Test
  void a_list_that_names_itself_ends() {
    put("https://wire.example/list.urls", "https://wire.example/list.urls\n");
    assertThat(opened("https://wire.example/list.urls").problems())
        .containsExactly(
            "https://wire.example/list.urls: a list that leads back to itself; left out");
  }

  @Test
  void feeds_and_sitemaps_without_anything_are_named() throws IOException {
    assertThat(Opened.of(file("a.xml", rss(""))).problems().get(0)).contains("without entries");
    assertThat(Opened.of(file("b.xml", "<urlset></urlset>")).problems().get(0)).contains("sitemap");
    assertThat(Opened.of(file("c.urls", "# nothing\n")).problems().get(0))
        .contains("without addresses");
  }
}
