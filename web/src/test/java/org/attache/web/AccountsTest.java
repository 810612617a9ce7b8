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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
  void a_session_that_somebody_planted_is_not_the_one_that_is_opened() {
    String planted = "attache_session=planted-by-somebody-who-waits";
    HttpResponse<String> login =
        send(HttpRequest.newBuilder(at("/login")).header("Cookie", planted));
    String browser = cookie(login, "attache_browser");
    Matcher token = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"").matcher(login.body());
    assertThat(token.find()).isTrue();
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(at("/login"))
                .header("Cookie", planted + "; " + browser)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "name=reader&password=long+enough+words&csrf=" + token.group(1))));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(cookie(answer, "attache_session")).isNotEqualTo(planted);
    assertThat(send(HttpRequest.newBuilder(at("/entries")).header("Cookie", planted)).statusCode())
        .isEqualTo(303);
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(name + "="))
        .map(cookie -> cookie.split(";")[0])
        .findFirst()
        .orElse("");
  }

  @Test
  void a_token_of_a_form_is_of_no_use_to_another_person_in_the_same_browser() {
    Browser shared = signedIn("reader");
    Matcher token =
        Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"")
            .matcher(shared.get("/account").body());
    assertThat(token.find()).isTrue();
    shared.post("/login", Map.of("name", "editor", "password", PASSWORD));
    HttpRequest.Builder late =
        HttpRequest.newBuilder(at("/account/tokens"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("label=x&csrf=" + token.group(1)));
    assertThat(shared.send(late).statusCode()).isEqualTo(403);
  }

  @Test
  void whoever_is_shut_out_or_has_less_to_do_notices_at_once() {
    Browser admin = signedIn("admin");
    admin.post("/accounts", Map.of("name", "leaves", "role", "editor", "password", PASSWORD));
    Browser leaves = signedIn("leaves");
    assertThat(leaves.get("/add").statusCode()).isEqualTo(200);
    admin.post("/accounts/leaves", Map.of("do", "role", "role", "reader"));
    assertThat(leaves.get("/add").statusCode()).isEqualTo(403);
    admin.post("/accounts/leaves", Map.of("do", "disable"));
    assertThat(leaves.get("/entries").statusCode()).isEqualTo(303);
  }

  @Test
  void a_job_is_stopped_by_whoever_began_it_and_seen_by_nobody_who_may_not_add() {
    Browser owner = signedIn("editor");
    signedIn("admin")
        .post("/accounts", Map.of("name", "other", "role", "editor", "password", PASSWORD));
    String job =
        owner
            .post("/add/text", Map.of("text", "A minister visited Lomé on Thursday."))
            .headers()
            .firstValue("Location")
            .orElse("");
    assertThat(signedIn("other").post(job + "/stop", Map.of()).statusCode()).isEqualTo(403);
    assertThat(signedIn("reader").get(job).statusCode()).isEqualTo(403);
    assertThat(signedIn("reader").get(job + "/events").statusCode()).isEqualTo(403);
    assertThat(signedIn("coder").get("/api/v1/jobs").statusCode()).isIn(403, 404);
  }

  @Test
  void a_coder_takes_back_only_what_they_decided_themselves() {
    String id = first(Kind.EVENT).id();
    HttpResponse<String> accepted =
        signedIn("editor")
            .postJson(
                "/api/v1/decisions",
                "{\"action\":\"accept\",\"entry\":\"" + id + "\",\"reason\":\"so\"}");
    Matcher number = Pattern.compile("\"number\":(\\d+)").matcher(accepted.body());
    assertThat(number.find()).isTrue();
    assertThat(
            signedIn("coder").post("/review/undo", Map.of("number", number.group(1))).statusCode())
        .isEqualTo(403);
    assertThat(
            signedIn("editor").post("/review/undo", Map.of("number", number.group(1))).statusCode())
        .isEqualTo(303);
  }

  @Test
  void a_saved_search_is_deleted_and_renewed_by_its_owner_alone() {
    Browser owner = signedIn("reader");
    owner.post("/searches", Map.of("name", "mine alone", "query", "kind=visits"));
    Matcher delete =
        Pattern.compile("/searches/([^/\"]+)/delete").matcher(owner.get("/searches").body());
    assertThat(delete.find()).isTrue();
    Browser other = signedIn("editor");
    assertThat(other.get("/searches").body()).doesNotContain("mine alone");
    String before = owner.get("/searches").body();
    other.post("/searches/" + delete.group(1) + "/delete", Map.of());
    other.post("/searches/" + delete.group(1) + "/renew", Map.of());
    assertThat(feed(owner.get("/searches").body())).isEqualTo(feed(before));
    assertThat(get("/feeds/guessed-secret/atom").statusCode()).isEqualTo(404);
  }

  private static String feed(String page) {
    Matcher feed = Pattern.compile("/feeds/[^\"]+/atom").matcher(page);
    assertThat(feed.find()).isTrue();
    return feed.group();
  }

  @Test
  void many_guesses_at_the_same_time_are_as_many_as_one_after_the_other() throws Exception {
    ExecutorService guessers = Executors.newFixedThreadPool(12);
    try {
      List<Callable<Integer>> guesses =
          IntStream.range(0, 12)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () ->
                          browser()
                              .post("/login", Map.of("name", "hurried", "password", "guess " + i))
                              .statusCode())
              .toList();
      int tried = 0;
      for (Future<Integer> guess : guessers.invokeAll(guesses)) {
        tried += guess.get() == 403 ? 1 : 0;
      }
      assertThat(tried).isEqualTo(5);
    } finally {
      guessers.shutdown();
    }
  }

  @Test
  void strangers_send_a_name_and_a_password_and_nothing_else() {
    Browser stranger = browser();
    assertThat(stranger.post("/add/text", Map.of("text", "x")).headers().firstValue("Location"))
        .contains("/login?next=%2F");
    assertThat(
            stranger
                .post("/login", Map.of("name", "reader", "password", "x".repeat(20_000)))
                .statusCode())
        .isEqualTo(413);
    String head = "POST /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    assertThat(raw(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
        .startsWith("HTTP/1.1 411");
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
