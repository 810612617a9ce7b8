package org.attache.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.register.Query;
import org.attache.register.RegisterStore;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.web.page.Journal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** A server over a register of the samples, and what a browser does with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WebTest {
  private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\">");

  private final RegisterStore register;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  protected WebTest() {
    this(SampleRegister.make());
  }

  protected WebTest(RegisterStore register) {
    this.register = register;
    this.server =
        WebServer.start(
            new Outside(
                register,
                new SampleDesk(register),
                WebTest::copy,
                Journal.SILENT,
                Clock.systemUTC(),
                failure -> Optional.empty()),
            WebSettings.local(0, "samples.db", "Ada"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static void copy(Path target) {
    try {
      Files.writeString(target, "a copy of the register");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the server serves. */
  protected final RegisterStore register() {
    return register;
  }

  /** All addresses for programs: "get /api/v1/entries". */
  protected final List<String> apiRoutes() {
    return server.routes().keySet().stream().filter(route -> route.contains(" /api/")).toList();
  }

  /** The first entry of a kind, the oldest first. */
  protected final Entry first(Kind kind) {
    return register.entries(Query.ALL.of(kind).by(Query.Order.OLDEST)).rows().get(0);
  }

  /** The address of a path. */
  protected final URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  /** Sends a request. */
  protected final HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What is at a path. */
  protected final HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)));
  }

  /** The page at a path, which must be there. */
  protected final String page(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + "\n" + answer.body());
    }
    return answer.body();
  }

  /** Sends a form as a browser does that has just been shown a page. */
  protected final HttpResponse<String> post(String path, Map<String, String> fields) {
    HttpResponse<String> home = get("/");
    Matcher token = TOKEN.matcher(home.body());
    Optional<String> cookie = home.headers().firstValue("Set-Cookie").map(c -> c.split(";")[0]);
    String form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    String csrf = token.find() ? token.group(1) : "";
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Cookie", cookie.orElse(""))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form + "&csrf=" + encoded(csrf))));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
