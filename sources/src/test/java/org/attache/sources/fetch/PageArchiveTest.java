package org.attache.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

class PageArchiveTest {
  private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");
  private static final UserAgent AGENT = new UserAgent(Optional.of("desk@example.org"));
  private static final URI PAGE = URI.create("http://example.org/talks");

  @TempDir private Path folder;

  private static Answer answer(String address, int status, String body, String... head) {
    List<HeaderLine> lines = new ArrayList<>();
    for (int i = 0; i < head.length; i += 2) {
      lines.add(new HeaderLine(head[i], head[i + 1]));
    }
    try {
      return new Answer(
          URI.create(address),
          NOON,
          Optional.of(InetAddress.getByName("192.0.2.7")),
          "GET /talks HTTP/1.1",
          List.of(new HeaderLine("Host", "example.org"), new HeaderLine("User-Agent", "Attache")),
          "HTTP/1.1 " + status + " Said",
          status,
          lines,
          body.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Outcome.Arrived arrived(Answer... answers) {
    int last = answers.length - 1;
    return new Outcome.Arrived(
        answers[0].address().toString(), Arrays.asList(answers).subList(0, last), answers[last]);
  }

  private static void write(Path file, Outcome.Arrived... pages) throws IOException {
    try (PageArchive archive = PageArchive.open(file, AGENT, NOON)) {
      for (Outcome.Arrived page : pages) {
        archive.add(page, Map.of("outlet", "Example Wire"));
      }
    }
  }

  private static Outcome.Arrived talks() {
    return arrived(
        answer(
            PAGE.toString(),
            200,
            "<p>The ministers met in Accra.",
            "Content-Type",
            "text/html; charset=utf-8",
            "ETag",
            "\"7\"",
            "X-Odd",
            "a",
            "X-Odd",
            "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.warc.gz", "news.warc"})
  void a_page_is_kept_with_its_request_and_heads_as_they_came(String name) throws Exception {
    write(folder.resolve(name), talks());
    try (WarcReader reader = new WarcReader(folder.resolve(name))) {
      assertThat(reader.next().orElseThrow()).isInstanceOf(Warcinfo.class);
      WarcResponse response = (WarcResponse) reader.next().orElseThrow();
      assertThat(response.target()).isEqualTo(PAGE.toString());
      assertThat(response.date()).isEqualTo(NOON);
      assertThat(response.ipAddress()).contains(InetAddress.getByName("192.0.2.7"));
      assertThat(response.http().headers().all("X-Odd")).containsExactly("a", "b");
      assertThat(new String(response.http().body().stream().readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("<p>The ministers met in Accra.");
      URI id = response.id();
      WarcRequest request = (WarcRequest) reader.next().orElseThrow();
      assertThat(request.concurrentTo()).containsExactly(id);
      assertThat(request.http().headers().first("Host")).contains("example.org");
      WarcMetadata metadata = (WarcMetadata) reader.next().orElseThrow();
      assertThat(metadata.fields().first("outlet")).contains("Example Wire");
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void a_chunked_page_can_be_read_back() throws Exception {
    Path file = folder.resolve("news.warc.gz");
    write(file, arrived(answer(PAGE.toString(), 200, "<p>x", "Transfer-Encoding", "chunked")));
    try (WarcReader reader = new WarcReader(file)) {
      reader.next();
      WarcResponse response = (WarcResponse) reader.next().orElseThrow();
      assertThat(response.http().body().stream().readAllBytes()).asString().isEqualTo("<p>x");
    }
  }

  @Test
  void the_same_answers_give_the_same_archive() throws Exception {
    write(folder.resolve("a/news.warc.gz"), talks());
    write(folder.resolve("b/news.warc.gz"), talks());
    assertThat(folder.resolve("a/news.warc.gz"))
        .hasSameBinaryContentAs(folder.resolve("b/news.warc.gz"));
  }

  @Test
  void a_reopened_archive_knows_its_pages_and_grows() throws Exception {
    Path file = folder.resolve("news.warc.gz");
    write(
        file,
        arrived(answer("http://example.org/old", 301, "", "Location", "/talks"), talks().page()));
    try (PageArchive archive = PageArchive.open(file, AGENT, NOON)) {
      assertThat(archive.cutOff()).isZero();
      assertThat(archive.index().has(URI.create("http://example.org/old"))).isTrue();
      assertThat(archive.index().has(URI.create("http://example.org/other"))).isFalse();
      assertThat(archive.index().validators(PAGE).etag()).contains("\"7\"");
      archive.add(arrived(answer("http://example.org/other", 200, "more")), Map.of());
    }
    assertThat(targets(file))
        .containsExactly("http://example.org/old", PAGE.toString(), "http://example.org/other");
  }

  private static List<String> targets(Path file) throws IOException {
    List<String> targets = new ArrayList<>();
    try (WarcReader reader = new WarcReader(file)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          targets.add(response.target());
        }
      }
    }
    return targets;
  }

  @ParameterizedTest
  @ValueSource(strings = {"news.warc.gz", "news.warc"})
  void wherever_the_writer_was_cut_off_the_next_one_goes_on(String name) throws Exception {
    Path whole = folder.resolve(name);
    write(whole, talks(), arrived(answer("http://example.org/second", 200, "second")));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut-" + name);
    for (int length = 0; length < bytes.length; length += 13) {
      Files.write(cut, Arrays.copyOf(bytes, length));
      write(cut, arrived(answer("http://example.org/third", 200, "third")));
      assertThat(targets(cut)).as("cut at %d", length).endsWith("http://example.org/third");
      try (WarcReader reader = new WarcReader(cut)) {
        assertThat(reader.next().orElseThrow()).isInstanceOf(Warcinfo.class);
      }
    }
  }

  @Test
  void a_damage_with_pages_behind_it_is_not_cut_away() throws Exception {
    Path file = folder.resolve("news.warc.gz");
    write(file, talks(), arrived(answer("http://example.org/second", 200, "second")));
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 20, (byte) 'x');
    Files.write(file, bytes);
    assertThatThrownBy(() -> PageArchive.open(file, AGENT, NOON))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
    assertThat(file).hasBinaryContent(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "notes.gz"})
  void another_kind_of_file_is_left_as_it_is(String name) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, "Notes on the visit, not to be lost.");
    assertThatThrownBy(() -> PageArchive.open(file, AGENT, NOON))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no web archive");
    assertThat(file).hasContent("Notes on the visit, not to be lost.");
  }

  @Test
  void two_writers_do_not_meet() throws Exception {
    Path file = folder.resolve("news.warc.gz");
    try (PageArchive first = PageArchive.open(file, AGENT, NOON)) {
      assertThatThrownBy(() -> PageArchive.open(file, AGENT, NOON)).isInstanceOf(IOException.class);
      assertThat(first.index().has(PAGE)).isFalse();
    }
  }

  @Test
  void a_head_that_lies_does_not_forge_records() throws Exception {
    Path file = folder.resolve("news.warc.gz");
    write(
        file,
        arrived(answer(PAGE.toString(), 200, "x", "Bad Name", "1", "X-A", "1\r\n\r\nWARC/1.0")),
        talks());
    assertThat(targets(file)).containsExactly(PAGE.toString(), PAGE.toString());
    try (WarcReader reader = new WarcReader(file)) {
      reader.next();
      WarcResponse response = (WarcResponse) reader.next().orElseThrow();
      assertThat(response.http().headers().map()).containsOnlyKeys("X-A");
    }
  }
}
