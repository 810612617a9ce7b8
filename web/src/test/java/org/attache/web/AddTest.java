package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Adding reports, health, metrics and backups. */
class AddTest extends WebTest {
  private static final String TEXT =
      "Ghanaian Foreign Minister Kojo Mensah visited Lomé on Thursday for talks on border trade.";

  /** The stream of a job, up to its end. */
  private String events(String job) {
    return send(HttpRequest.newBuilder(at(job + "/events")).header("Accept", "text/event-stream"))
        .body();
  }

  private String added(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void pasted_text_goes_into_the_register_and_the_stream_says_when() {
    String job =
        added(
            browser()
                .post(
                    "/add/text",
                    Map.of("text", TEXT, "title", "In Lomé", "published", "2024-08-02")));
    String events = events(job);
    assertThat(events)
        .contains("event: state")
        .contains("\"stage\":\"done\"")
        .contains("\"added\":1");
    assertThat(page(job)).contains("done").contains("Adding In Lomé");
    assertThat(page("/entries?q=Mensah")).contains("GHA → TGO");
    assertThat(events(job)).as("a reload").contains("\"stage\":\"done\"");
  }

  @Test
  void a_file_that_cannot_be_read_is_named_with_the_reason() {
    String job =
        added(
            browser()
                .upload(
                    "/add/files", "files", "../../<img src=x>.jsonl", "{\"title\":\"no text\"}\n"));
    assertThat(events(job)).contains("\"failed\":1").contains("without \\\"text\\\"");
    assertThat(page(job))
        .contains("an object without", "&lt;img src=x")
        .doesNotContain("<img src=x>");
  }

  @Test
  void only_addresses_of_the_web_are_fetched() {
    for (String address : new String[] {"file:///etc/passwd", "/etc/passwd", "gopher://x/"}) {
      HttpResponse<String> answer = browser().post("/add/addresses", Map.of("addresses", address));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("no address of the web");
    }
  }

  @Test
  void too_large_a_body_is_refused() {
    String large = "x".repeat(5 << 20);
    assertThat(browser().postJson("/api/v1/read", "{\"text\":\"" + large + "\"}").statusCode())
        .isEqualTo(413);
  }

  @Test
  void whoever_sends_too_slowly_is_cut_off() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", at("/").getPort())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                  + "Content-Length: 4000\r\n\r\n{")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String answer = "";
      for (int i = 0; i < 60 && answer.isEmpty(); i++) {
        out.write(' ');
        out.flush();
        Thread.sleep(100);
        if (socket.getInputStream().available() > 0) {
          byte[] bytes = new byte[200];
          int read = socket.getInputStream().read(bytes);
          answer = new String(bytes, 0, read, StandardCharsets.US_ASCII);
        }
      }
      assertThat(answer).startsWith("HTTP/1.1 4");
    } catch (SocketException cut) {
      assertThat(cut).isNotNull();
    }
  }

  @Test
  void a_backup_is_a_download_of_the_register() {
    HttpResponse<String> copy = browser().post("/operations/backup", Map.of());
    assertThat(copy.statusCode()).isEqualTo(200);
    assertThat(copy.headers().firstValue("Content-Disposition").orElse(""))
        .matches("attachment; filename=\"attache-\\d{8}-\\d{6}\\.db\"");
    assertThat(copy.body()).isEqualTo("a copy of the register");
  }

  @Test
  void those_who_watch_over_the_server_learn_how_it_is() {
    page("/entries");
    assertThat(page("/health")).contains("up");
    assertThat(page("/ready")).contains("ready");
    assertThat(page("/metrics"))
        .contains("attache_reports ")
        .contains("jvm_memory_used_bytes")
        .contains("route=\"/entries\"");
  }

  @Test
  void a_name_that_points_here_from_elsewhere_gets_no_answer() {
    // Java's client sets the host itself: say it by hand
    String answer = raw("GET /entries HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("Kigali");
  }

  @Test
  void statements_and_wildcards_in_what_is_searched_are_words() {
    for (String words :
        new String[] {"' OR 1=1 --", "\"; DROP TABLE entry; --", "%", "NEAR(", "*"}) {
      String path = "/entries?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
      assertThat(get(path).statusCode()).as(words).isEqualTo(200);
    }
  }
}
