package org.attache.sources.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.attache.sources.fetch.Crawl;
import org.attache.sources.fetch.Pace;
import org.attache.sources.fetch.PageArchive;
import org.attache.sources.fetch.PretendTime;
import org.attache.sources.fetch.PretendWeb;
import org.attache.sources.fetch.UserAgent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

class FetchRunTest {
  @TempDir private Path folder;

  private final PretendTime time = new PretendTime();
  private final PretendWeb web = new PretendWeb(time);
  private final List<String> said = new ArrayList<>();

  private Tally fetch(boolean again, int most, String... addresses) throws Exception {
    UserAgent agent = new UserAgent(Optional.empty());
    FetchListener listener =
        new FetchListener() {
          @Override
          public void missed(String address, String reason) {
            said.add(address + ": " + reason);
          }

          @Override
          public void leads(String list, int found, int followed) {
            said.add(list + " leads to " + followed + " of " + found);
          }

          @Override
          public void advanced(Tally tally) {
            assertThat(tally.waiting()).isNotNegative();
          }
        };
    try (PageArchive archive = PageArchive.open(file(), agent, time.now())) {
      Crawl crawl = new Crawl(web, Pace.USUAL, time, new Random(3));
      FetchRun run = new FetchRun(crawl, archive, again, most, listener);
      for (String address : addresses) {
        run.add(address);
      }
      run.run();
      return run.tally();
    }
  }

  private Path file() {
    return folder.resolve("news.warc.gz");
  }

  private List<String> pages() throws Exception {
    List<String> targets = new ArrayList<>();
    try (WarcReader reader = new WarcReader(file())) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response && response.http().status() == 200) {
          targets.add(response.target());
        }
      }
    }
    return targets;
  }

  @Test
  void a_feed_is_followed_and_its_pages_know_where_they_come_from() throws Exception {
    web.with(
            "http://a.org/rss",
            web.page(
                200,
                """
                <?xml version="1.0"?><rss version="2.0"><channel><title>A Wire</title>
                <item><title>Talks in Accra</title><link>http://a.org/1</link></item>
                <item><title>Talks in Lomé</title><link>http://a.org/2#top</link></item>
                <item><title>Again</title><link>http://a.org/1</link></item>
                </channel></rss>
                """,
                "Content-Type",
                "application/rss+xml; charset=utf-8"))
        .with("http://a.org/1", "<html><p>one")
        .with("http://a.org/2", "<html><p>two");
    assertThat(fetch(false, 10, "http://a.org/rss").fetched()).isEqualTo(2);
    assertThat(said).containsExactly("http://a.org/rss leads to 2 of 2");
    assertThat(pages()).containsExactly("http://a.org/1", "http://a.org/2");
    try (WarcReader reader = new WarcReader(file())) {
      WarcMetadata metadata =
          (WarcMetadata)
              reader.records().filter(r -> r instanceof WarcMetadata).findFirst().orElseThrow();
      assertThat(metadata.fields().first("via")).contains("http://a.org/rss");
      assertThat(metadata.fields().first("title")).contains("Talks in Accra");
    }
  }

  @Test
  void an_index_of_sitemaps_is_followed_down_to_the_pages() throws Exception {
    web.with(
            "http://a.org/index.xml",
            "<?xml version=\"1.0\"?><sitemapindex"
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap>"
                + "<loc>http://a.org/map.xml</loc></sitemap></sitemapindex>")
        .with(
            "http://a.org/map.xml",
            "<?xml version=\"1.0\"?><urlset"
                + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                + "<url><loc>http://a.org/1</loc></url><url><loc>http://a.org/2</loc></url>"
                + "<url><loc>http://a.org/3</loc></url></urlset>")
        .with("http://a.org/1", "<html><p>one")
        .with("http://a.org/2", "<html><p>two");
    Tally tally = fetch(false, 2, "http://a.org/index.xml");
    assertThat(tally).isEqualTo(new Tally(2, 0, 0, 0, 0));
    assertThat(said).containsExactly("http://a.org/map.xml leads to 2 of 3");
    assertThat(pages()).containsExactly("http://a.org/1", "http://a.org/2");
  }

  @Test
  void a_page_that_shows_a_feed_is_a_page() throws Exception {
    web.with("http://a.org/1", "<!DOCTYPE html><html><pre><rss><urlset></pre><p>How feeds work");
    assertThat(fetch(false, 10, "http://a.org/1").fetched()).isEqualTo(1);
  }

  @Test
  void a_run_that_was_interrupted_goes_on() throws Exception {
    web.with("http://a.org/old", web.page(301, "", "Location", "/1"))
        .with("http://a.org/1", "<html><p>one")
        .with("http://a.org/2", PretendWeb.silence())
        .with("http://a.org/3", "<html><p>three");
    fetch(false, 10, "http://a.org/old", "http://a.org/2", "http://a.org/3");
    web.with("http://a.org/2", "<html><p>two");
    Tally tally = fetch(false, 10, "http://a.org/old", "http://a.org/2", "http://a.org/3");
    assertThat(tally).isEqualTo(new Tally(1, 0, 2, 0, 0));
    assertThat(pages()).containsExactly("http://a.org/1", "http://a.org/3", "http://a.org/2");
  }

  @Test
  void asking_again_adds_only_what_has_changed() throws Exception {
    PretendWeb.Page same =
        (address, known) ->
            known.etag().isPresent()
                ? web.page(304, "").answer(address, known)
                : web.page(200, "<html><p>x", "ETag", "\"1\"").answer(address, known);
    web.with("http://a.org/1", same).with("http://a.org/2", "<html><p>two");
    fetch(false, 10, "http://a.org/1", "http://a.org/2");
    time.sleep(Duration.ofDays(1));
    Tally tally = fetch(true, 10, "http://a.org/1", "http://a.org/2");
    assertThat(tally).isEqualTo(new Tally(1, 1, 0, 0, 0));
    assertThat(pages()).containsExactly("http://a.org/1", "http://a.org/2", "http://a.org/2");
  }

  @Test
  void what_is_no_address_is_said() throws Exception {
    assertThat(fetch(false, 10, "example org").failed()).isEqualTo(1);
    assertThat(said).hasSize(1);
  }
}
