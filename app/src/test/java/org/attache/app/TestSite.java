package org.attache.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A web server of one's own, which remembers what it was asked for; knows no page at first. */
final class TestSite implements AutoCloseable {
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final HttpServer server;

  TestSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/", 404, "text/plain", "nothing");
    server.start();
  }

  /** Its address, without a slash at the end. */
  String home() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The paths asked for since {@link #forget()}, in order. */
  List<String> asked() {
    return asked;
  }

  void forget() {
    asked.clear();
  }

  /** Answers so from now on. */
  void serve(String path, int status, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
