package org.attache.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.register.Query;
import org.attache.register.Register;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReviewState;
import org.attache.register.review.Decision;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Proposal;
import org.attache.web.SampleRegister;
import org.attache.web.WebTest;
import org.junit.jupiter.api.Test;

/** The queue of candidates: Ada sits at the browser. */
class ReviewPagesTest extends WebTest {
  private static final Pattern SHOWN = Pattern.compile("name=\"entry\" value=\"([^\"]+)\"");
  private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"([0-9]+)\"");

  private static String shown(String page) {
    Matcher entry = SHOWN.matcher(page);
    assertThat(entry.find()).as(page).isTrue();
    return entry.group(1);
  }

  private String state(String id) {
    return register().entry(id).orElseThrow().review().name();
  }

  private HttpResponse<String> decide(String query, String entry, String decision, String reason) {
    return post(
        "/review/decide" + query, Map.of("entry", entry, "decision", decision, "reason", reason));
  }

  private Decision take(Proposal proposal) {
    return register().transaction(tx -> new Register().decide(tx, proposal));
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static Map<String, String> correction(
      String entry, String field, String value, String reason) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("entry", entry);
    form.put("field", field);
    form.put("value", value);
    form.put("reason", reason);
    return form;
  }

  @Test
  void an_accepted_candidate_leaves_the_queue_and_undo_brings_it_back() {
    String page = page("/review?kind=events");
    String id = shown(page);
    String next = location(decide("?kind=events", id, "accept", "I was there"));
    assertThat(next).startsWith("/review?kind=events&done=");
    assertThat(state(id)).isEqualTo("VERIFIED");
    String after = page(next);
    assertThat(shown(after)).isNotEqualTo(id);
    assertThat(after).contains("accept: I was there").contains("1 of ");

    String back = location(post("/review/undo?kind=events", Map.of()));
    assertThat(back).contains("entry=" + id);
    assertThat(state(id)).isEqualTo("CANDIDATE");
    assertThat(shown(page(back))).isEqualTo(id);
    List<Decision> ledger = register().ledger();
    assertThat(ledger.get(ledger.size() - 1).reviewer()).isEqualTo("Ada");
  }

  @Test
  void the_source_stands_beside_the_candidate_with_its_sentence_marked() {
    Entry visit = first(Kind.VISIT);
    assertThat(page("/review?entry=" + visit.id()))
        .contains("class=\"candidate\"")
        .contains("Lake Post")
        .contains("data-key=\"a\"", "data-key=\"r\"", "data-key=\"c\"", "data-key=\"s\"")
        .contains("value=\"head_of_state\"");
  }

  @Test
  void skipping_goes_on_without_deciding_and_comes_back_at_the_end() {
    String first = shown(page("/review?kind=statements"));
    String address = "/review?kind=statements";
    int seen = 0;
    String page = page(address);
    while (SHOWN.matcher(page).find()) {
      Matcher skip = Pattern.compile("href=\"([^\"]+)\" data-key=\"s\"").matcher(page);
      assertThat(skip.find()).isTrue();
      page = page(skip.group(1).replace("&amp;", "&"));
      seen++;
      assertThat(seen).isLessThan(50);
    }
    assertThat(page).contains("Go through the " + seen + " skipped again");
    assertThat(shown(page(address))).isEqualTo(first);
  }

  @Test
  void a_correction_needs_a_reason_and_a_value_that_the_field_can_have() {
    Entry visit = first(Kind.VISIT);
    assertThat(post("/review/correct", correction(visit.id(), "level", "envoy", "")).statusCode())
        .isEqualTo(400);
    assertThat(
            post("/review/correct", correction(visit.id(), "level", "captain", "so")).statusCode())
        .isEqualTo(400);
    assertThat(post("/review/correct", correction(visit.id(), "start", "soon", "so")).statusCode())
        .isEqualTo(409);
    String next =
        location(
            post(
                "/review/correct",
                correction(visit.id(), "place", SampleRegister.HOSTILE, "second report")));
    assertThat(next).contains("entry=" + visit.id());
    assertThat(register().entry(visit.id()).orElseThrow().value("place"))
        .contains(SampleRegister.HOSTILE);
    assertThat(page(next)).doesNotContain("<script>alert", "<img src=x").contains("&lt;script>");
    location(post("/review/undo", Map.of()));
  }

  @Test
  void who_looked_at_an_older_state_is_told_so() {
    Entry entry = first(Kind.AGREEMENT);
    String page = page("/review?entry=" + entry.id());
    Matcher revision = REVISION.matcher(page);
    assertThat(revision.find()).isTrue();
    take(
        Proposal.correct(
            entry.id(), "title", Optional.of("pact"), "Grace", "2024-06-01T00:00:00Z", "so"));
    HttpResponse<String> answer =
        post(
            "/review/decide",
            Map.of("entry", entry.id(), "decision", "reject", "revision", revision.group(1)));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("has changed since you loaded the page");
    assertThat(state(entry.id())).isEqualTo("CANDIDATE");
  }

  @Test
  void a_second_coder_sees_what_reports_tell_and_nothing_of_the_first() {
    Entry deployment = first(Kind.DEPLOYMENT);
    String id = deployment.id();
    take(
        Proposal.correct(
            id,
            "unit",
            Optional.of("a dragoon regiment"),
            "Grace",
            "2024-06-01T00:00:00Z",
            "said so"));
    take(Proposal.verdict(Action.REJECT, id, "Grace", "2024-06-01T00:00:00Z", "not abroad"));
    String page = page("/review/second?entry=" + id);
    assertThat(shown(page)).isEqualTo(id);
    assertThat(page)
        .doesNotContain("dragoon")
        .doesNotContain("not abroad")
        .doesNotContain("rejected")
        .doesNotContain("Grace")
        .contains("150 soldiers");

    assertThat(page("/review/agreement")).contains("waits for a second coder");
    Map<String, String> form = new LinkedHashMap<>();
    form.put("entry", id);
    form.put("decision", "accept");
    form.put("mode", "second");
    assertThat(location(post("/review/decide", form))).startsWith("/review/second");
    assertThat(page("/review/second")).doesNotContain(id);

    String agreement = page("/review/agreement");
    assertThat(agreement)
        .contains("<strong>Grace</strong>: reject", "<strong>Ada</strong>: accept")
        .contains("/review?entry=" + id);

    take(Proposal.verdict(Action.ACCEPT, id, "Judge", "2024-06-02T00:00:00Z", "settled"));
    assertThat(page("/review/agreement")).doesNotContain("/review?entry=" + id);
  }

  @Test
  void an_empty_queue_says_so() {
    assertThat(page("/review?kind=exercises")).contains("Nothing is left to review");
    assertThat(page("/review/second?share=1")).contains("Nothing is left to code a second time");
  }

  @Test
  void decisions_about_nothing_are_refused_in_words() {
    assertThat(decide("", "v-nothing", "accept", "").statusCode()).isEqualTo(409);
    assertThat(post("/review/decide", Map.of("entry", "v-nothing")).statusCode()).isEqualTo(400);
    assertThat(decide("", first(Kind.VISIT).id(), "merge", "").statusCode()).isEqualTo(400);
    assertThat(get("/review?entry=v-nothing").statusCode()).isEqualTo(404);
    assertThat(register().entries(Query.ALL.review(ReviewState.NOT_VERIFIABLE)).rows()).isEmpty();
  }
}
