package org.attache.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.register.RegisterStore;
import org.attache.register.counting.Profile;
import org.attache.web.Outside;
import org.attache.web.WebServer;
import org.attache.web.WebSettings;
import org.attache.web.intake.Desk;
import org.attache.web.intake.Outcome;
import org.attache.web.intake.Submission;
import org.attache.web.page.Journal;

/** A register on a port of this machine, and what a browser would get of it. */
final class ServedRegister implements AutoCloseable {
  private static final Pattern PART =
      Pattern.compile(
          "(?:href|src|data-src)=\"(/assets/[^\"]+)\"|@import \"([^\"]+)\"|from \"([^\"]+)\"");
  private static final int OK = 200;

  private final WebServer server;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private ServedRegister(WebServer server) {
    this.server = server;
  }

  static ServedRegister of(RegisterStore register) {
    Outside outside =
        new Outside(
            register,
            new Closed(),
            copy -> {},
            Journal.SILENT,
            Clock.systemUTC(),
            Profile.builtIn(),
            failure -> Optional.empty());
    return new ServedRegister(
        WebServer.start(outside, WebSettings.local(0, "generated reports", "bench")));
  }

  /** Nothing is added while it is measured. */
  private static final class Closed implements Desk {
    @Override
    public Outcome read(Submission submission) {
      return new Outcome.Unreadable("nothing is read here");
    }

    @Override
    public void add(List<String> sources, Progress progress) {
      throw new IllegalStateException("nothing is added here");
    }
  }

  /**
   * Gets what is at a path, wholly.
   *
   * @param packing what the browser can unpack: {@code br}, {@code gzip}, {@code identity}
   */
  byte[] get(String path, String packing) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address(path)))
                .header("Accept-Encoding", packing)
                .build(),
            BodyHandlers.ofByteArray());
    if (answer.statusCode() != OK) {
      throw new IOException(path + ": " + answer.statusCode());
    }
    return answer.body();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** Prints what a browser that has never been here loads for the first page. */
  void firstLoad() throws IOException, InterruptedException {
    Set<String> parts = new LinkedHashSet<>(List.of("/"));
    long packed = 0;
    long plain = 0;
    for (List<String> left = List.copyOf(parts); !left.isEmpty(); ) {
      Set<String> found = new LinkedHashSet<>();
      for (String part : left) {
        byte[] bytes = get(part, "identity");
        plain += bytes.length;
        packed += get(part, "br").length;
        Matcher more = PART.matcher(new String(bytes, StandardCharsets.UTF_8));
        while (more.find()) {
          String name = Optional.ofNullable(more.group(1)).orElseGet(() -> second(more));
          found.add(URI.create(part).resolve(name).getPath());
        }
      }
      found.removeAll(parts);
      parts.addAll(found);
      left = List.copyOf(found);
    }
    RegisterRun.line(
        "first load: %d files, %.1f KB compressed (%.1f KB plain); to be below 250 KB",
        parts.size(), packed / 1e3, plain / 1e3);
  }

  private static String second(Matcher part) {
    return Optional.ofNullable(part.group(2)).orElseGet(() -> part.group(3));
  }

  @Override
  public void close() {
    server.close();
  }
}
