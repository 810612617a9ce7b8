package org.attache.web;

import io.javalin.Javalin;
import io.javalin.compression.Brotli;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.register.RegisterStore;
import org.attache.web.assets.Assets;
import org.attache.web.guard.Csrf;
import org.attache.web.guard.Headers;
import org.attache.web.guard.Hosts;
import org.attache.web.intake.Desk;
import org.attache.web.intake.Jobs;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Renderer;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Visitor;
import org.attache.web.rest.Rest;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The register in a browser.
 *
 * <pre>
 * try (WebServer server = WebServer.start(store, desk, settings)) {
 *   open(server.address());
 * }
 * </pre>
 */
public final class WebServer implements AutoCloseable {
  private static final long LARGEST_REQUEST = 2L << 20;
  private static final long IDLE_MILLIS = 30_000;
  private static final long STOP_MILLIS = 5_000;
  private static final long SLOWEST_BYTES_PER_SECOND = 500;
  private static final int BROTLI_LEVEL = 4;
  private static final int GZIP_LEVEL = 6;

  private final Javalin javalin;
  private final Jobs jobs;
  private final Map<String, Role> routes;
  private final WebSettings settings;

  private WebServer(Javalin javalin, Jobs jobs, WebSettings settings, Map<String, Role> routes) {
    this.routes = Collections.unmodifiableMap(routes);
    this.javalin = javalin;
    this.jobs = jobs;
    this.settings = settings;
  }

  /**
   * Starts one; it answers when this returns.
   *
   * @throws CannotListen if the address cannot be had
   */
  public static WebServer start(RegisterStore register, Desk desk, WebSettings settings) {
    Assets assets = Assets.load();
    Renderer renderer = new Renderer(assets.base(), settings.register());
    Jobs jobs = new Jobs(desk);
    List<PageFamily> families = new ArrayList<>(Families.of(register));
    families.add(new Rest(register, desk, jobs, Clock.systemUTC()));
    Map<String, Role> all = new TreeMap<>();
    Javalin javalin =
        Javalin.create(
            config -> {
              limits(config, settings);
              guard(config, settings);
              config.routes.get("/assets/<path>", ctx -> assets.send(ctx, ctx.pathParam("path")));
              Routes routes = new Routes(config.routes, renderer);
              families.forEach(family -> family.routes(routes));
              all.putAll(routes.all());
              new Errors(renderer).routes(config.routes);
            });
    try {
      javalin.start();
    } catch (JavalinException e) {
      throw new CannotListen("cannot listen on " + settings.host() + " port " + settings.port(), e);
    }
    return new WebServer(javalin, jobs, settings, all);
  }

  private static void limits(JavalinConfig config, WebSettings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.compressionStrategy =
        new CompressionStrategy(new Brotli(BROTLI_LEVEL), new Gzip(GZIP_LEVEL));
    config.jetty.modifyHttpConfiguration(WebServer::quiet);
    config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
    config.jetty.addConnector((server, http) -> connector(server, http, settings));
  }

  private static void quiet(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setMinRequestDataRate(SLOWEST_BYTES_PER_SECOND);
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, WebSettings settings) {
    ServerConnector connector =
        new ServerConnector(server, new org.eclipse.jetty.server.HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }

  private static void guard(JavalinConfig config, WebSettings settings) {
    Hosts hosts = Hosts.loopback();
    Csrf csrf = new Csrf(false);
    Visitor local = Visitor.of(settings.person(), Role.ADMIN);
    config.routes.before(
        ctx -> {
          Headers.set(ctx);
          hosts.check(ctx);
          local.in(ctx);
          csrf.prepare(ctx);
          if (changes(ctx)) {
            if (ctx.path().startsWith(Rest.BASE)) {
              csrf.checkProgram(ctx);
            } else {
              csrf.check(ctx);
            }
          }
        });
  }

  private static boolean changes(Context ctx) {
    return switch (ctx.method().name()) {
      case "GET", "HEAD", "OPTIONS" -> false;
      default -> true;
    };
  }

  /** Who may use what: "get /entries/{id}" with the role it needs. */
  public Map<String, Role> routes() {
    return routes;
  }

  /** Where it is: {@code http://localhost:7171/}. */
  public String address() {
    String host = settings.host().equals("127.0.0.1") ? "localhost" : settings.host();
    return "http://" + host + ":" + javalin.port() + "/";
  }

  /** Takes no more requests, lets those under way end, and stops. */
  @Override
  public void close() {
    javalin.stop();
    jobs.close();
  }
}
