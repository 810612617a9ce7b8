package org.attache.sources.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.attache.sources.fetch.Crawl;
import org.attache.sources.fetch.Pace;
import org.attache.sources.fetch.PretendTime;
import org.attache.sources.fetch.PretendWeb;
import org.attache.sources.fetch.UserAgent;
import org.attache.sources.raw.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

class WatchTest {
  private static final String FEED = "http://a.org/rss";
  private static final String LIST =
      """
      feeds:
        - address: http://a.org/rss
          outlet: A Wire
          interval: 1h
          exclude: /sport/
      """;

  @TempDir private Path folder;

  private final PretendTime time = new PretendTime();
  private final PretendWeb web = new PretendWeb(time);
  private final List<String> kept = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private final List<Raw> taken = new ArrayList<>();
  private BooleanSupplier dies = () -> false;

  /** A process that was killed: nothing after it happens. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final PageSink sink =
      new PageSink() {
        @Override
        public void take(Raw page) {
          if (dies.getAsBoolean()) {
            throw new Killed();
          }
          taken.add(page);
        }

        @Override
        public void settle() {}
      };

  private static String feed(String... pages) {
    StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>A</title>");
    for (String page : pages) {
      rss.append("<item><title>T</title><link>").append(page).append("</link></item>");
    }
    return rss.append("</channel></rss>").toString();
  }

  private void watch(String list, boolean once, Duration how) throws Exception {
    Crawl crawl = new Crawl(web, Pace.USUAL, time, new Random(5));
    var end = time.now().plus(how);
    WatchListener listener =
        new WatchListener() {
          @Override
          public void looked(String feed, int fresh) {
            if (!once && !time.now().isBefore(end)) {
              crawl.stop();
            }
          }

          @Override
          public void kept(String address) {
            kept.add(address);
          }

          @Override
          public void missed(String address, String reason) {
            missed.add(address + ": " + reason);
          }
        };
    try (Watch watch =
        new Watch(
            WatchListReader.read(list),
            crawl,
            state(),
            new DailyArchives(folder.resolve("news"), new UserAgent(Optional.empty())),
            time,
            listener,
            sink)) {
      watch.run(once);
    }
  }

  private void once() throws Exception {
    watch(LIST, true, Duration.ZERO);
  }

  private Path state() {
    return folder.resolve("feeds.yml.state");
  }

  private List<String> archived(String day) throws IOException {
    List<String> targets = new ArrayList<>();
    try (WarcReader reader = new WarcReader(folder.resolve("news/attache-" + day + ".warc.gz"))) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response && response.http().status() == 200) {
          targets.add(response.target());
        }
      }
    }
    return targets;
  }

  @Test
  void new_pages_of_a_feed_are_kept_once() throws Exception {
    web.with(FEED, feed("http://a.org/1", "http://a.org/sport/2"))
        .with("http://a.org/1", "<html><p>one");
    once();
    once();
    assertThat(kept).containsExactly("http://a.org/1");
    assertThat(archived("2024-03-05")).containsExactly("http://a.org/1");
    assertThat(taken).hasSize(1);
    assertThat(taken.get(0).known())
        .containsEntry("publisher", "A Wire")
        .containsEntry("title", "T");
    assertThat(taken.get(0).url()).contains("http://a.org/1");
  }

  @Test
  void a_feed_is_looked_at_when_it_is_due() throws Exception {
    web.with(
            FEED,
            web.page(200, feed("http://a.org/1")),
            web.page(200, feed("http://a.org/1")),
            web.page(200, feed("http://a.org/2", "http://a.org/1")))
        .with("http://a.org/1", "<html><p>one")
        .with("http://a.org/2", "<html><p>two");
    watch(LIST, false, Duration.ofHours(3));
    assertThat(web.askedAt(FEED))
        .hasSize(4)
        .satisfies(at -> assertThat(at.get(1) - at.get(0)).isBetween(3_600L, 3_605L));
    assertThat(kept).containsExactly("http://a.org/1", "http://a.org/2");
  }

  @Test
  void a_watch_that_starts_again_waits_for_the_next_look() throws Exception {
    web.with(FEED, feed());
    once();
    long first = web.askedAt(FEED).get(0);
    watch(LIST, false, Duration.ofSeconds(10));
    assertThat(web.askedAt(FEED).get(1)).isGreaterThanOrEqualTo(first + 3_600);
  }

  @Test
  void a_feed_is_asked_only_for_what_has_changed() throws Exception {
    web.with(
            FEED,
            (address, known) ->
                known.etag().isPresent()
                    ? web.page(304, "").answer(address, known)
                    : web.page(200, feed("http://a.org/1"), "ETag", "\"1\"").answer(address, known))
        .with("http://a.org/1", "<html><p>one");
    once();
    once();
    assertThat(kept).containsExactly("http://a.org/1");
    assertThat(missed).isEmpty();
  }

  @Test
  void every_day_has_its_archive() throws Exception {
    web.with(FEED, web.page(200, feed("http://a.org/1")), web.page(200, feed("http://a.org/2")))
        .with("http://a.org/1", "<html><p>one")
        .with("http://a.org/2", "<html><p>two");
    once();
    time.sleep(Duration.ofDays(1));
    once();
    assertThat(archived("2024-03-05")).containsExactly("http://a.org/1");
    assertThat(archived("2024-03-06")).containsExactly("http://a.org/2");
  }

  @Test
  void a_page_that_fails_is_asked_for_at_the_next_looks_and_then_given_up() throws Exception {
    web.with(FEED, feed("http://a.org/gone"));
    for (int i = 0; i < 5; i++) {
      once();
    }
    assertThat(web.askedAt("http://a.org/gone")).hasSize(3);
    assertThat(missed).hasSize(3).allMatch(m -> m.contains("404"));
  }

  @Test
  void a_feed_that_fails_is_looked_at_less_often_but_not_forgotten() throws Exception {
    web.with(FEED, web.page(404, ""), web.page(404, ""), web.page(200, feed()));
    watch(LIST, false, Duration.ofSeconds(1));
    List<Long> asked = web.askedAt(FEED);
    assertThat(asked).hasSize(3);
    assertThat(asked.get(1) - asked.get(0)).isBetween(7_200L, 7_205L);
    assertThat(asked.get(2) - asked.get(1)).isBetween(7_200L, 7_205L);
  }

  @Test
  void what_is_no_feed_is_said() throws Exception {
    web.with(FEED, "<html><p>Our feeds have moved.");
    once();
    assertThat(missed).containsExactly(FEED + ": neither a feed nor a sitemap");
  }

  @Test
  void a_page_that_was_archived_before_the_process_was_killed_is_not_fetched_again()
      throws Exception {
    web.with(FEED, feed("http://a.org/1", "http://a.org/2"))
        .with("http://a.org/1", web.page(302, "", "Location", "/one"))
        .with("http://a.org/one", web.page(200, "<html><p>one", "Content-Type", "text/html"))
        .with("http://a.org/2", "<html><p>two");
    dies = () -> true;
    assertThatThrownBy(this::once).isInstanceOf(Killed.class);
    dies = () -> false;
    once();
    assertThat(web.askedAt("http://a.org/one")).hasSize(1);
    assertThat(archived("2024-03-05")).containsExactly("http://a.org/one", "http://a.org/2");
    assertThat(taken)
        .extracting(raw -> raw.url().orElse(""))
        .containsExactly("http://a.org/one", "http://a.org/2");
    assertThat(taken.get(0).known()).containsEntry("publisher", "A Wire");
  }

  @Test
  void pages_noted_before_the_process_was_killed_are_not_forgotten() throws Exception {
    web.with(FEED, web.page(200, feed("http://a.org/1")), web.page(304, ""))
        .with(
            "http://a.org/1",
            PretendWeb.silence(),
            PretendWeb.silence(),
            PretendWeb.silence(),
            PretendWeb.silence(),
            web.page(200, "<html><p>one"));
    once();
    assertThat(kept).isEmpty();
    once();
    assertThat(kept).containsExactly("http://a.org/1");
  }

  @Test
  void two_watches_of_one_list_do_not_meet() throws Exception {
    try (StateFile held = StateFile.hold(state())) {
      assertThatThrownBy(this::once).hasMessageContaining("another attache is watching");
      assertThat(held.read().pages()).isEmpty();
    }
    once();
  }

  @Test
  void a_damaged_state_is_said_and_left() throws Exception {
    Files.writeString(state(), "{\"version\":1,\"feeds\":{\"x\":{\"due\":\"soon\"}}}");
    assertThatThrownBy(this::once)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("delete it to begin anew");
    Files.writeString(state(), "{\"version\":1,");
    assertThatThrownBy(this::once).hasMessageContaining("damaged");
    assertThat(state()).hasContent("{\"version\":1,");
  }

  @Test
  void pages_no_feed_has_listed_for_long_are_forgotten() throws Exception {
    web.with(FEED, web.page(200, feed("http://a.org/1")), web.page(200, feed()))
        .with("http://a.org/1", "<html><p>one");
    once();
    time.sleep(Duration.ofDays(91));
    once();
    assertThat(Files.readString(state())).doesNotContain("http://a.org/1");
  }
}
