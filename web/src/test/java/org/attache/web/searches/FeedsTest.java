package org.attache.web.searches;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.register.Query;
import org.attache.register.Register;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Proposal;
import org.attache.web.WebTest;
import org.junit.jupiter.api.Test;

/** Searches with names, and what feed readers make of them. */
class FeedsTest extends WebTest {
  private static final Pattern FEED = Pattern.compile("<code>http://[^/]+(/feeds/[^<]+)</code>");

  /** A reader that others wrote. */
  private static SyndFeed read(HttpResponse<String> answer) throws FeedException {
    assertThat(answer.statusCode()).isEqualTo(200);
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    return input.build(new StringReader(answer.body()));
  }

  @Test
  void atom_and_rss_hold_the_newest_entries_with_ids_that_stay() throws FeedException {
    List<Entry> entries =
        register().entries(Query.ALL.of(Kind.VISIT).by(Query.Order.LATEST)).rows();
    for (String format : List.of("atom", "rss")) {
      SyndFeed feed = read(get("/feeds/" + format + "?kind=visits"));
      assertThat(feed.getEntries()).extracting(SyndEntry::getLink).hasSameSizeAs(entries);
      assertThat(feed.getEntries())
          .allSatisfy(
              item -> {
                assertThat(item.getUri()).startsWith("urn:uuid:");
                assertThat(item.getTitle()).startsWith("Visit ");
              });
      assertThat(feed.getEntries())
          .extracting(SyndEntry::getLink)
          .containsExactlyElementsOf(
              entries.stream().map(entry -> at("/entries/" + entry.id()).toString()).toList())
          .first()
          .asString()
          .startsWith("http://127.0.0.1:");
    }
    assertThat(read(get("/feeds/atom?kind=visits")).getEntries().get(0).getUri())
        .isEqualTo(read(get("/feeds/rss?kind=visits&limit=1")).getEntries().get(0).getUri());
  }

  @Test
  void an_item_is_as_new_as_the_arrival_of_the_last_report_of_it() throws FeedException {
    SyndEntry visit = read(get("/feeds/atom?kind=visits&dyad=FRA,RWA")).getEntries().get(0);
    assertThat(visit.getUpdatedDate().toInstant().toString()).isEqualTo("2024-06-03T10:00:00Z");
    assertThat(visit.getPublishedDate().toInstant().toString()).isEqualTo("2024-06-01T10:00:00Z");
    assertThat(visit.getDescription().getValue())
        .contains("told by 2 independent origins (Lake Post, Harbour Wire)");
  }

  @Test
  void what_came_last_stands_first_and_what_is_decided_about_rises() throws FeedException {
    List<SyndEntry> before = read(get("/feeds/atom")).getEntries();
    assertThat(before)
        .extracting(SyndEntry::getUpdatedDate)
        .isSortedAccordingTo(Comparator.reverseOrder());
    SyndEntry deployment = read(get("/feeds/atom?kind=deployments")).getEntries().get(0);
    assertThat(before.get(0).getLink()).isNotEqualTo(deployment.getLink());
    String entry = deployment.getLink().substring(deployment.getLink().lastIndexOf('/') + 1);
    decide(Proposal.verdict(Action.ACCEPT, entry, "Ada", "2024-06-20T08:00:00Z", ""));
    SyndEntry risen = read(get("/feeds/atom")).getEntries().get(0);
    assertThat(risen.getLink()).isEqualTo(deployment.getLink());
    assertThat(risen.getUpdatedDate().toInstant()).isEqualTo("2024-06-20T08:00:00Z");
    decide(Proposal.undo(register().decisions(), "Ada", "2024-06-21T08:00:00Z", "too soon"));
    assertThat(read(get("/feeds/atom")).getEntries().get(0).getUpdatedDate().toInstant())
        .isEqualTo("2024-06-21T08:00:00Z");
    assertThat(risen.getUri()).isEqualTo(deployment.getUri());
  }

  private void decide(Proposal proposal) {
    register().transaction(tx -> new Register().decide(tx, proposal));
  }

  @Test
  void what_reports_say_stays_text_for_every_reader() throws FeedException, IOException {
    SyndFeed atom = read(get("/feeds/atom?dyad=KEN,UGA"));
    assertThat(atom.getEntries())
        .anySatisfy(
            item -> {
              assertThat(item.getDescription().getType()).isIn(null, "text");
              assertThat(item.getDescription().getValue()).contains("<script>alert('x')</script>");
            });
    SyndFeed rss = read(get("/feeds/rss?dyad=KEN,UGA"));
    assertThat(rss.getEntries())
        .allSatisfy(item -> assertThat(item.getDescription().getValue()).doesNotContain("<"))
        .anySatisfy(item -> assertThat(item.getDescription().getValue()).contains("&lt;script"));
    JsonNode json = new ObjectMapper().readTree(get("/feeds/json?dyad=KEN,UGA").body());
    assertThat(json.path("items")).isNotEmpty();
    json.path("items").forEach(item -> assertThat(item.has("content_html")).isFalse());
  }

  @Test
  void a_feed_says_what_it_is() {
    for (String format : List.of("atom", "rss", "json")) {
      assertThat(get("/feeds/" + format).headers().firstValue("Content-Type").orElse(""))
          .startsWith(format.equals("json") ? "application/feed+json" : "application/" + format);
    }
  }

  @Test
  void a_feed_that_has_not_changed_is_not_sent_again() {
    HttpResponse<String> first = get("/feeds/atom?kind=visits");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        send(HttpRequest.newBuilder(at("/feeds/atom?kind=visits")).header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(get("/feeds/atom?kind=visits").body()).isEqualTo(first.body());
  }

  @Test
  void a_feed_of_nothing_is_a_feed_and_a_feed_of_nonsense_is_none() throws FeedException {
    assertThat(read(get("/feeds/atom?q=zzzz")).getEntries()).isEmpty();
    assertThat(read(get("/feeds/rss?q=zzzz")).getEntries()).isEmpty();
    assertThat(get("/feeds/atom?from=soon").statusCode()).isEqualTo(400);
    assertThat(get("/feeds/smoke").statusCode()).isEqualTo(404);
    assertThat(get("/feeds/x/atom").statusCode()).isEqualTo(404);
  }

  @Test
  void a_saved_search_has_feeds_until_it_gets_other_addresses() throws FeedException {
    String name = "Kigali \"><script>alert(1)</script>";
    post("/searches", Map.of("name", name, "query", "?kind=visits&dyad=FRA,RWA&after=v-1"));
    String page = page("/searches");
    assertThat(page)
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert")
        .contains("/entries?kind=visits&amp;dyad=FRA%2CRWA\"");
    List<String> feeds = feeds(page);
    assertThat(feeds).hasSize(3);
    SyndFeed feed = read(get(feeds.get(0)));
    assertThat(feed.getTitle()).contains("Kigali");
    assertThat(feed.getEntries()).hasSize(1);
    Matcher id = Pattern.compile("/searches/([0-9a-f]+)/renew").matcher(page);
    assertThat(id.find()).isTrue();
    post("/searches/" + id.group(1) + "/renew", Map.of());
    assertThat(get(feeds.get(0)).statusCode()).isEqualTo(404);
    assertThat(get(feeds(page("/searches")).get(1)).statusCode()).isEqualTo(200);
    post("/searches/" + id.group(1) + "/delete", Map.of());
    assertThat(page("/searches")).contains("None yet").doesNotContain("Kigali");
  }

  @Test
  void a_search_that_cannot_be_asked_is_not_saved() {
    assertThat(post("/searches", Map.of("name", "x", "query", "?from=soon")).statusCode())
        .isEqualTo(400);
    assertThat(post("/searches", Map.of("name", " ", "query", "?kind=visits")).statusCode())
        .isEqualTo(409);
    assertThat(post("/searches", Map.of("name", "x", "query", "?kind=%zz")).statusCode())
        .isEqualTo(400);
  }

  private static List<String> feeds(String page) {
    List<String> feeds = new ArrayList<>();
    Matcher feed = FEED.matcher(page);
    while (feed.find()) {
      feeds.add(feed.group(1));
    }
    return feeds;
  }
}
