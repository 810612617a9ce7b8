package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String PAGE =
      "<html><head><title>Envoy leaves</title></head><body><article><p>The envoy of Kenya to the"
          + " talks, Grace Wanjiru, met the foreign minister of Qatar in Doha on Sunday."
          + "</p><p>Both sides will meet again in Nairobi in May, officials said.</p></article>";

  @TempDir private Path folder;

  private TestSite site;
  private String home;

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
    home = site.home();
    site.serve(
        "/rss",
        200,
        "application/rss+xml",
        "<rss version=\"2.0\"><channel><title>W</title><item><title>Envoy leaves</title><link>"
            + home
            + "/news/1</link></item></channel></rss>");
    site.serve("/news/1", 200, "text/html; charset=utf-8", PAGE);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private CommandRun watch(String yaml, String... more) throws IOException {
    Path list = folder.resolve("feeds.yml");
    Files.writeString(list, yaml);
    List<String> args = new ArrayList<>(List.of("watch", list.toString(), "--once", "--out"));
    args.addAll(List.of(folder.resolve("news").toString(), "--trust-host", "localhost"));
    args.addAll(List.of("--pause", "0"));
    args.addAll(List.of(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  @Test
  void what_feeds_newly_lead_to_can_be_read() throws Exception {
    String yaml = "feeds:\n  - " + home + "/rss\n";
    CommandRun first = watch(yaml);
    assertThat(first.errors())
        .containsExactly(
            home + "/rss: 1 new page",
            "attache watch: feeds looked at 1 times, pages kept: 1, failures: 0");
    assertThat(first.status()).isZero();
    site.forget();
    assertThat(watch(yaml).status()).isZero();
    assertThat(site.asked()).containsExactly("/robots.txt", "/rss");
    CommandRun read = CommandRun.of("clean", folder.resolve("news").toString());
    assertThat(read.out()).contains("in Doha on Sunday");
  }

  @Test
  void a_mistake_in_the_list_is_said_with_its_line() throws Exception {
    CommandRun run = watch("feeds:\n  - http://a.org/\n  - adress: http://b.org/\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors())
        .containsExactly(
            folder.resolve("feeds.yml")
                + ":3: 'adress' is not known here; known are address, outlet, interval, include,"
                + " exclude");
    assertThat(CommandRun.of("watch", folder.resolve("none.yml").toString()).errors())
        .containsExactly(folder.resolve("none.yml") + ": no such file or folder; check the path");
  }

  @Test
  void a_watch_without_any_feed_that_answers_says_so_in_its_status() throws Exception {
    assertThat(watch("feeds:\n  - " + home + "/gone\n").status()).isEqualTo(2);
  }

  @Test
  void pages_go_straight_into_a_register() throws Exception {
    String register = folder.resolve("attache.db").toString();
    String yaml = "feeds:\n  - address: " + home + "/rss\n    outlet: Example Wire\n";
    assertThat(watch(yaml, "--register", register).status()).isZero();
    CommandRun found = CommandRun.of("meetings", "--register", register, "--format", "jsonl");
    assertThat(found.out())
        .contains("Grace Wanjiru", home + "/news/1", "\"outlet\":\"Example Wire\"");
    CommandRun added =
        CommandRun.of("add", folder.resolve("news").toString(), "--register", register);
    assertThat(added.errors()).last().asString().contains("0 reports added, 1 known already");
  }
}
