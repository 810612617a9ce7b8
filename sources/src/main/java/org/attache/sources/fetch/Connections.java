package org.attache.sources.fetch;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Sets the HTTP client up: nothing is followed, tried again, unpacked or remembered by itself. */
final class Connections {
  private static final int LONGEST_STEP_SECONDS = 10;
  private static final int LONGEST_HEADER_LINE = 32_768;
  private static final int MOST_HEADERS = 256;
  private static final int MOST_OPEN = 64;

  private Connections() {}

  static CloseableHttpClient client(Set<String> trustedHosts, Limits limits, UserAgent agent) {
    Timeout step = Timeout.of(Math.min(LONGEST_STEP_SECONDS, limits.seconds()), TimeUnit.SECONDS);
    Http1Config bounded =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_HEADER_LINE)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();
    return HttpClients.custom()
        .setUserAgent(agent.text())
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableContentCompression()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new PublicAddresses(trustedHosts))
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder().http1Config(bounded).build())
                .setMaxConnTotal(MOST_OPEN)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(step)
                        .setSocketTimeout(step)
                        .setTimeToLive(TimeValue.ofMinutes(1))
                        .build())
                .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(step).build())
        .build();
  }
}
