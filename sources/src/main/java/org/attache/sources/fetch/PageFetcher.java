package org.attache.sources.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;

/** Fetches one page at a time, within limits of size, time and redirects. */
public final class PageFetcher {
  private static final String USER_AGENT = "Attache/0.1 (reads news reports for research)";
  private static final int MOST_REDIRECTS = 5;

  private final Set<String> trustedHosts;
  private final Limits limits;

  /**
   * What a fetch may cost.
   *
   * @param bytes of the body, after decompression
   * @param seconds for the whole fetch
   */
  public record Limits(int bytes, int seconds) {
    public static final Limits USUAL = new Limits(64 << 20, 30);
  }

  /**
   * @param trustedHosts names of hosts that may have a private address: none by default
   */
  public PageFetcher(Set<String> trustedHosts, Limits limits) {
    this.trustedHosts = Set.copyOf(trustedHosts);
    this.limits = limits;
  }

  /**
   * Fetches a page.
   *
   * @param address an http or https address
   * @throws FetchFailed if there is none to be had, or it must not be fetched
   */
  public FetchedPage fetch(String address) throws FetchFailed {
    URI uri = uri(address);
    HttpClientContext context = HttpClientContext.create();
    HttpGet get = new HttpGet(uri);
    try (CloseableHttpClient client = client();
        Deadline deadline = Deadline.after(limits.seconds(), get::abort)) {
      try {
        return client.execute(get, context, response -> page(response, context, uri));
      } catch (IOException e) {
        throw deadline.hasPassed() ? tooSlow() : failure(e);
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private FetchFailed tooSlow() {
    return new FetchFailed("took longer than " + limits.seconds() + " seconds; try again later");
  }

  private FetchFailed failure(IOException e) {
    if (e instanceof PublicAddresses.PrivateAddress) {
      return new FetchFailed(
          "the host " + e.getMessage() + " has a private address; only public ones are fetched");
    }
    if (e instanceof UnknownHostException) {
      return new FetchFailed("no such host: " + e.getMessage());
    }
    if (e instanceof Refused refused) {
      return new FetchFailed(refused.reason);
    }
    return e instanceof InterruptedIOException
        ? tooSlow()
        : new FetchFailed("cannot be fetched: " + e.getMessage());
  }

  private static URI uri(String address) throws FetchFailed {
    try {
      URI uri = new URI(address);
      if (uri.getHost() == null || uri.getUserInfo() != null) {
        throw new FetchFailed("not an address of a page; give http://host/path");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new FetchFailed("not an address: " + e.getReason());
    }
  }

  private CloseableHttpClient client() {
    Timeout timeout = Timeout.of(Math.min(10, limits.seconds()), TimeUnit.SECONDS);
    return HttpClients.custom()
        .setUserAgent(USER_AGENT)
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PublicAddresses(trustedHosts))
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setMaxRedirects(MOST_REDIRECTS)
                .setResponseTimeout(timeout)
                .build())
        .build();
  }

  private FetchedPage page(ClassicHttpResponse response, HttpClientContext context, URI asked)
      throws IOException {
    if (response.getCode() != 200) {
      throw new Refused("the server answered " + response.getCode() + "; check the address");
    }
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      throw new Refused("the server sent no page");
    }
    Optional<String> charset =
        Optional.ofNullable(ContentType.parseLenient(entity.getContentType()))
            .flatMap(type -> Optional.ofNullable(type.getCharset()))
            .map(java.nio.charset.Charset::name);
    try (InputStream in = entity.getContent()) {
      byte[] bytes = in.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        throw new Refused("larger than " + (limits.bytes() >> 20) + " MiB");
      }
      List<URI> redirects = context.getRedirectLocations().getAll();
      URI last = redirects.isEmpty() ? asked : redirects.get(redirects.size() - 1);
      return new FetchedPage(last.toString(), bytes, charset);
    }
  }

  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    Refused(String reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
