package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.attache.web.intake.Desk;
import org.attache.web.intake.Jobs;
import org.attache.web.intake.Outcome;
import org.attache.web.intake.Submission;
import org.attache.web.intake.Uploads;
import org.attache.web.page.Journal;
import org.junit.jupiter.api.Test;

/** A server that ended while reports were added, and the next one. */
class ResumedJobsTest extends WebTest {
  private static final Path FOLDER = cutShort();

  ResumedJobsTest() {
    super(
        SampleRegister.make(),
        new WebSettings(
            "127.0.0.1",
            0,
            "samples.db",
            "Ada",
            Optional.empty(),
            Optional.empty(),
            Optional.of(FOLDER),
            Optional.empty(),
            Optional.empty()));
  }

  /** Adds nothing until it is to stop. */
  private static final class Slow implements Desk {
    private final CountDownLatch begun = new CountDownLatch(1);

    @Override
    public Outcome read(Submission submission) {
      return new Outcome.Unreadable("nothing is read here");
    }

    @Override
    public void add(List<String> sources, Progress progress) {
      begun.countDown();
      while (!progress.isStopped()) {
        Thread.onSpinWait();
      }
    }
  }

  private static Path cutShort() {
    try {
      Path folder = Files.createTempDirectory("attache-jobs");
      Slow desk = new Slow();
      try (Jobs jobs = new Jobs(desk, Journal.SILENT, Optional.of(folder))) {
        hand(jobs, "first.jsonl", "The foreign minister of Chad visited Niamey on Monday.");
        hand(jobs, "second.jsonl", "The president of Ghana arrived in Accra on Tuesday.");
        String unwanted = hand(jobs, "third.jsonl", "Nobody wants this one.");
        desk.begun.await();
        jobs.byId(unwanted).orElseThrow().stop();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hand(Jobs jobs, String name, String text) {
    Uploads uploads = jobs.uploads();
    String line = "{\"text\":\"" + text + "\",\"published\":\"2024-06-11\"}\n";
    Path file = uploads.keep(name, new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
    return jobs.add("Ada", name, List.of(file.toString()), Optional.of(uploads.folder()))
        .state()
        .id();
  }

  @Test
  void what_was_cut_short_goes_on_with_the_next_server_but_not_what_somebody_stopped()
      throws Exception {
    for (String id : List.of("job-1", "job-2")) {
      String page = page("/add/jobs/" + id);
      for (int i = 0; i < 400 && !page.contains("id=\"job-stage\">done"); i++) {
        Thread.sleep(50);
        page = page("/add/jobs/" + id);
      }
      assertThat(page)
          .contains("id=\"job-stage\">done", "id=\"job-added\">1", "ended before this was done");
    }
    assertThat(get("/add/jobs/job-3").statusCode()).isEqualTo(404);
    assertThat(page("/add")).contains("first.jsonl", "second.jsonl").doesNotContain("third.jsonl");
    // what has been added is kept no longer
    for (int i = 0; i < 100 && files() > 1; i++) {
      Thread.sleep(50);
    }
    assertThat(files()).isEqualTo(1);
  }

  /** With the one that says whose folder it is. */
  private static long files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.count();
    }
  }
}
