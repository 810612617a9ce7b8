package org.attache.web.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Semaphore;
import org.attache.web.SampleRegister;
import org.attache.web.intake.Desk;
import org.attache.web.intake.Outcome;
import org.attache.web.intake.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Adding, while somebody looks on. */
class AddingTest extends ChromiumTest {
  private static final int LAST = 5;
  private static final Semaphore STEPS = new Semaphore(0);

  AddingTest() {
    super(SampleRegister.of(SampleRegister.reports()), new Slow());
  }

  /** Adds a report when the test says so. */
  private static final class Slow implements Desk {
    @Override
    public Outcome read(Submission submission) {
      return new Outcome.Unreadable("nothing is read here");
    }

    @Override
    public void add(List<String> sources, Progress progress) {
      for (int added = 1; added <= LAST && !progress.isStopped(); added++) {
        STEPS.acquireUninterruptibly();
        if (added == 2) {
          progress.problem("<b>second</b>.html", "no article in it");
        }
        progress.advanced(added, 0, added > 1 ? 1 : 0);
      }
    }
  }

  @AfterEach
  void let_it_end() {
    STEPS.release(LAST);
    chromium().waitFor("the end", page -> !page.has("#job-stop"));
    STEPS.drainPermits();
  }

  private void paste() {
    chromium().go("/add");
    chromium().the("input[name=title]").sendKeys("In Lomé");
    chromium().the("textarea[name=text]").sendKeys("A minister visited Lomé on Thursday.");
    chromium().click("form[action='/add/text'] button");
    chromium().waitFor("the job", page -> page.path().startsWith("/add/jobs/"));
  }

  private void seen(String id, String text) {
    chromium().waitFor(id + " " + text, page -> page.the(id).getText().equals(text));
  }

  @Test
  void pasted_text_becomes_a_job_whose_progress_is_seen_and_outlives_a_reload() {
    paste();
    assertThat(chromium().the("h1").getText()).isEqualTo("Adding In Lomé");
    seen("#job-stage", "running");
    STEPS.release();
    seen("#job-added", "1");
    STEPS.release();
    seen("#job-added", "2");
    assertThat(chromium().the("#job-problems").getText())
        .isEqualTo("<b>second</b>.html no article in it");
    chromium().reload();
    seen("#job-added", "2");
    STEPS.release();
    seen("#job-added", "3");
    chromium().shoot("way-job");
    STEPS.release(2);
    seen("#job-stage", "done");
    assertThat(chromium().all("#job-problems li")).hasSize(1);
  }

  @Test
  void a_job_is_stopped_from_its_page() {
    paste();
    STEPS.release();
    seen("#job-added", "1");
    chromium().click("#job-stop button");
    STEPS.release();
    seen("#job-stage", "stopped");
    assertThat(chromium().the("#job-added").getText()).isNotEqualTo("5");
  }
}
