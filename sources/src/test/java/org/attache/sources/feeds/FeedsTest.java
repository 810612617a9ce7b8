package org.attache.sources.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedsTest {
  private static final Optional<String> HERE = Optional.of("https://wire.example/feeds/world.xml");

  private static Feed feed(String text) {
    return feed(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Feed feed(byte[] bytes) {
    assertThat(Feeds.isFeed(bytes)).isTrue();
    return Feeds.read(bytes, HERE, Optional.empty()).orElseThrow();
  }

  @Test
  void rss_gives_address_title_author_date_and_text() {
    Feed feed =
        feed(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel><title>Example Wire</title><link>https://wire.example/</link>
                <language>en-gb</language>
                <item><title>Envoy&amp;#8217;s talks in Sofia</title>
                  <link>/world/1?a=1&amp;b=2</link><guid isPermaLink="false">w1</guid>
                  <dc:creator>Ana Petrova</dc:creator>
                  <pubDate>Wed, 08 May 2024 09:30:00 +0300</pubDate>
                  <description>Short.</description>
                  <content:encoded><![CDATA[<p>The envoy arrived.</p>]]></content:encoded></item>
                <item><guid>https://wire.example/world/2</guid>
                  <author>desk@wire.example (Night Desk)</author>
                  <source url="https://other.example/rss">Other Agency</source></item>
              </channel></rss>
            """);
    assertThat(feed.title()).contains("Example Wire");
    Entry first = feed.entries().get(0);
    assertThat(first.address()).contains("https://wire.example/world/1?a=1&b=2");
    assertThat(first.title()).contains("Envoy’s talks in Sofia");
    assertThat(first.author()).contains("Ana Petrova");
    assertThat(first.published()).contains("2024-05-08T09:30:00+03:00");
    assertThat(first.language()).contains("en-gb");
    assertThat(first.publisher()).contains("Example Wire");
    assertThat(first.content()).contains("<p>The envoy arrived.</p>");
    assertThat(first.summary()).contains("Short.");
    Entry second = feed.entries().get(1);
    assertThat(second.address()).contains("https://wire.example/world/2");
    assertThat(second.author()).contains("Night Desk");
    assertThat(second.publisher()).contains("Other Agency");
    assertThat(second.published()).isEmpty();
  }

  @Test
  void atom_gives_the_alternate_link_and_markup_within_the_feed() {
    Feed feed =
        feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Ministry</title>
              <entry><title type="html">Visit to &lt;b&gt;Oslo&lt;/b&gt;</title><id>tag:m,1</id>
                <link rel="self" href="/entry/1.atom"/><link rel="alternate" href="/entry/1"/>
                <author><name>Press office</name></author>
                <published>2024-05-08T07:00:00Z</published><updated>2024-05-09T00:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The minister
                  left for Oslo.</p></div></content></entry></feed>
            """);
    Entry entry = feed.entries().get(0);
    assertThat(entry.title()).contains("Visit to Oslo");
    assertThat(entry.address()).contains("https://wire.example/entry/1");
    assertThat(entry.author()).contains("Press office");
    assertThat(entry.published()).contains("2024-05-08T07:00:00Z");
    assertThat(Html.text(entry.content().orElseThrow())).isEqualTo("The minister left for Oslo.");
  }

  @Test
  void rdf_has_its_items_beside_the_channel() {
    Feed feed =
        feed(
            """
            <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
              xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="x"><title>Old site</title></channel>
              <item rdf:about="y"><title>One</title><link>http://old.example/1</link>
              <dc:date>2024-05-08</dc:date></item></rdf:RDF>
            """);
    assertThat(feed.entries().get(0).address()).contains("http://old.example/1");
    assertThat(feed.entries().get(0).published()).contains("2024-05-08");
    assertThat(feed.entries().get(0).publisher()).contains("Old site");
  }

  @Test
  void json_feeds_are_read_too() {
    Feed feed =
        feed(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "language": "en",
             "authors": [{"name": "Lea"}],
             "items": [{"id": "1", "url": "/notes/1", "date_published": "2024-05-08T09:00:00+02:00",
                        "content_text": "First <paragraph>.\\n\\nSecond."},
                       {"id": "2", "external_url": "https://other.example/2", "summary": "S"}]}
            """);
    Entry first = feed.entries().get(0);
    assertThat(first.address()).contains("https://wire.example/notes/1");
    assertThat(first.author()).contains("Lea");
    assertThat(first.content()).contains("<p>First &lt;paragraph&gt;.</p><p>Second.</p>");
    assertThat(feed.entries().get(1).address()).contains("https://other.example/2");
  }

  @Test
  void a_feed_that_is_not_well_formed_gives_what_can_be_had() {
    Feed feed =
        feed(
            "<rss><channel><title>A &nbsp; B & C</title><item><title>One</title>"
                + "<link>http://a.example/1</link><description>5 < 6 <br> x</description></item>"
                + "<item><title>Two<link>http://a.example/2");
    assertThat(feed.entries()).hasSize(2);
    assertThat(feed.entries().get(0).address()).contains("http://a.example/1");
  }

  @Test
  void the_encoding_of_the_declaration_counts() {
    byte[] latin =
        ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><title>Café</title>"
                + "</channel></rss>")
            .getBytes(Charset.forName("ISO-8859-1"));
    assertThat(feed(latin).title()).contains("Café");
  }

  @Test
  void entities_are_neither_fetched_nor_multiplied() {
    Feed feed =
        feed(
            """
            <!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&c;&c;"><!ENTITY c
            "&d;&d;">]><rss><channel><title>T &a; &b;</title><item><title>&a;</title>
            <link>file:///etc/passwd</link></item></channel></rss>
            """);
    assertThat(feed.title()).contains("T &a; &b;");
    assertThat(feed.entries().get(0).address()).isEmpty();
  }

  @Test
  void a_hundred_thousand_levels_do_no_harm() {
    Feed feed =
        feed("<rss><channel><title>T</title><item><title>One</title>" + "<x>".repeat(100_000));
    assertThat(feed.entries()).hasSize(1);
  }

  @Test
  void sitemaps_of_news_say_when_a_page_was_published() {
    String map =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
            xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url><loc>https://wire.example/world/1</loc><news:news><news:publication>
            <news:name>Example Wire</news:name><news:language>en</news:language></news:publication>
            <news:publication_date>2024-05-08</news:publication_date>
            <news:title>Envoy's talks</news:title></news:news></url>
          <url><loc>https://wire.example/world/2</loc><lastmod>2024-05-09</lastmod></url>
        </urlset>
        """;
    byte[] bytes = map.getBytes(StandardCharsets.UTF_8);
    assertThat(Sitemaps.isSitemap(bytes)).isTrue();
    Sitemap sitemap = Sitemaps.read(bytes, HERE).orElseThrow();
    assertThat(sitemap.pages())
        .extracting(page -> page.address().orElseThrow())
        .containsExactly("https://wire.example/world/1", "https://wire.example/world/2");
    assertThat(sitemap.pages().get(0).published()).contains("2024-05-08");
    assertThat(sitemap.pages().get(0).publisher()).contains("Example Wire");
    assertThat(sitemap.pages().get(1).published()).isEmpty();
  }

  @Test
  void an_index_names_further_sitemaps() {
    String index =
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
            + "https://wire.example/news.xml</loc></sitemap></sitemapindex>";
    assertThat(Sitemaps.read(index.getBytes(StandardCharsets.UTF_8), HERE).orElseThrow().sitemaps())
        .containsExactly("https://wire.example/news.xml");
  }

  @Test
  void a_sitemap_with_entities_of_its_own_is_none() {
    String map =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><urlset"
            + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
            + "https://wire.example/&a;</loc></url></urlset>";
    assertThat(Sitemaps.read(map.getBytes(StandardCharsets.UTF_8), HERE)).isEmpty();
  }

  @Test
  void only_lines_of_addresses_are_a_list_of_addresses() {
    assertThat(
            AddressList.isOne(
                "# mine\nhttps://a.example/1\n\nhttp://b.example\n"
                    .getBytes(StandardCharsets.UTF_8)))
        .isTrue();
    assertThat(AddressList.isOne("https://a.example/1".getBytes(StandardCharsets.UTF_8))).isTrue();
    assertThat(
            AddressList.isOne(
                "https://a.example/1\nThe minister left.\n".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
    assertThat(AddressList.isOne("The minister left.".getBytes(StandardCharsets.UTF_8))).isFalse();
  }
}
