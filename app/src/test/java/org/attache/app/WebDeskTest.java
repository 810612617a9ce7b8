package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.attache.register.Query;
import org.attache.store.SqlStore;
import org.attache.web.intake.Desk;
import org.attache.web.intake.Outcome;
import org.attache.web.intake.Submission;
import org.attache.web.intake.Uploads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the web hands in is read and added as the command line does. */
class WebDeskTest {
  private static final String REPORT =
      "{\"text\":\"Danish Foreign Minister Mette Holm visited Riga on Monday for talks.\","
          + "\"published\":\"2024-03-06\"}";

  @TempDir private Path folder;

  private static final class Noted implements Desk.Progress {
    private final List<String> notes = new ArrayList<>();

    @Override
    public void advanced(long added, long known, long failed) {
      notes.add(added + " " + known + " " + failed);
    }

    @Override
    public void problem(String origin, String problem) {
      notes.add(origin + ": " + problem);
    }

    @Override
    public boolean isStopped() {
      return false;
    }
  }

  private static String kept(Uploads uploads, String name, String content) {
    return uploads
        .keep(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
        .toString();
  }

  @Test
  void an_upload_is_added_under_the_name_its_sender_gave_it() {
    Noted noted = new Noted();
    Uploads uploads = Uploads.create();
    try (SqlStore store = SqlStore.openOrCreate(folder.resolve("r.db").toString())) {
      new WebDesk(store)
          .add(
              List.of(
                  kept(uploads, "news.jsonl", REPORT + "\n{}\n"),
                  kept(uploads, "../../etc/passwd", "\0\1\2")),
              noted);
      assertThat(store.reports(0, 10)).hasSize(1);
      assertThat(store.reports(0, 10).get(0).report().origin()).isEqualTo("upload/news.jsonl:1");
      assertThat(store.entries(Query.ALL).rows()).isNotEmpty();
    }
    assertThat(noted.notes)
        .anyMatch(note -> note.startsWith("upload/news.jsonl:2: "))
        .anyMatch(note -> note.startsWith("upload/passwd: "))
        .contains("1 0 2")
        .noneMatch(note -> note.contains("attache-upload"));
  }

  @Test
  void addresses_of_this_network_are_not_fetched() {
    Noted noted = new Noted();
    try (SqlStore store = SqlStore.openOrCreate(folder.resolve("r.db").toString())) {
      new WebDesk(store).add(List.of("http://127.0.0.1:1/", "http://169.254.169.254/"), noted);
      assertThat(store.reports()).isZero();
    }
    assertThat(noted.notes).filteredOn(note -> note.contains("private address")).hasSize(2);
  }

  @Test
  void what_is_read_only_is_not_kept() {
    try (SqlStore store = SqlStore.openOrCreate(folder.resolve("r.db").toString())) {
      byte[] object = REPORT.getBytes(StandardCharsets.UTF_8);
      Outcome outcome =
          new WebDesk(store).read(new Submission(object, "application/json", new TreeMap<>()));
      assertThat(outcome).isInstanceOf(Outcome.Read.class);
      assertThat(((Outcome.Read) outcome).reading().findings()).isNotEmpty();
      assertThat(store.reports()).isZero();
    }
  }
}
