package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.Report;
import org.attache.register.NotPossible;
import org.attache.register.Query;
import org.attache.register.Register;
import org.attache.register.RegisterStore;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.register.fields.Fields;
import org.attache.register.review.Decision.Action;
import org.attache.register.review.Proposal;
import org.attache.store.SqlStore;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What somebody finds who tries to break a page, a filter or a path. */
class SafetyTest extends WebTest {
  private static final String TIME = "2024-06-01T00:00:00Z";

  /** Breaks out of text, of attributes and of addresses, where any of these lets it. */
  private static final String HOSTILE =
      "</title><script>alert(1)</script>\" onmouseover=alert(1) x='<img src=x onerror=alert(2)>";

  private static final String ADDRESS = "javascript:alert(document.domain)//https://x.example/";

  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
  private static final int MOST_PAGES = 400;

  private static final List<String> STATEMENTS =
      List.of(
          "' OR '1'='1",
          "'; DROP TABLE entry; --",
          "\" OR \"\"=\"",
          "1 UNION SELECT password FROM account",
          "%27 OR 1=1",
          "a' AND (SELECT count(*) FROM sqlite_master) > 0 --",
          "NEAR(\"a\" \"b\")",
          "*",
          "\\",
          "\u0000");

  SafetyTest() {
    super(
        SampleRegister.into(
            sqlite(),
            List.of(
                hostileReport(),
                SampleRegister.reports().get(0),
                SampleRegister.reports().get(1),
                SampleRegister.reports().get(4))));
    spoil();
  }

  /** Filters become statements in a database only. */
  private static RegisterStore sqlite() {
    try {
      Path folder = Files.createTempDirectory("safety");
      Path file = folder.resolve("register.db");
      for (String ending : List.of("", "-wal", "-shm", ".lock")) {
        folder.resolve("register.db" + ending).toFile().deleteOnExit();
      }
      return SqlStore.openOrCreate(file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report hostileReport() {
    return new Report(
        Optional.of(HOSTILE),
        HOSTILE,
        Optional.of(ADDRESS),
        Optional.of(HOSTILE),
        Optional.of(HOSTILE),
        Optional.of(HOSTILE),
        Optional.of("2024-04-02"),
        Optional.of("en"),
        "Kenyan Foreign Minister Rose <img src=x onerror=alert(3)> Achieng visited Kampala on"
            + " Monday. "
            + HOSTILE
            + " \"We agree "
            + HOSTILE
            + "\", Achieng said on Monday. Kenya and Uganda signed a defence agreement in"
            + " Kampala.");
  }

  /** Every field of an entry of every kind says something hostile, and so does every reason. */
  private void spoil() {
    for (Kind kind : Kind.values()) {
      List<Entry> some = register().entries(Query.ALL.of(kind)).rows().stream().limit(1).toList();
      for (Entry entry : some) {
        for (String field : Fields.of(kind)) {
          decide(Proposal.correct(entry.id(), field, Optional.of(HOSTILE), HOSTILE, TIME, HOSTILE));
        }
        decide(Proposal.verdict(Action.NOTE, entry.id(), HOSTILE, TIME, HOSTILE));
      }
    }
  }

  private void decide(Proposal proposal) {
    try {
      register().transaction(tx -> new Register().decide(tx, proposal));
    } catch (RuntimeException e) {
      // a field that takes no words of this kind: states, dates, closed sets
      assertThat(e).isInstanceOfAny(IllegalArgumentException.class, NotPossible.class);
    }
  }

  private static void isOnlyText(String path, String page) {
    assertThat(
            Jsoup.parse(page)
                .select(
                    "img, script:not([src]), [onerror], [onmouseover], [style],"
                        + " [href^=javascript], [src^=javascript], [action^=javascript]"))
        .as(path)
        .isEmpty();
  }

  @Test
  void nothing_hostile_in_any_field_becomes_markup_on_any_page_that_can_be_reached() {
    browser().post("/add/text", Map.of("text", "a text", "title", HOSTILE, "publisher", HOSTILE));
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> next =
        new ArrayDeque<>(List.of("/", "/add", "/operations", "/nowhere" + encoded(HOSTILE)));
    int pages = 0;
    boolean hostile = false;
    while (!next.isEmpty() && pages < MOST_PAGES) {
      String path = next.removeFirst();
      HttpResponse<String> answer = get(path);
      pages++;
      if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        isOnlyText(path, answer.body());
        hostile |= answer.body().contains("&lt;script");
        Matcher links = LINK.matcher(answer.body());
        while (links.find()) {
          String link = links.group(1).replace("&amp;", "&");
          // of lists that differ only in how they are filtered, some are enough
          String kind = link.replaceAll("=[^&]*", "=");
          if (!link.startsWith("/assets/")
              && !link.contains("/events")
              && seen.add(few(kind, link))) {
            next.add(link);
          }
        }
      }
    }
    assertThat(hostile).isTrue();
    assertThat(pages).isGreaterThan(40);
  }

  private static String few(String kind, String link) {
    return link.indexOf('?') < 0 ? link : kind;
  }

  @Test
  void what_is_asked_is_repeated_as_text() {
    String asked = encoded(HOSTILE);
    for (String path :
        List.of(
            "/entries?q=",
            "/reports?q=",
            "/people?q=",
            "/entries?outlet=",
            "/entries?from=",
            "/entries?state=",
            "/entries?kind=",
            "/entries?after=",
            "/entries?columns=",
            "/entries?profile=",
            "/entries?order=",
            "/review?entry=",
            "/review?kind=",
            "/review?after=",
            "/dossiers/places?name=",
            "/dossiers/open?one=",
            "/dossiers/states/",
            "/dossiers/people/",
            "/dossiers/states/KEN?from=",
            "/entries/",
            "/reports/",
            "/tellings/",
            "/add/jobs/",
            "/dossiers/dyads/KEN/")) {
      isOnlyText(path, get(path + asked).body());
    }
  }

  @Test
  void statements_in_any_parameter_of_any_route_are_words() {
    long before = register().reports();
    for (String route : routes().keySet()) {
      if (route.startsWith("get ") && !route.endsWith("/events")) {
        String path = route.substring(4).replaceAll("\\{[^}]*}", encoded(STATEMENTS.get(0)));
        for (String name :
            List.of(
                "q",
                "kind",
                "state",
                "dyad",
                "sender",
                "host",
                "person",
                "outlet",
                "from",
                "to",
                "status",
                "review",
                "level",
                "confidence",
                "order",
                "limit",
                "after",
                "columns",
                "profile",
                "totals",
                "entry",
                "share",
                "skipped",
                "name",
                "one",
                "by",
                "facet",
                "before",
                "tellings")) {
          for (String statement : STATEMENTS.subList(0, name.equals("q") ? STATEMENTS.size() : 3)) {
            HttpResponse<String> answer = get(path + "?" + name + "=" + encoded(statement));
            assertThat(answer.statusCode())
                .as(route + " " + name + " " + statement)
                .isLessThan(500);
          }
        }
      }
    }
    assertThat(register().reports()).isEqualTo(before);
    assertThat(get("/entries?outlet=" + encoded("x' OR '1'='1")).body())
        .doesNotContain("FRA → RWA");
  }

  @Test
  void cells_that_a_spreadsheet_would_carry_out_are_words_in_downloads() {
    Entry visit = first(Kind.VISIT);
    for (String formula :
        List.of("=HYPERLINK(\"http://x\")", "+1+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3")) {
      decide(Proposal.correct(visit.id(), "purpose", Optional.of(formula), "Ada", TIME, "so"));
      for (String path :
          List.of("/api/v1/exports/csv?kind=visits", "/entries/download?format=csv&kind=visits")) {
        HttpResponse<String> sheet = get(path);
        if (sheet.statusCode() == 200) {
          assertThat(sheet.body())
              .as(path)
              .doesNotContain("," + formula)
              .doesNotContain("\"" + formula.charAt(0));
        }
        assertThat(sheet.statusCode()).as(path).isIn(200, 303);
      }
    }
  }

  @Test
  void paths_lead_nowhere_else() {
    for (String path :
        List.of(
            "/assets/../../../../etc/passwd",
            "/assets/x/../../../../../etc/passwd",
            "/assets/x/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
            "/assets/x/..%252f..%252fWebServer.class",
            "/assets//etc/passwd",
            "/assets/x/js\\..\\..\\WebServer.class",
            "/reports/..%2f..%2fetc%2fpasswd",
            "/entries/%2e%2e%2fapi",
            "/api/v1/exports/..%2f..%2fetc%2fpasswd",
            "/add/jobs/..;/operations",
            "/dossiers/places/%00")) {
      String answer =
          raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(answer)
          .as(path)
          .doesNotContain("root:")
          .doesNotContain("\u00ca\u00fe\u00ba\u00be");
      assertThat(answer).as(path).matches("(?s)HTTP/1.1 (200|302|400|404).*");
      if (answer.startsWith("HTTP/1.1 200")) {
        assertThat(path).startsWith("/dossiers/");
      }
    }
  }

  @Test
  void line_breaks_in_what_is_asked_make_no_headers() {
    for (String path :
        List.of(
            "/dossiers/open?one=KEN%0d%0aX-Made: yes", "/review?kind=visits%0d%0aX-Made:%20yes")) {
      String answer =
          raw(
              "GET "
                  + path.replace(" ", "%20")
                  + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(answer.split("\r\n\r\n", 2)[0]).doesNotContain("\r\nX-Made");
    }
    HttpResponse<String> decided =
        browser()
            .post(
                "/review/decide?kind=visits%0d%0aX-Made:%20yes",
                Map.of("entry", first(Kind.EVENT).id(), "decision", "accept", "reason", "so"));
    assertThat(decided.headers().firstValue("X-Made")).isEmpty();
  }

  @Test
  void requests_out_of_all_proportion_are_refused() {
    String head = "Host: localhost\r\nConnection: close\r\n";
    assertThat(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + head + "\r\n"))
        .startsWith("HTTP/1.1 414");
    assertThat(raw("GET / HTTP/1.1\r\n" + head + "X: " + "a".repeat(20_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431");
    assertThat(
            raw(
                "POST /add/files HTTP/1.1\r\n"
                    + head
                    + "Content-Type: multipart/form-data; boundary=b\r\n"
                    + "Content-Length: 99999999999\r\n\r\n"))
        .matches("(?s)HTTP/1.1 4\\d\\d.*");
    assertThat(browser().postJson("/api/v1/read", "[".repeat(100_000)).statusCode()).isEqualTo(400);
    assertThat(
            browser()
                .postJson(
                    "/api/v1/read", "{\"text\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")
                .statusCode())
        .isBetween(400, 499);
    assertThat(get("/entries?q=" + "a".repeat(4_000)).statusCode()).isEqualTo(400);
    assertThat(get("/entries?limit=999999999").statusCode()).isEqualTo(400);
    assertThat(get("/entries?limit=-1").statusCode()).isEqualTo(400);
  }

  @Test
  void a_page_elsewhere_can_neither_post_to_the_interface_for_programs_nor_read_it() {
    for (String type :
        List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(at("/api/v1/decisions"))
              .header("Content-Type", type)
              .POST(BodyPublishers.ofString("{\"action\":\"accept\"}"));
      assertThat(send(request).statusCode()).as(type).isEqualTo(403);
    }
    HttpResponse<String> foreign =
        send(
            HttpRequest.newBuilder(at("/api/v1/decisions"))
                .header("Content-Type", "application/json")
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.ofString("{\"action\":\"accept\"}")));
    assertThat(foreign.statusCode()).isEqualTo(403);
    HttpResponse<String> asked =
        send(
            HttpRequest.newBuilder(at("/api/v1/entries")).header("Origin", "https://evil.example"));
    assertThat(asked.headers().map().keySet())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
    assertThat(
            raw("OPTIONS /api/v1/entries HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .doesNotContain("Access-Control");
    assertThat(raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Own: a\r\n\r\n"))
        .doesNotContain("X-Own");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
