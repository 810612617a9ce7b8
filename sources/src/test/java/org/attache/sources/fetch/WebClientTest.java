package org.attache.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/** Against a real server on this machine. */
class WebClientTest {
  private static final Limits SMALL = new Limits(1 << 20, 2 << 20, 2);
  private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");

  @TempDir private Path folder;

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final WebClient web =
      new WebClient(
          Set.of("localhost"),
          SMALL,
          new UserAgent(Optional.of("desk@example.org")),
          Clock.fixed(NOON, ZoneOffset.UTC));
  private HttpServer server;
  private String home;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
    home = "http://localhost:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    web.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private Answer ask(String path) throws FetchFailed {
    return web.ask(URI.create(home + path), Validators.NONE);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private static byte[] packed(int size) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[size]);
    }
    return packed.toByteArray();
  }

  @Test
  void an_answer_tells_what_went_over_the_wire() throws Exception {
    byte[] body = packed(1_000);
    server.createContext(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          answer(exchange, 200, body);
        });
    Answer answer = ask("/a?b=c");
    assertThat(answer.at()).isEqualTo(NOON);
    assertThat(answer.requestLine()).isEqualTo("GET /a?b=c HTTP/1.1");
    assertThat(answer.requestHead())
        .contains(
            new HeaderLine(
                "User-Agent",
                "Attache/0.1 (reads news reports for research; contact: desk@example.org)"),
            new HeaderLine("Accept-Encoding", "gzip"))
        .anyMatch(line -> line.name().equals("Host"));
    assertThat(answer.statusLine()).isEqualTo("HTTP/1.1 200 OK");
    assertThat(answer.body()).isEqualTo(body);
    assertThat(answer.unpacked(2_000)).hasSize(1_000);
    assertThat(answer.mediaType()).contains("text/html");
    assertThat(answer.charset()).contains("UTF-8");
    assertThat(answer.server()).isPresent();
  }

  @Test
  void a_server_is_told_what_we_have() throws Exception {
    server.createContext(
        "/feed",
        exchange -> {
          boolean known =
              "\"v7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                  && "Tue, 05 Mar 2024 08:00:00 GMT"
                      .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          exchange.getResponseHeaders().set("ETag", "\"v7\"");
          exchange.getResponseHeaders().set("Last-Modified", "Tue, 05 Mar 2024 08:00:00 GMT");
          answer(exchange, known ? 304 : 200, known ? new byte[0] : new byte[] {'x'});
        });
    Answer first = ask("/feed");
    Answer second = web.ask(first.address(), Validators.of(first));
    assertThat(first.status()).isEqualTo(200);
    assertThat(second.status()).isEqualTo(304);
  }

  @Test
  void redirects_are_told_and_not_followed() throws Exception {
    server.createContext(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/b");
          answer(exchange, 302, new byte[0]);
        });
    assertThat(ask("/a").status()).isEqualTo(302);
  }

  @Test
  void a_packed_bomb_is_refused() throws Exception {
    byte[] bomb = packed(64 << 20);
    server.createContext(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          answer(exchange, 200, bomb);
        });
    assertThatThrownBy(() -> ask("/bomb")).hasMessage("larger than 2 MiB when unpacked");
  }

  @Test
  void an_endless_body_is_left() {
    server.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] piece = new byte[1 << 14];
          try (OutputStream body = exchange.getResponseBody()) {
            while (true) {
              body.write(piece);
            }
          }
        });
    assertThatThrownBy(() -> ask("/endless")).hasMessage("larger than 1 MiB");
  }

  @Test
  void a_body_that_announces_too_much_is_not_begun() {
    server.createContext(
        "/large",
        exchange -> {
          exchange.sendResponseHeaders(200, 1L << 40);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
        });
    assertThatThrownBy(() -> ask("/large")).hasMessage("larger than 1 MiB");
  }

  @Test
  void packing_that_was_not_asked_for_is_refused() {
    server.createContext(
        "/br",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "br");
          answer(exchange, 200, new byte[] {1, 2, 3});
        });
    assertThatThrownBy(() -> ask("/br")).hasMessageContaining("packed as 'br'");
  }

  /** A server that says the given bytes to whoever comes, and hangs up. */
  private URI rudeServer(byte[] says, int times) throws IOException {
    ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    threads.execute(
        () -> {
          try (socket;
              Socket guest = socket.accept()) {
            InputStream in = guest.getInputStream();
            int unused = in.read(new byte[256]);
            for (int i = 0; i < times; i++) {
              guest.getOutputStream().write(says);
            }
          } catch (IOException e) {
            // the guest has gone, as it should
          }
        });
    return URI.create("http://localhost:" + socket.getLocalPort() + "/");
  }

  @Test
  void a_body_that_breaks_off_may_be_tried_again() throws Exception {
    URI address =
        rudeServer(
            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"
                .getBytes(StandardCharsets.ISO_8859_1),
            1);
    assertThatThrownBy(() -> web.ask(address, Validators.NONE))
        .isInstanceOfSatisfying(
            FetchFailed.class, failure -> assertThat(failure.isPassing()).isTrue());
  }

  @Test
  void an_endless_head_is_left() throws Exception {
    URI address = rudeServer(("X-" + "y".repeat(10_000)).getBytes(StandardCharsets.UTF_8), 10_000);
    assertThatThrownBy(() -> web.ask(address, Validators.NONE)).isInstanceOf(FetchFailed.class);
    URI other = rudeServer("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1), 1_000_000);
    assertThatThrownBy(() -> web.ask(other, Validators.NONE)).isInstanceOf(FetchFailed.class);
  }

  @Test
  void something_else_than_a_web_server_is_left() throws Exception {
    URI address = rudeServer("220 mail.example.org ready\r\n".getBytes(StandardCharsets.UTF_8), 1);
    assertThatThrownBy(() -> web.ask(address, Validators.NONE)).isInstanceOf(FetchFailed.class);
  }

  @Test
  void a_crawl_ends_in_an_archive_that_can_be_read() throws Exception {
    server.createContext(
        "/news",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            body.write("<p>The delegation left Lomé.".getBytes(StandardCharsets.UTF_8));
          }
        });
    List<Outcome> outcomes = new ArrayList<>();
    Crawl crawl =
        new Crawl(
            web,
            Pace.USUAL.withGap(Duration.ZERO),
            Timekeeper.of(Clock.systemUTC()),
            new Random(1));
    crawl.add(Errand.to(home + "/news", Validators.NONE));
    crawl.run(outcomes::add);
    Path file = folder.resolve("news.warc.gz");
    try (PageArchive archive = PageArchive.open(file, new UserAgent(Optional.empty()), NOON)) {
      archive.add((Outcome.Arrived) outcomes.get(0), Map.of());
    }
    try (WarcReader reader = new WarcReader(file)) {
      reader.next();
      WarcResponse response = (WarcResponse) reader.next().orElseThrow();
      assertThat(response.http().body().stream().readAllBytes())
          .asString()
          .isEqualTo("<p>The delegation left Lomé.");
    }
  }
}
