package org.attache.sources.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {
  private static final Limits SMALL = new Limits(1 << 20, 1 << 20, 1);

  private final ExecutorService threads = Executors.newCachedThreadPool();
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
    server.stop(0);
    threads.shutdownNow();
  }

  private static PageFetcher trusting() {
    return new PageFetcher(Set.of("LocalHost"), SMALL);
  }

  private static void answer(HttpExchange exchange, byte[] body) throws IOException {
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void a_page_comes_with_its_address_and_charset() throws Exception {
    server.createContext(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=ISO-8859-1");
          answer(exchange, "<p>général".getBytes(StandardCharsets.ISO_8859_1));
        });
    FetchedPage page = trusting().fetch(home + "/a");
    assertThat(page.charset()).contains("ISO-8859-1");
    assertThat(new String(page.bytes(), StandardCharsets.ISO_8859_1)).isEqualTo("<p>général");
    assertThat(page.url()).isEqualTo(home + "/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://[fd00::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://2130706433/"
      })
  void private_addresses_are_refused(String address) {
    assertThatThrownBy(() -> new PageFetcher(Set.of(), SMALL).fetch(address))
        .isInstanceOf(FetchFailed.class)
        .hasMessageMatching(".*(private address|no such host|not an address).*");
  }

  @Test
  void a_redirect_into_the_private_network_is_refused() {
    server.createContext(
        "/out",
        exchange -> {
          exchange
              .getResponseHeaders()
              .set("Location", "http://127.0.0.1:" + server.getAddress().getPort() + "/in");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.createContext(
        "/in", exchange -> answer(exchange, "secret".getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(() -> trusting().fetch(home + "/out"))
        .isInstanceOf(FetchFailed.class)
        .hasMessageContaining("private address");
  }

  @Test
  void a_circle_of_redirects_ends() {
    server.createContext(
        "/round",
        exchange -> {
          exchange
              .getResponseHeaders()
              .set("Location", "/round?" + exchange.getRequestURI().getQuery() + "x");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    assertThatThrownBy(() -> trusting().fetch(home + "/round")).isInstanceOf(FetchFailed.class);
  }

  @Test
  void a_packed_bomb_is_cut_off_at_the_limit() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] zeros = new byte[1 << 16];
      for (int i = 0; i < 64; i++) {
        gzip.write(zeros);
      }
    }
    server.createContext(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          answer(exchange, packed.toByteArray());
        });
    assertThatThrownBy(() -> trusting().fetch(home + "/bomb"))
        .isInstanceOf(FetchFailed.class)
        .hasMessageContaining("larger than 1 MiB");
  }

  @Test
  void a_server_that_drips_for_ever_is_left() {
    server.createContext(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 1_000; i++) {
              body.write('x');
              body.flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertThatThrownBy(() -> trusting().fetch(home + "/drip"))
        .isInstanceOf(FetchFailed.class)
        .hasMessageContaining("1 seconds");
  }

  @Test
  void an_error_of_the_server_is_said() {
    assertThatThrownBy(() -> trusting().fetch(home + "/nothing"))
        .isInstanceOf(FetchFailed.class)
        .hasMessageContaining("404");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://", "http://user:secret@example.org/", "http://exa mple.org/"})
  void what_is_no_address_is_refused(String address) {
    assertThatThrownBy(() -> trusting().fetch(address)).isInstanceOf(FetchFailed.class);
  }
}
