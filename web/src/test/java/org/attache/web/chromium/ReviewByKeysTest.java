package org.attache.web.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.entry.ReviewState;
import org.attache.register.review.Decision;
import org.attache.web.SampleRegister;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The queue, without touching a mouse. */
class ReviewByKeysTest extends ChromiumTest {
  ReviewByKeysTest() {
    super(SampleRegister.of(SampleRegister.reports()));
  }

  private String shown() {
    return String.valueOf(chromium().the("form.verdict input[name=entry]").getDomProperty("value"));
  }

  private ReviewState state(String id) {
    return register().entry(id).orElseThrow().review();
  }

  private void press(CharSequence key, String what, String before) {
    chromium().keys(key);
    chromium().waitFor(what, page -> !shown().equals(before));
  }

  private Decision last() {
    return register().ledger().get(register().ledger().size() - 1);
  }

  @Test
  void one_key_each_accepts_rejects_skips_and_undoes() {
    chromium().go("/review");
    String first = shown();
    press("a", "the next candidate", first);
    assertThat(state(first)).isEqualTo(ReviewState.VERIFIED);
    assertThat(chromium().the("[role=status]").getText()).contains("accept");
    chromium().shoot("way-review");

    String second = shown();
    chromium().keys("w", "no such visit", Keys.ESCAPE);
    press("r", "the next candidate", second);
    assertThat(state(second)).isEqualTo(ReviewState.REJECTED);
    assertThat(last().reason()).isEqualTo("no such visit");

    press("u", "the rejected one again", shown());
    assertThat(shown()).isEqualTo(second);
    assertThat(state(second)).isEqualTo(ReviewState.CANDIDATE);

    press("s", "the next candidate", second);
    assertThat(state(second)).isEqualTo(ReviewState.CANDIDATE);
    press("v", "the next candidate", shown());
    assertThat(last().action()).isEqualTo(Decision.Action.NOT_VERIFIABLE);
  }

  @Test
  void a_field_is_corrected_with_its_choices_and_a_reason_by_keys_alone() {
    Entry visit = first(Kind.VISIT);
    chromium().go("/review?entry=" + visit.id());
    chromium().keys("c");
    while (!label().equals("Correct level")) {
      chromium().keys("c");
    }
    chromium().keys(Keys.ENTER);
    chromium().waitFor("the choices", page -> page.focused().getTagName().equals("select"));
    chromium().keys("envoy", Keys.TAB, Keys.TAB, "the second report says so", Keys.ENTER);
    chromium()
        .waitFor(
            "the correction",
            page ->
                register().entry(visit.id()).orElseThrow().value("level").isPresent()
                    && page.the("[role=status]").getText().contains("correct"));
    assertThat(register().entry(visit.id()).orElseThrow().value("level")).contains("envoy");
    chromium().keys("u");
    chromium()
        .waitFor(
            "the correction taken back",
            page ->
                !register()
                    .entry(visit.id())
                    .orElseThrow()
                    .value("level")
                    .equals(Optional.of("envoy")));
  }

  private String label() {
    return Optional.ofNullable(chromium().focused().getDomAttribute("aria-label")).orElse("");
  }

  @Test
  void keys_typed_into_a_field_decide_nothing_nor_do_keys_switched_off() {
    chromium().go("/review");
    String shown = shown();
    int before = register().ledger().size();
    chromium().keys("w", "arvusn");
    chromium().keys(Keys.ESCAPE);
    chromium().click("#keys");
    chromium().click("h1");
    chromium().keys("a", "r");
    assertThat(shown()).isEqualTo(shown);
    assertThat(register().ledger()).hasSize(before);
    chromium().reload();
    chromium().keys("a");
    assertThat(shown()).isEqualTo(shown);
    chromium().click("#keys");
  }
}
