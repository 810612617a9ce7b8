package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.register.entry.Kind;
import org.attache.web.accounts.Accounts;
import org.attache.web.page.Role;
import org.junit.jupiter.api.Test;

/** A server that others reach: who may do what, and what those find who try to get around it. */
class AccountsTest extends WebTest {
  private static final String PASSWORD = "long enough words";
  private static final Pattern SECRET = Pattern.compile("<code>(attache_[A-Za-z0-9_-]+)</code>");

  private static final Path FILE = file();

  AccountsTest() {
    super(
        SampleRegister.make(),
        new WebSettings(
            "127.0.0.1",
            0,
            "samples.db",
            "nobody",
            Optional.of(FILE),
            Optional.empty(),
            Optional.empty()));
  }

  /** Argon2 takes its time: the accounts are made once. */
  private static Path file() {
    try {
      Path file = Files.createTempDirectory("accounts").resolve("x.accounts");
      file.toFile().deleteOnExit();
      try (Accounts accounts = Accounts.open(file, Clock.systemUTC())) {
        for (Role role : Role.values()) {
          accounts.add(role.word(), role, PASSWORD);
        }
        accounts.add("second coder", Role.CODER, PASSWORD);
        accounts.add("guessed", Role.CODER, PASSWORD);
        accounts.add("gone", Role.ADMIN, PASSWORD);
        accounts.disable("gone", true);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Browser signedIn(String name) {
    Browser browser = browser();
    HttpResponse<String> answer =
        browser.post("/login", Map.of("name", name, "password", PASSWORD, "next", "/"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return browser;
  }

  @Test
  void a_stranger_sees_nothing_of_the_register() {
    for (Map.Entry<String, Role> route : routes().entrySet()) {
      if (route.getKey().startsWith("get ")) {
        String path = route.getKey().substring(4).replaceAll("\\{[^}]*}", "x");
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isIn(303, 401);
        assertThat(answer.body()).doesNotContain("Kigali").doesNotContain("samples.db");
      }
    }
    assertThat(get("/entries?q=kigali").headers().firstValue("Location").orElse(""))
        .startsWith("/login?next=%2Fentries");
    assertThat(get("/login").body()).contains("Sign in").doesNotContain("samples.db");
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void each_role_may_do_what_it_is_for_and_no_more() {
    for (Role role : Role.values()) {
      Browser browser = signedIn(role.word());
      for (Map.Entry<String, Role> route : routes().entrySet()) {
        String path = route.getKey().replaceAll("^[a-z]+ ", "").replaceAll("\\{[^}]*}", "x");
        if (!role.includes(route.getValue()) && !path.endsWith("/events")) {
          int status =
              route.getKey().startsWith("get ")
                  ? browser.get(path).statusCode()
                  : browser.post(path, Map.of()).statusCode();
          assertThat(status).as(role + " " + route.getKey()).isEqualTo(403);
        }
      }
    }
  }

  @Test
  void a_feed_needs_its_secret_address_and_an_account_that_may_read() {
    assertThat(get("/feeds/atom").statusCode()).isEqualTo(303);
    Browser reader = signedIn("reader");
    reader.post("/searches", Map.of("name", "Mine", "query", "?kind=visits"));
    assertThat(signedIn("coder").get("/searches").body()).doesNotContain("Mine");
    Matcher feed =
        Pattern.compile("(/feeds/[A-Za-z0-9_-]{40,}/atom)<")
            .matcher(reader.get("/searches").body());
    assertThat(feed.find()).isTrue();
    assertThat(get(feed.group(1)).body()).contains("<feed").contains("Kigali");
    try (Accounts accounts = Accounts.open(FILE, Clock.systemUTC())) {
      accounts.disable("reader", true);
      assertThat(get(feed.group(1)).statusCode()).isEqualTo(404);
      accounts.disable("reader", false);
    }
    assertThat(get(feed.group(1)).statusCode()).isEqualTo(200);
  }

  @Test
  void a_coder_accepts_in_their_own_name_but_does_not_correct() {
    Browser coder = signedIn("coder");
    String id = first(Kind.VISIT).id();
    String accept = "{\"action\":\"accept\",\"entry\":\"" + id + "\",\"reason\":\"read it\"}";
    HttpResponse<String> accepted = coder.postJson("/api/v1/decisions", accept);
    assertThat(accepted.statusCode()).isEqualTo(201);
    assertThat(accepted.body()).contains("\"reviewer\":\"coder\"");
    String correct =
        "{\"action\":\"correct\",\"entry\":\""
            + id
            + "\",\"field\":\"place\",\"value\":\"Huye\",\"reason\":\"no\"}";
    assertThat(coder.postJson("/api/v1/decisions", correct).statusCode()).isEqualTo(403);
    assertThat(signedIn("editor").postJson("/api/v1/decisions", correct).statusCode())
        .isEqualTo(201);
  }

  @Test
  void a_wrong_password_an_unknown_name_and_a_shut_account_look_alike() {
    String wrong = login("reader", "not the password");
    assertThat(login("nobody at all", PASSWORD)).isEqualTo(wrong);
    assertThat(login("gone", PASSWORD)).isEqualTo(wrong);
    assertThat(login("' OR '1'='1", "' OR '1'='1")).isEqualTo(wrong);
    assertThat(wrong).contains("Name or password is wrong");
  }

  private String login(String name, String password) {
    HttpResponse<String> answer =
        browser().post("/login", Map.of("name", name, "password", password));
    assertThat(answer.statusCode()).isEqualTo(403);
    return answer.body().substring(answer.body().indexOf("<main"));
  }

  @Test
  void whoever_guesses_passwords_must_wait() {
    Browser guesser = browser();
    for (int i = 0; i < 5; i++) {
      guesser.post("/login", Map.of("name", "guessed", "password", "guess number " + i));
    }
    HttpResponse<String> next =
        guesser.post("/login", Map.of("name", "GUESSED", "password", PASSWORD));
    assertThat(next.statusCode()).isEqualTo(429);
    assertThat(next.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void a_session_is_a_cookie_no_script_or_other_site_gets_and_ends_with_signing_out() {
    Browser browser = browser();
    HttpResponse<String> answer =
        browser.post("/login", Map.of("name", "reader", "password", PASSWORD));
    String cookie =
        answer.headers().allValues("Set-Cookie").stream()
            .filter(c -> c.startsWith("attache_session="))
            .findFirst()
            .orElse("");
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
    assertThat(browser.get("/entries").statusCode()).isEqualTo(200);
    browser.post("/logout", Map.of());
    HttpRequest.Builder again =
        HttpRequest.newBuilder(at("/entries")).header("Cookie", cookie.split(";")[0]);
    assertThat(send(again).statusCode()).isEqualTo(303);
  }

  @Test
  void nobody_is_sent_elsewhere_after_signing_in() {
    for (String next : List.of("https://evil.example", "//evil.example", "/\\evil.example")) {
      HttpResponse<String> answer =
          browser().post("/login", Map.of("name", "reader", "password", PASSWORD, "next", next));
      assertThat(answer.headers().firstValue("Location")).contains("/");
    }
  }

  @Test
  void a_form_without_the_browsers_token_does_nothing() {
    Browser admin = signedIn("admin");
    HttpResponse<String> forged =
        admin.send(
            HttpRequest.newBuilder(at("/accounts"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=spy&role=admin&password=long+enough+words")));
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(admin.get("/accounts").body()).doesNotContain("spy");
  }

  @Test
  void a_token_opens_the_api_until_its_owner_and_nobody_else_revokes_it() {
    Browser owner = signedIn("second coder");
    Matcher made =
        SECRET.matcher(owner.post("/account/tokens", Map.of("label", "<b>R</b>")).body());
    assertThat(made.find()).isTrue();
    String page = owner.get("/account").body();
    assertThat(page).doesNotContain(made.group(1)).contains("&lt;b&gt;R").doesNotContain("<b>R");
    Matcher id = Pattern.compile("/account/tokens/([0-9a-f]+)/revoke").matcher(page);
    assertThat(id.find()).isTrue();
    assertThat(withToken(made.group(1)).statusCode()).isEqualTo(200);
    Browser other = signedIn("editor");
    assertThat(other.post("/account/tokens/" + id.group(1) + "/revoke", Map.of()).statusCode())
        .isEqualTo(400);
    assertThat(withToken(made.group(1)).statusCode()).isEqualTo(200);
    owner.post("/account/tokens/" + id.group(1) + "/revoke", Map.of());
    assertThat(withToken(made.group(1)).statusCode()).isEqualTo(401);
    assertThat(withToken("attache_guess").statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> withToken(String secret) {
    return send(
        HttpRequest.newBuilder(at("/api/v1/entries")).header("Authorization", "Bearer " + secret));
  }

  @Test
  void the_file_holds_neither_passwords_nor_secrets() throws IOException {
    Browser owner = signedIn("reader");
    Matcher made = SECRET.matcher(owner.post("/account/tokens", Map.of("label", "x")).body());
    assertThat(made.find()).isTrue();
    StringBuilder bytes = new StringBuilder();
    for (String ending : List.of("", "-wal")) {
      Path file = FILE.resolveSibling(FILE.getFileName() + ending);
      if (Files.exists(file)) {
        bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(bytes.toString())
        .contains("argon2id")
        .doesNotContain(PASSWORD)
        .doesNotContain(made.group(1));
  }

  @Test
  void what_was_changed_and_tried_stands_in_the_audit_log() {
    login("<script>alert(1)</script>", "x");
    Browser admin = signedIn("admin");
    admin.post("/accounts", Map.of("name", "new one", "role", "reader", "password", PASSWORD));
    assertThat(admin.get("/audit").body())
        .contains("post /accounts")
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)")
        .doesNotContain(PASSWORD);
    assertThat(signedIn("new one").get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void the_last_admin_stays() {
    Browser admin = signedIn("admin");
    assertThat(admin.post("/accounts/admin", Map.of("do", "disable")).body())
        .contains("the last admin");
    assertThat(admin.get("/accounts").statusCode()).isEqualTo(200);
  }

  @Test
  void an_address_that_others_reach_is_not_served_without_accounts() {
    assertThatThrownBy(
            () ->
                new WebSettings(
                    "0.0.0.0", 0, "x", "Ada", Optional.empty(), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("accounts");
  }
}
