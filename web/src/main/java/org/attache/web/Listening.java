package org.attache.web;

import io.javalin.compression.Brotli;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.util.Optional;
import org.attache.web.intake.Uploads;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** How the server listens: where, with what limits, over TLS or not. */
final class Listening {
  private static final long LARGEST_BODY = 4L << 20;
  private static final int IN_MEMORY_KIB = 256;
  private static final long IDLE_MILLIS = 30_000;
  private static final long STOP_MILLIS = 5_000;
  private static final long SLOWEST_BYTES_PER_SECOND = 500;
  private static final int BROTLI_LEVEL = 4;

  /** A tenth larger than by the usual level, in half the time. */
  private static final int GZIP_LEVEL = 3;

  private Listening() {}

  static void configure(JavalinConfig config, WebSettings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_BODY;
    config.http.compressionStrategy =
        new CompressionStrategy(new Brotli(BROTLI_LEVEL), new Gzip(GZIP_LEVEL));
    config.jetty.multipartConfig.maxFileSize(Uploads.MOST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(Uploads.MOST, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_KIB, SizeUnit.KB);
    config.jetty.modifyHttpConfiguration(http -> careful(http, settings));
    config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
    config.jetty.addConnector((server, http) -> connector(server, http, settings));
  }

  private static void careful(HttpConfiguration http, WebSettings settings) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setMinRequestDataRate(SLOWEST_BYTES_PER_SECOND);
    if (settings.tls().isPresent()) {
      SecureRequestCustomizer secure = new SecureRequestCustomizer();
      secure.setSniHostCheck(false); // a team's server is often called by its number
      http.addCustomizer(secure);
    }
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, WebSettings settings) {
    HttpConnectionFactory plain = new HttpConnectionFactory(http);
    Optional<SslContextFactory.Server> keys = settings.tls().map(Listening::keys);
    ServerConnector connector =
        keys.isPresent()
            ? new ServerConnector(server, keys.get(), plain)
            : new ServerConnector(server, plain);
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }

  private static SslContextFactory.Server keys(Tls tls) {
    SslContextFactory.Server keys = new SslContextFactory.Server();
    keys.setKeyStorePath(tls.keyStore().toAbsolutePath().toString());
    keys.setKeyStorePassword(tls.password());
    return keys;
  }
}
