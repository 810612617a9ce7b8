package org.attache.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.register.Query;
import org.attache.register.entry.Kind;
import org.attache.register.entry.Organisation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every answer is what the document says: checked by a validator that is not ours. */
class ApiContractTest extends WebTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String DOCUMENT = "https://attache.example/openapi.json";
  private static final String REPORT = "1".repeat(64);

  private final String source = get("/api/v1/openapi.json").body();
  private final JsonNode document = json(source);
  private final SchemaRegistry schemas =
      SchemaRegistry.withDialect(
          Dialects.getOpenApi31(), registry -> registry.schemas(Map.of(DOCUMENT, source)));

  /** Nobody but people acts in the samples. */
  @BeforeAll
  void knowAnOrganisation() {
    Organisation office =
        new Organisation(
            "o-0123456789ab",
            "Lakes Water Office",
            List.of("Lakes Water Office", "the Office"),
            Optional.of("water_office"),
            Optional.empty(),
            List.of("Q1234567"),
            2);
    register()
        .transaction(
            tx -> {
              tx.put(office, Set.of("water"));
              return office;
            });
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  /** The path of the document, filled with what the samples hold. */
  private String filled(String path) {
    String entry = first(Kind.VISIT).id();
    String person = register().persons(Optional.empty(), 1, Optional.empty()).rows().get(0).id();
    String organisation =
        register().organisations(Optional.empty(), 1, Optional.empty()).rows().get(0).id();
    return "/api/v1"
        + path.replace("/entries/{id}", "/entries/" + entry)
            .replace("/reports/{id}", "/reports/" + REPORT)
            .replace("/people/{id}", "/people/" + person)
            .replace("/organisations/{id}", "/organisations/" + organisation)
            .replace("{state}", "RWA")
            .replace("{one}", "FRA")
            .replace("{two}", "RWA")
            .replace("{name}", "Kigali")
            .replace("{format}", "jsonl")
            .replace("/jobs/{id}", "/jobs/job-1");
  }

  private static String with(String path) {
    return switch (path) {
      case "/search" -> "?q=kigali";
      case "/counts" -> "?facet=kind";
      default -> "";
    };
  }

  private void validate(String path, String method, HttpResponse<String> answer) {
    String status = Integer.toString(answer.statusCode());
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    JsonNode responses = document.path("paths").path(path).path(method).path("responses");
    String key = responses.has(status) ? status : "default";
    boolean isReference = responses.path(key).has("$ref");
    JsonNode response =
        isReference
            ? document.at(responses.path(key).path("$ref").asText().substring(1))
            : responses.path(key);
    JsonNode content = response.path("content");
    assertThat(content.has(type) || content.has("*/*"))
        .as("%s %s gives %s as %s", method, path, status, type)
        .isTrue();
    if (type.endsWith("json") && content.has(type)) {
      String pointer =
          isReference
              ? responses.path(key).path("$ref").asText().substring(1)
              : "/paths/" + escaped(path) + "/" + method + "/responses/" + key;
      Schema schema =
          schemas.getSchema(
              SchemaLocation.of(
                  DOCUMENT + "#" + pointer + "/content/" + escaped(type) + "/schema"));
      assertThat(schema.validate(answer.body(), InputFormat.JSON))
          .as("%s %s: %s", method, path, answer.body())
          .isEmpty();
    }
  }

  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
  }

  private HttpResponse<String> postJson(String path, String body) {
    return send(
        HttpRequest.newBuilder(at("/api/v1" + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Adds a report, and waits until it is in: this register is not for reading meanwhile. */
  private HttpResponse<String> added(String object) {
    HttpResponse<String> answer = postJson("/reports", object);
    assertThat(answer.statusCode()).isEqualTo(202);
    String job = answer.headers().firstValue("Location").orElseThrow();
    String events = "/add/jobs/" + job.substring(job.lastIndexOf('/') + 1) + "/events";
    HttpRequest.Builder follow =
        HttpRequest.newBuilder(at(events)).header("Accept", "text/event-stream");
    assertThat(send(follow).body()).contains("\"stage\":\"done\"");
    return answer;
  }

  @Test
  void every_address_gives_what_the_document_says() {
    added("{\"text\":\"Chad's president visited Paris on Monday.\"}");
    List<String> seen = new ArrayList<>();
    document
        .path("paths")
        .fieldNames()
        .forEachRemaining(
            path -> {
              if (document.path("paths").path(path).has("get")) {
                HttpResponse<String> answer = get(filled(path) + with(path));
                assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
                validate(path, "get", answer);
                seen.add(path);
              }
            });
    assertThat(seen).hasSizeGreaterThan(20);
  }

  @Test
  void an_answer_that_is_not_as_written_would_be_noticed() {
    Schema entry = schemas.getSchema(SchemaLocation.of(DOCUMENT + "#/components/schemas/Entry"));
    String answer = get(filled("/entries/{id}")).body();
    assertThat(entry.validate(answer, InputFormat.JSON)).isEmpty();
    assertThat(entry.validate(answer.replace("\"visit\"", "\"trip\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(entry.validate("{}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void the_document_names_every_address_and_no_other() {
    TreeSet<String> written = new TreeSet<>();
    document
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> written.add(method + " /api/v1" + path.getKey())));
    assertThat(routes().keySet().stream().filter(route -> route.contains(" /api/")))
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void what_is_posted_is_answered_as_the_document_says() {
    String object =
        "{\"text\":\"Norway's prime minister visited Oslo's allies in Riga on Tuesday.\","
            + "\"published\":\"2024-03-06\"}";
    HttpResponse<String> read = postJson("/read", object);
    assertThat(read.statusCode()).isEqualTo(200);
    validate("/read", "post", read);
    validate("/reports", "post", added(object));
    String decision =
        "{\"action\":\"note\",\"entry\":\"" + first(Kind.VISIT).id() + "\",\"reason\":\"seen\"}";
    HttpResponse<String> decided = postJson("/decisions", decision);
    assertThat(decided.statusCode()).as(decided.body()).isEqualTo(201);
    validate("/decisions", "post", decided);
    assertThat(json(decided.body()).path("reviewer").asText()).isEqualTo("Ada");
  }

  @Test
  void what_cannot_be_answered_is_a_problem_that_says_why() {
    for (String path :
        List.of(
            "/entries/v-000000000000",
            "/entries?status=happy",
            "/entries?limit=100000",
            "/search",
            "/counts?facet=colour",
            "/exports/csv",
            "/exports/none",
            "/reports/1",
            "/nowhere")) {
      HttpResponse<String> answer = get("/api/v1" + path);
      assertThat(answer.statusCode()).as(path).isIn(400, 404);
      String documented = path.split("\\?")[0];
      validate(
          documented.startsWith("/entries/")
              ? "/entries/{id}"
              : documented.startsWith("/exports/")
                  ? "/exports/{format}"
                  : documented.startsWith("/reports/")
                      ? "/reports/{id}"
                      : documented.equals("/nowhere") ? "/entries" : documented,
          "get",
          answer);
    }
    HttpResponse<String> nothing = postJson("/read", "{\"title\":\"no text\"}");
    assertThat(nothing.statusCode()).isEqualTo(422);
    validate("/read", "post", nothing);
    validate("/decisions", "post", postJson("/decisions", "{\"action\":\"accept\"}"));
    validate("/decisions", "post", postJson("/decisions", "[]"));
  }

  @Test
  void pages_lead_to_the_next_and_hold_each_entry_once() {
    List<String> ids = new ArrayList<>();
    String next = "/api/v1/entries?limit=2";
    while (!next.isEmpty()) {
      HttpResponse<String> answer = get(next);
      JsonNode body = json(answer.body());
      body.path("items").forEach(item -> ids.add(item.path("id").asText()));
      next = body.path("next").asText("");
      assertThat(answer.headers().firstValue("Link").isPresent()).isEqualTo(!next.isEmpty());
    }
    List<String> all = new ArrayList<>();
    register().each(Query.ALL, entry -> all.add(entry.id()));
    assertThat(ids).isEqualTo(all).hasSizeGreaterThan(3);
    HttpResponse<String> first = get("/api/v1/reports?limit=3");
    assertThat(
            json(get(json(first.body()).path("next").asText()).body())
                .path("items")
                .get(0)
                .path("number")
                .asInt())
        .isEqualTo(4);
  }

  @Test
  void organisations_are_found_by_a_name_and_one_by_its_id() {
    Organisation one =
        register().organisations(Optional.empty(), 1, Optional.empty()).rows().get(0);
    String word = one.name().split(" ")[0];
    JsonNode found = json(get("/api/v1/organisations?q=" + word).body()).path("items");
    assertThat(found).extracting(item -> item.path("id").asText()).contains(one.id());
    JsonNode same = json(get("/api/v1/organisations/" + one.id()).body());
    assertThat(same.path("name").asText()).isEqualTo(one.name());
    assertThat(same.path("reports").asLong()).isEqualTo(one.reports());
    HttpResponse<String> none = get("/api/v1/organisations/o-000000000000");
    assertThat(none.statusCode()).isEqualTo(404);
    validate("/organisations/{id}", "get", none);
    assertThat(json(get("/api/v1/organisations?q=zzzz").body()).path("items")).isEmpty();
  }

  @Test
  void what_has_not_changed_is_not_sent_again() {
    HttpResponse<String> once = get("/api/v1/reports/" + REPORT);
    String tag = once.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        send(HttpRequest.newBuilder(at("/api/v1/reports/" + REPORT)).header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void all_entries_come_as_lines_when_lines_are_asked_for() {
    HttpResponse<String> lines =
        send(
            HttpRequest.newBuilder(at("/api/v1/entries?kind=visits&limit=1"))
                .header("Accept", "application/x-ndjson"));
    assertThat(lines.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/x-ndjson");
    assertThat(lines.body().lines().map(line -> json(line).path("kind").asText()))
        .hasSizeGreaterThan(1)
        .containsOnly("visit");
    assertThat(get("/api/v1/exports/csv?kind=visits").body()).startsWith("id,");
  }

  @Test
  void formulas_in_reports_are_no_formulas_in_tables() {
    assertThat(get("/api/v1/exports/csv?kind=agreements").body()).doesNotContain(",=", "\n=");
  }

  @Test
  void a_page_from_elsewhere_cannot_make_a_browser_post() {
    for (String type : List.of("text/plain", "application/x-www-form-urlencoded")) {
      HttpRequest.Builder foreign =
          HttpRequest.newBuilder(at("/api/v1/decisions"))
              .header("Content-Type", type)
              .POST(BodyPublishers.ofString("{}"));
      assertThat(send(foreign).statusCode()).isEqualTo(403);
    }
    HttpRequest.Builder withOrigin =
        HttpRequest.newBuilder(at("/api/v1/decisions"))
            .header("Content-Type", "application/json")
            .header("Origin", "https://evil.example")
            .POST(BodyPublishers.ofString("{}"));
    assertThat(send(withOrigin).statusCode()).isEqualTo(403);
  }
}
