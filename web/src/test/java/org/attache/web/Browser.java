package org.attache.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps cookies, and sends forms with the token of the page it was shown; follows nothing. */
final class Browser {
  private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]*)\">");
  private static final String BOUNDARY = "between-the-parts";

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final Function<String, URI> addresses;

  /**
   * @param addresses of paths
   */
  Browser(Function<String, URI> addresses) {
    this.addresses = addresses;
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(addresses.apply(path)));
  }

  /** Sends a form of a page. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(addresses.apply(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form + "&csrf=" + encoded(token()))));
  }

  /** Sends what a script of a page sends. */
  HttpResponse<String> postJson(String path, String body) {
    return send(
        HttpRequest.newBuilder(addresses.apply(path))
            .header("Content-Type", "application/json")
            .header("X-Csrf-Token", token())
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends a form with one file. */
  HttpResponse<String> upload(String path, String field, String name, String content) {
    String body =
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n"
            + token()
            + "\r\n--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\""
            + field
            + "\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            + content
            + "\r\n--"
            + BOUNDARY
            + "--\r\n";
    return send(
        HttpRequest.newBuilder(addresses.apply(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body)));
  }

  /** Every page holds it, also that of an error. */
  private String token() {
    Matcher token = TOKEN.matcher(get("/no-such-page").body());
    if (!token.find()) {
      throw new AssertionError("a page without a token");
    }
    return token.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
