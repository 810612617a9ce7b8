package org.attache.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchCommandTest {
  private static final String PAGE =
      "<html><head><title>Ministers meet</title></head><body><article><p>The foreign minister of"
          + " Ghana, Ama Serwaa, arrived in Lisbon on Tuesday for talks with her Portuguese"
          + " counterpart about fisheries and trade.</p><p>The two ministers will sign an agreement"
          + " on training for coast guards, her office said in a statement.</p></article></body>";

  @TempDir private Path folder;

  private TestSite site;
  private String home;

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
    home = site.home();
    site.serve("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /private\n");
    site.serve("/news/1", 200, "text/html; charset=utf-8", PAGE);
    site.serve("/news/2", 200, "text/html; charset=utf-8", PAGE.replace("Lisbon", "Porto"));
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private CommandRun fetch(String... args) {
    String[] usual = {"fetch", "--trust-host", "localhost", "--pause", "0", "--out", out()};
    return CommandRun.of(
        Stream.concat(Arrays.stream(usual), Arrays.stream(args)).toArray(String[]::new));
  }

  private String out() {
    return folder.resolve("news.warc.gz").toString();
  }

  @Test
  void what_was_fetched_can_be_read() {
    CommandRun run = fetch(home + "/news/1", home + "/news/2");
    assertThat(run.status()).isZero();
    assertThat(run.errors()).containsExactly(out() + ": 2 fetched");
    CommandRun read = CommandRun.of("clean", out());
    assertThat(read.out()).contains("talks with her Portuguese", "arrived in Porto");
  }

  @Test
  void a_second_run_fetches_what_the_first_did_not() {
    fetch(home + "/news/1");
    site.forget();
    CommandRun run = fetch(home + "/news/1", home + "/news/2#comments");
    assertThat(run.errors()).containsExactly(out() + ": 1 fetched, 1 there already");
    assertThat(site.asked()).containsExactly("/robots.txt", "/news/2");
    assertThat(fetch("--again", home + "/news/1").errors()).containsExactly(out() + ": 1 fetched");
  }

  @Test
  void each_failure_is_one_line_and_stops_nothing() throws Exception {
    Path list = folder.resolve("addresses.txt");
    Files.writeString(
        list,
        String.join(
            "\n",
            "# our list",
            home + "/gone",
            "",
            home + "/private/1",
            "ftp://x/",
            home + "/news/1"));
    CommandRun run = fetch("--list", list.toString());
    assertThat(run.status()).isZero();
    assertThat(run.errors())
        .containsExactlyInAnyOrder(
            home + "/gone: the server answered 404; check the address",
            home + "/private/1: the robots.txt of localhost does not allow it",
            "ftp://x/: neither an http nor an https address",
            out() + ": 1 fetched, 3 failed");
  }

  @Test
  void a_run_that_fetched_nothing_says_so_in_its_status() {
    assertThat(fetch(home + "/gone").status()).isEqualTo(2);
    assertThat(fetch().status()).isEqualTo(2);
    assertThat(fetch("--list", folder.resolve("none.txt").toString()).status()).isEqualTo(2);
    assertThat(fetch(home + "/news/1", "--contact", "a\nb").status()).isEqualTo(2);
    assertThat(fetch(home + "/news/1", "--pause", "-1").status()).isEqualTo(2);
  }

  @Test
  void addresses_may_come_from_standard_input() {
    CommandRun run =
        CommandRun.withInput(
            home + "/news/1\n" + home + "/news/1\n",
            "fetch",
            "--trust-host",
            "localhost",
            "--pause",
            "0",
            "--out",
            out(),
            "--list",
            "-");
    assertThat(run.errors()).containsExactly(out() + ": 1 fetched");
  }

  @Test
  void hosts_on_private_networks_are_not_asked() {
    CommandRun run = CommandRun.of("fetch", "--out", out(), home + "/news/1");
    assertThat(run.errors().get(0)).contains("the host localhost has a private address");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void a_file_that_is_no_web_archive_is_not_written_to() throws Exception {
    Files.writeString(Path.of(out()), "my notes");
    CommandRun run = fetch(home + "/news/1");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.errors()).hasSize(1);
    assertThat(Path.of(out())).hasContent("my notes");
  }
}
