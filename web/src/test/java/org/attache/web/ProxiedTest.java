package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.attache.web.accounts.Accounts;
import org.attache.web.page.Role;
import org.junit.jupiter.api.Test;

/** A server behind a proxy that does TLS. */
class ProxiedTest extends WebTest {
  ProxiedTest() {
    super(
        SampleRegister.make(),
        new WebSettings(
            "127.0.0.1",
            0,
            "samples.db",
            "nobody",
            Optional.of(accounts()),
            Optional.of("register.example.org"),
            Optional.empty()));
  }

  private static Path accounts() {
    try {
      Path file = Files.createTempDirectory("accounts").resolve("x.accounts");
      file.toFile().deleteOnExit();
      try (Accounts accounts = Accounts.open(file, Clock.systemUTC())) {
        accounts.add("ada", Role.ADMIN, "long enough words");
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void cookies_go_over_tls_only_and_to_no_other_host_of_the_domain() {
    HttpResponse<String> login = get("/login");
    assertThat(login.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-")
                    .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
                    .doesNotContain("Domain"));
    assertThat(login.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  @Test
  void it_answers_to_its_public_name_and_to_no_other() {
    String head = "GET /health HTTP/1.1\r\nConnection: close\r\nHost: ";
    assertThat(raw(head + "register.example.org\r\n\r\n")).startsWith("HTTP/1.1 200");
    assertThat(raw(head + "evil.example\r\n\r\n")).startsWith("HTTP/1.1 421");
  }

  @Test
  void an_invented_address_before_the_proxys_own_gets_round_no_limit() {
    int last = 0;
    for (int i = 0; i < 21; i++) {
      String body = "name=n" + i + "&password=wrong";
      HttpRequest.Builder guess =
          HttpRequest.newBuilder(at("/login"))
              .header("X-Forwarded-For", "10.0.0." + i + ", 203.0.113.7")
              .header("Content-Type", "application/x-www-form-urlencoded");
      last = guessed(guess, body);
    }
    assertThat(last).isEqualTo(429);
  }

  private int guessed(HttpRequest.Builder guess, String body) {
    HttpResponse<String> login = get("/login");
    String cookie = login.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
    String page = login.body();
    int start = page.indexOf("name=\"csrf\" value=\"") + "name=\"csrf\" value=\"".length();
    String token = page.substring(start, page.indexOf('"', start));
    return send(guess
            .header("Cookie", cookie)
            .POST(HttpRequest.BodyPublishers.ofString(body + "&csrf=" + token)))
        .statusCode();
  }
}
