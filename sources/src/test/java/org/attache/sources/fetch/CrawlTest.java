package org.attache.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CrawlTest {
  private final PretendTime time = new PretendTime();
  private final PretendWeb web = new PretendWeb(time);
  private final Crawl crawl = new Crawl(web, Pace.USUAL, time, new Random(7));

  private List<Outcome> fetch(String... addresses) throws FetchFailed {
    for (String address : addresses) {
      crawl.add(Errand.to(address, Validators.NONE));
    }
    List<Outcome> outcomes = new ArrayList<>();
    crawl.run(outcomes::add);
    return outcomes;
  }

  private static String reason(Outcome outcome) {
    return outcome instanceof Outcome.Missed missed ? missed.reason() : outcome.toString();
  }

  @Test
  void a_host_is_asked_for_its_rules_first_and_then_for_one_page_after_another() throws Exception {
    web.with("http://a.org/1", "one").with("http://a.org/2", "two");
    assertThat(fetch("http://a.org/1", "http://a.org/2"))
        .allMatch(o -> o instanceof Outcome.Arrived);
    assertThat(web.log())
        .containsExactly("0 http://a.org/robots.txt", "2 http://a.org/1", "4 http://a.org/2");
  }

  @Test
  void a_pause_that_a_site_asks_for_is_kept() throws Exception {
    web.with("http://a.org/robots.txt", "User-agent: *\nCrawl-delay: 15\n");
    fetch("http://a.org/1", "http://a.org/2");
    assertThat(web.log())
        .containsExactly("0 http://a.org/robots.txt", "15 http://a.org/1", "30 http://a.org/2");
  }

  @Test
  void a_pause_of_a_day_is_kept_for_a_minute() throws Exception {
    web.with("http://a.org/robots.txt", "User-agent: *\nCrawl-delay: 86400\n");
    fetch("http://a.org/1");
    assertThat(web.askedAt("http://a.org/1")).containsExactly(60L);
  }

  @Test
  void hosts_are_asked_side_by_side() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    PretendWeb.Page meeting =
        (address, known) -> {
          both.countDown();
          try {
            assertThat(both.await(20, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return web.page(200, "met").answer(address, known);
        };
    web.with("http://a.org/1", meeting).with("http://b.org/1", meeting);
    assertThat(fetch("http://a.org/1", "http://b.org/1"))
        .allMatch(o -> o instanceof Outcome.Arrived);
  }

  @Test
  void what_a_robots_file_forbids_is_not_asked_for() throws Exception {
    web.with(
        "http://a.org/robots.txt",
        "User-agent: *\nDisallow: /private/\n\nUser-agent: attache\nDisallow: /drafts/\n");
    List<Outcome> outcomes = fetch("http://a.org/drafts/1", "http://a.org/private/1");
    assertThat(reason(outcomes.get(0))).isEqualTo("the robots.txt of a.org does not allow it");
    assertThat(web.log()).containsExactly("0 http://a.org/robots.txt", "2 http://a.org/private/1");
  }

  @Test
  void without_a_robots_file_everything_may_be_fetched() throws Exception {
    web.with("http://a.org/robots.txt", web.page(403, "no")).with("http://a.org/1", "one");
    assertThat(fetch("http://a.org/1")).allMatch(o -> o instanceof Outcome.Arrived);
  }

  @Test
  void when_the_robots_file_cannot_be_had_nothing_is_fetched() throws Exception {
    web.with("http://a.org/robots.txt", web.page(503, "")).with("http://a.org/1", "one");
    List<Outcome> outcomes = fetch("http://a.org/1", "http://a.org/2");
    assertThat(outcomes).hasSize(2);
    assertThat(reason(outcomes.get(1))).contains("robots.txt cannot be had", "503");
    assertThat(web.askedAt("http://a.org/robots.txt")).hasSize(4);
    assertThat(web.askedAt("http://a.org/1")).isEmpty();
  }

  @Test
  void a_robots_file_that_comes_back_is_obeyed() throws Exception {
    web.with("http://a.org/robots.txt", PretendWeb.silence(), web.page(200, "User-agent: *"))
        .with("http://a.org/1", "one");
    assertThat(fetch("http://a.org/1")).allMatch(o -> o instanceof Outcome.Arrived);
  }

  @Test
  void a_robots_file_is_asked_for_when_the_server_says() throws Exception {
    web.with(
            "http://a.org/robots.txt",
            web.page(503, "", "Retry-After", "90"),
            web.page(200, "User-agent: *"))
        .with("http://a.org/1", "one");
    assertThat(fetch("http://a.org/1")).allMatch(o -> o instanceof Outcome.Arrived);
    assertThat(web.askedAt("http://a.org/robots.txt")).containsExactly(0L, 90L);
  }

  @Test
  void a_robots_file_may_stand_elsewhere() throws Exception {
    web.with("http://a.org/robots.txt", web.page(301, "", "Location", "http://www.a.org/r.txt"))
        .with("http://www.a.org/r.txt", "User-agent: *\nDisallow: /\n");
    assertThat(reason(fetch("http://a.org/1").get(0))).contains("does not allow");
  }

  @Test
  void of_an_enormous_robots_file_the_first_500_kibibytes_count() throws Exception {
    String rules = "User-agent: *\nDisallow: /a\n" + "# filler\n".repeat(60_000) + "Disallow: /b\n";
    web.with("http://a.org/robots.txt", rules).with("http://a.org/b", "b");
    List<Outcome> outcomes = fetch("http://a.org/a", "http://a.org/b");
    assertThat(reason(outcomes.get(0))).contains("does not allow");
    assertThat(outcomes.get(1)).isInstanceOf(Outcome.Arrived.class);
  }

  @Test
  void a_server_that_says_when_to_come_back_is_left_alone_till_then() throws Exception {
    web.with("http://a.org/1", web.page(429, "", "Retry-After", "120"), web.page(200, "at last"));
    assertThat(fetch("http://a.org/1")).allMatch(o -> o instanceof Outcome.Arrived);
    assertThat(web.askedAt("http://a.org/1")).containsExactly(2L, 122L);
  }

  @Test
  void the_time_to_come_back_may_be_a_date() throws Exception {
    web.with(
        "http://a.org/1",
        web.page(503, "", "Retry-After", "Tue, 05 Mar 2024 08:05:00 GMT"),
        web.page(200, "at last"));
    fetch("http://a.org/1");
    assertThat(web.askedAt("http://a.org/1")).containsExactly(2L, 300L);
  }

  @Test
  void a_server_that_wants_hours_of_peace_gets_them() throws Exception {
    web.with("http://a.org/1", web.page(429, "", "Retry-After", "7200"));
    List<Outcome> outcomes = fetch("http://a.org/1", "http://a.org/2");
    assertThat(outcomes).extracting(CrawlTest::reason).allMatch(r -> r.contains("120 minutes"));
    assertThat(web.askedAt("http://a.org/2")).isEmpty();
  }

  @Test
  void a_silent_server_is_asked_again_later_and_later_and_then_no_more() throws Exception {
    web.with("http://a.org/1", PretendWeb.silence());
    assertThat(reason(fetch("http://a.org/1").get(0))).contains("30 seconds");
    List<Long> asked = web.askedAt("http://a.org/1");
    assertThat(asked).hasSize(4);
    assertThat(asked.get(1) - asked.get(0)).isBetween(2L, 8L);
    assertThat(asked.get(2) - asked.get(1)).isBetween(5L, 15L);
    assertThat(asked.get(3) - asked.get(2)).isBetween(10L, 30L);
  }

  @Test
  void a_host_where_nothing_answers_is_given_up() throws Exception {
    String[] addresses = new String[10];
    for (int i = 0; i < 10; i++) {
      addresses[i] = "http://a.org/" + i;
      web.with(addresses[i], web.page(500, ""));
    }
    List<Outcome> outcomes = fetch(addresses);
    assertThat(outcomes).hasSize(10);
    assertThat(reason(outcomes.get(9))).startsWith("its host failed 3 times in a row");
    assertThat(web.log()).hasSize(1 + 3 * 4);
  }

  @Test
  void what_is_not_there_is_asked_for_once() throws Exception {
    assertThat(reason(fetch("http://a.org/gone").get(0))).contains("404");
    assertThat(web.askedAt("http://a.org/gone")).hasSize(1);
  }

  @Test
  void a_page_that_moved_is_followed_and_the_way_told() throws Exception {
    web.with("http://a.org/old", web.page(301, "", "Location", "/new#top"))
        .with("http://a.org/new", "here");
    Outcome.Arrived arrived = (Outcome.Arrived) fetch("http://a.org/old").get(0);
    assertThat(arrived.address()).isEqualTo("http://a.org/old");
    assertThat(arrived.page().address()).hasToString("http://a.org/new");
    assertThat(arrived.way()).extracting(a -> a.address().getPath()).containsExactly("/old");
  }

  @Test
  void a_redirect_does_not_lead_around_the_rules_of_another_site() throws Exception {
    web.with("http://a.org/1", web.page(302, "", "Location", "http://b.org/private"))
        .with("http://b.org/robots.txt", "User-agent: *\nDisallow: /private\n");
    assertThat(reason(fetch("http://a.org/1").get(0)))
        .isEqualTo("the robots.txt of b.org does not allow it");
    assertThat(web.askedAt("http://b.org/private")).isEmpty();
  }

  @Test
  void circles_and_long_ways_end() throws Exception {
    web.with("http://a.org/1", web.page(302, "", "Location", "/2"))
        .with("http://a.org/2", web.page(302, "", "Location", "/1"));
    assertThat(reason(fetch("http://a.org/1").get(0))).isEqualTo("sent round in circles");
    for (int i = 3; i < 20; i++) {
      web.with("http://a.org/" + i, web.page(302, "", "Location", "/" + (i + 1)));
    }
    assertThat(reason(fetch("http://a.org/3").get(0))).contains("more than 5 times");
  }

  @Test
  void a_safe_connection_stays_safe() throws Exception {
    web.with("https://a.org/1", web.page(301, "", "Location", "http://a.org/1/"))
        .with("https://a.org/1/", "safe")
        .with("https://a.org/2", web.page(301, "", "Location", "http://a.org:8080/2"));
    List<Outcome> outcomes = fetch("https://a.org/1", "https://a.org/2");
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Arrived.class);
    assertThat(reason(outcomes.get(1))).contains("from https to the unsafe");
    assertThat(web.log()).noneMatch(line -> line.contains(" http://"));
  }

  @Test
  void a_redirect_to_nowhere_is_said() throws Exception {
    web.with("http://a.org/1", web.page(302, ""))
        .with("http://a.org/2", web.page(302, "", "Location", "file:///etc/passwd"));
    List<Outcome> outcomes = fetch("http://a.org/1", "http://a.org/2");
    assertThat(reason(outcomes.get(0))).contains("without being told where");
    assertThat(reason(outcomes.get(1))).contains("neither an http nor an https address");
  }

  @Test
  void a_page_that_has_not_changed_does_not_come_again() throws Exception {
    web.with(
        "http://a.org/feed",
        (address, known) ->
            web.page(known.etag().equals(Optional.of("\"v1\"")) ? 304 : 200, "")
                .answer(address, known));
    crawl.add(
        Errand.to("http://a.org/feed", new Validators(Optional.of("\"v1\""), Optional.empty())));
    assertThat(fetch()).containsExactly(new Outcome.Unchanged("http://a.org/feed"));
  }

  @Test
  void an_errand_waits_for_its_time() throws Exception {
    web.with("http://a.org/1", "one");
    crawl.add(
        Errand.to("http://a.org/1", Validators.NONE),
        PretendTime.BEGINNING.plus(Duration.ofHours(3)));
    fetch();
    assertThat(web.log()).containsExactly("10800 http://a.org/robots.txt", "10802 http://a.org/1");
  }

  @Test
  void a_crawl_can_be_stopped() throws Exception {
    for (int i = 0; i < 100; i++) {
      web.with("http://a.org/" + i, "page");
      crawl.add(Errand.to("http://a.org/" + i, Validators.NONE));
    }
    List<Outcome> outcomes = new ArrayList<>();
    crawl.run(
        outcome -> {
          outcomes.add(outcome);
          crawl.stop();
        });
    assertThat(outcomes).hasSize(1);
  }
}
