package org.attache.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.register.Query;
import org.attache.register.RegisterStore;
import org.attache.register.counting.Profile;
import org.attache.register.entry.Entry;
import org.attache.register.entry.Kind;
import org.attache.web.intake.Desk;
import org.attache.web.page.Journal;
import org.attache.web.page.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** A server over a register of the samples, and what a browser does with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WebTest {
  private final RegisterStore register;
  private final WebServer server;

  protected WebTest() {
    this(SampleRegister.make());
  }

  protected WebTest(RegisterStore register) {
    this(register, WebSettings.local(0, "samples.db", "Ada"));
  }

  protected WebTest(RegisterStore register, WebSettings settings) {
    this(register, settings, new SampleDesk(register));
  }

  /** For those who look on while something is added. */
  protected WebTest(RegisterStore register, WebSettings settings, Desk desk) {
    this.register = register;
    this.server =
        WebServer.start(
            new Outside(
                register,
                desk,
                WebTest::copy,
                Journal.SILENT,
                Clock.systemUTC(),
                profiles(),
                failure -> Optional.empty()),
            settings);
  }

  /** Those that come with Attaché, and one of a user's file. */
  private static List<Profile> profiles() {
    List<Profile> profiles = new ArrayList<>(Profile.builtIn());
    profiles.add(Profile.STANDARD.as("ours", "What our project counts"));
    return profiles;
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

  /** Who may use what: "get /entries/{id}" with the role it needs. */
  protected final Map<String, Role> routes() {
    return server.routes();
  }

  /** A new browser without cookies. */
  protected final Browser browser() {
    return new Browser(this::at);
  }

  /** The first entry of a kind, the oldest first. */
  protected final Entry first(Kind kind) {
    return register.entries(Query.ALL.of(kind).by(Query.Order.OLDEST)).rows().get(0);
  }

  /** The address of a path. */
  protected final URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  /** Sends a request without any cookie. */
  protected final HttpResponse<String> send(HttpRequest.Builder request) {
    return browser().send(request);
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
    return browser().post(path, fields);
  }

  /** Sends bytes as they are and gives the beginning of the answer. */
  protected final String raw(String request) {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
