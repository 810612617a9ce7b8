package org.attache.sources.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.message.RequestLine;
import org.apache.hc.core5.http.message.StatusLine;

/**
 * Asks the web, within limits of size and time, and never a private network. Safe to share between
 * threads.
 */
public final class WebClient implements Web, Closeable {
  private static final String WANTED =
      "text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.8,*/*;q=0.5";

  private final Limits limits;
  private final Clock clock;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "fetch-deadline");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param trustedHosts names of hosts that may have a private address: none by default
   * @param clock dates the answers
   */
  public WebClient(Set<String> trustedHosts, Limits limits, UserAgent agent, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    this.client = Connections.client(trustedHosts, limits, agent);
  }

  @Override
  public Answer ask(URI address, Validators known) throws FetchFailed {
    HttpGet get = new HttpGet(address);
    get.setHeader("Accept", WANTED);
    get.setHeader("Accept-Encoding", Packing.ACCEPTED);
    known.etag().ifPresent(tag -> get.setHeader("If-None-Match", tag));
    known.lastModified().ifPresent(date -> get.setHeader("If-Modified-Since", date));
    HttpClientContext context = HttpClientContext.create();
    Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    try (Deadline deadline = Deadline.after(timer, limits.seconds(), get::abort)) {
      try (ClassicHttpResponse response =
          client.executeOpen(RoutingSupport.determineHost(get), get, context)) {
        return answer(address, at, response, body(response, get), context);
      } catch (IOException | HttpException e) {
        throw deadline.hasPassed() ? Trouble.tooSlow(limits) : Trouble.of(e, limits);
      }
    }
  }

  /** A body over the limit ends the connection, or closing it would read to the end. */
  private byte[] body(ClassicHttpResponse response, HttpGet get) throws IOException, FetchFailed {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    InputStream in = entity.getContent();
    if (entity.getContentLength() > limits.bytes()) {
      throw tooLarge(get);
    }
    byte[] bytes = in.readNBytes(limits.bytes() + 1);
    if (bytes.length > limits.bytes()) {
      throw tooLarge(get);
    }
    Header encoding = response.getFirstHeader("Content-Encoding");
    Packing.check(
        bytes,
        encoding == null ? Optional.empty() : Optional.ofNullable(encoding.getValue()),
        limits.unpackedBytes());
    return bytes;
  }

  private FetchFailed tooLarge(HttpGet get) {
    get.abort();
    return new FetchFailed("larger than " + Limits.words(limits.bytes()));
  }

  private static Answer answer(
      URI address,
      Instant at,
      ClassicHttpResponse response,
      byte[] body,
      HttpClientContext context) {
    HttpRequest sent = context.getRequest();
    return new Answer(
        address,
        at,
        server(context),
        new RequestLine(sent).toString(),
        head(sent),
        new StatusLine(response).toString(),
        response.getCode(),
        head(response),
        body);
  }

  private static Optional<InetAddress> server(HttpClientContext context) {
    return Optional.ofNullable(context.getEndpointDetails())
        .map(details -> details.getRemoteAddress())
        .filter(InetSocketAddress.class::isInstance)
        .flatMap(remote -> Optional.ofNullable(((InetSocketAddress) remote).getAddress()));
  }

  private static List<HeaderLine> head(HttpMessage message) {
    return Arrays.stream(message.getHeaders())
        .map(h -> new HeaderLine(h.getName(), h.getValue() == null ? "" : h.getValue()))
        .toList();
  }

  @Override
  public void close() {
    timer.shutdownNow();
    client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }
}
