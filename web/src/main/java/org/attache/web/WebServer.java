package org.attache.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.attache.web.accounts.AccountPages;
import org.attache.web.accounts.Accounts;
import org.attache.web.accounts.Door;
import org.attache.web.add.AddPages;
import org.attache.web.add.JobStream;
import org.attache.web.assets.Assets;
import org.attache.web.guard.Guard;
import org.attache.web.guard.Hosts;
import org.attache.web.intake.Job;
import org.attache.web.intake.Jobs;
import org.attache.web.intake.Uploads;
import org.attache.web.operations.OperationsPages;
import org.attache.web.operations.Watch;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Renderer;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Sender;
import org.attache.web.page.Visitor;
import org.attache.web.rest.Rest;
import org.attache.web.searches.SearchPages;
import org.attache.web.searches.Searches;

/**
 * The register in a browser.
 *
 * <pre>
 * try (WebServer server = WebServer.start(outside, settings)) {
 *   open(server.address());
 * }
 * </pre>
 */
public final class WebServer implements AutoCloseable {
  private final WebSettings settings;
  private final Optional<Accounts> accounts;
  private final Jobs jobs;
  private final JobStream stream = new JobStream();
  private final Watch watch;
  private final Map<String, Role> routes = new TreeMap<>();
  private final Javalin javalin;

  private WebServer(Outside outside, WebSettings settings, Optional<Accounts> accounts) {
    this.settings = settings;
    this.accounts = accounts;
    this.jobs = new Jobs(outside.desk(), outside.journal(), settings.jobs());
    this.watch = new Watch(outside.register(), jobs, outside.journal());
    Assets assets = Assets.load();
    Renderer renderer = new Renderer(assets.base(), settings.register(), accounts.isPresent());
    Optional<Door> door = accounts.map(a -> new Door(a, settings.isSecure()));
    List<PageFamily> families = families(outside, door);
    this.javalin =
        Javalin.create(
            config -> {
              Listening.configure(config, settings);
              config.routes.before(watch::begin);
              config.routes.before(guard(door));
              config.routes.get("/assets/<path>", ctx -> assets.send(ctx, ctx.pathParam("path")));
              Routes all = new Routes(config.routes, renderer);
              families.forEach(family -> family.routes(all));
              routes.putAll(all.all());
              new Errors(renderer, outside.journal(), outside.explained()).routes(config.routes);
              config.routes.after(this::audit);
              config.routes.after(watch::end);
            });
  }

  private List<PageFamily> families(Outside outside, Optional<Door> door) {
    List<PageFamily> families = new ArrayList<>(Families.of(outside));
    families.add(
        new SearchPages(
            outside.register(),
            outside.profiles(),
            Searches.open(settings.searches(), outside.clock()),
            accounts.isPresent(),
            this::mayRead,
            this::site));
    families.add(new AddPages(jobs, stream));
    families.add(
        new OperationsPages(
            outside.register(), jobs, outside.vault(), outside.clock(), accounts.isPresent()));
    families.add(watch);
    families.add(
        new Rest(outside.register(), outside.desk(), jobs, outside.profiles(), outside.clock()));
    accounts.ifPresent(a -> families.add(new AccountPages(a, door.orElseThrow(), outside.clock())));
    return families;
  }

  private boolean mayRead(String account) {
    return accounts
        .flatMap(all -> all.byName(account))
        .filter(known -> !known.disabled())
        .isPresent();
  }

  /** What the addresses that a visitor sees begin with. */
  private String site(Context ctx) {
    return settings
        .publicName()
        .map(name -> "https://" + name)
        .orElseGet(
            () -> ctx.scheme() + "://" + Optional.ofNullable(ctx.host()).orElse(settings.host()));
  }

  /**
   * Starts one; it answers when this returns.
   *
   * @throws CannotListen if the address cannot be had, or others can reach it and nobody has an
   *     account
   */
  public static WebServer start(Outside outside, WebSettings settings) {
    Optional<Accounts> accounts =
        settings.accounts().map(file -> Accounts.open(file, outside.clock()));
    if (accounts.isPresent() && accounts.get().list().isEmpty()) {
      accounts.get().close();
      throw new CannotListen(
          "nobody has an account yet; make one: attache account add NAME --role admin");
    }
    WebServer server = new WebServer(outside, settings, accounts);
    try {
      server.javalin.start();
      server.jobs.resume();
      return server;
    } catch (JavalinException e) {
      server.close();
      throw new CannotListen(
          "cannot listen on " + settings.host() + " port " + settings.port() + ": " + deepest(e));
    }
  }

  private static String deepest(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
  }

  private Guard guard(Optional<Door> door) {
    Visitor local = Visitor.of(settings.person(), Role.ADMIN);
    Function<Context, Visitor> who =
        door.<Function<Context, Visitor>>map(d -> d::visitor).orElse(ctx -> local);
    Hosts hosts =
        settings
            .publicName()
            .map(Hosts::behindProxy)
            .orElse(WebSettings.isLoopback(settings.host()) ? Hosts.loopback() : Hosts.any());
    boolean proxied = settings.publicName().isPresent();
    return new Guard(hosts, who, proxied, settings.isSecure(), Uploads.MOST);
  }

  /** Whoever changes something is remembered; signing in is noted where it happens. */
  private void audit(Context ctx) {
    if (accounts.isPresent() && Guard.changes(ctx) && !ctx.path().equals("/login")) {
      accounts
          .get()
          .audit(
              Visitor.of(ctx).name().orElse("-"),
              Sender.of(ctx),
              ctx.method().name().toLowerCase(Locale.ROOT) + " " + ctx.path(),
              Integer.toString(ctx.statusCode()));
    }
  }

  /** Who may use what: "get /entries/{id}" with the role it needs. */
  public Map<String, Role> routes() {
    return Collections.unmodifiableMap(routes);
  }

  /** Where it is: {@code http://localhost:7171/}. */
  public String address() {
    if (settings.publicName().isPresent()) {
      return "https://" + settings.publicName().get() + "/";
    }
    String scheme = settings.tls().isPresent() ? "https" : "http";
    String host = settings.host().equals("127.0.0.1") ? "localhost" : settings.host();
    return scheme + "://" + host + ":" + javalin.port() + "/";
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Jobs that {@link #close} cut short: what they had committed stays. */
  public List<Job.State> cutShort() {
    return jobs.cutShort();
  }

  /** Takes no more requests, lets those under way end, and the job with what it is committing. */
  @Override
  public void close() {
    watch.stopping();
    stream.close();
    javalin.stop();
    jobs.close();
    watch.close();
    accounts.ifPresent(Accounts::close);
  }
}
