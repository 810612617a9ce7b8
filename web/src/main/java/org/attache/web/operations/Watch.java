package org.attache.web.operations;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attache.register.Reads;
import org.attache.web.intake.Jobs;
import org.attache.web.page.Journal;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Sender;
import org.attache.web.page.Visitor;

/** Health, readiness and metrics, and a line in the journal for each request. */
public final class Watch implements PageFamily, AutoCloseable {
  private static final int UNAVAILABLE = 503;
  private static final String BEGAN = "attache.began";

  private final Reads register;
  private final Journal journal;
  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** Made when somebody first asks for the figures of the JVM, which it takes a while to find. */
  private Optional<JvmGcMetrics> collections = Optional.empty();

  private final AtomicBoolean stopping = new AtomicBoolean();

  public Watch(Reads register, Jobs jobs, Journal journal) {
    this.register = register;
    this.journal = journal;
    Gauge.builder("attache.jobs.open", jobs, Watch::open)
        .description("jobs that have not ended")
        .register(meters);
    Gauge.builder("attache.reports", register, Reads::reports)
        .description("reports in the register")
        .register(meters);
  }

  private static double open(Jobs jobs) {
    return jobs.list().stream().filter(job -> !job.state().stage().isEnd()).count();
  }

  @Override
  public void routes(Routes routes) {
    routes.open(
        "/health", ctx -> ctx.contentType("application/json").result("{\"status\":\"up\"}"));
    routes.open("/ready", this::ready);
    routes.get(
        "/metrics",
        Role.READER,
        ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(scrape()));
  }

  /** The first to ask waits until the JVM's own figures are found; nobody else shall. */
  private synchronized String scrape() {
    if (collections.isEmpty()) {
      JvmGcMetrics made = new JvmGcMetrics();
      collections = Optional.of(made);
      new JvmMemoryMetrics().bindTo(meters);
      new JvmThreadMetrics().bindTo(meters);
      new ProcessorMetrics().bindTo(meters);
      new UptimeMetrics().bindTo(meters);
      made.bindTo(meters);
    }
    return meters.scrape();
  }

  private void ready(Context ctx) {
    boolean ready = !stopping.get() && answers();
    ctx.status(ready ? 200 : UNAVAILABLE)
        .contentType("application/json")
        .result("{\"status\":\"" + (ready ? "ready" : "not ready") + "\"}");
  }

  /** A door: whatever keeps the register from answering, it is not ready. */
  private boolean answers() {
    try {
      return register.reports() >= 0;
    } catch (RuntimeException e) {
      journal.note("ready", Map.of("answers", "no"), Optional.of(e));
      return false;
    }
  }

  /** A request comes in. */
  public void begin(Context ctx) {
    ctx.attribute(BEGAN, System.nanoTime());
  }

  /** Its answer is made. */
  public void end(Context ctx) {
    long began = Optional.ofNullable(ctx.<Long>attribute(BEGAN)).orElseGet(System::nanoTime);
    long nanos = System.nanoTime() - began;
    String route =
        Optional.ofNullable(ctx.endpoints().matchedHttpEndpoint())
            .map(endpoint -> endpoint.path)
            .orElse("none");
    Timer.builder("attache.requests")
        .description("time until an answer is made")
        .tag("method", ctx.method().name())
        .tag("route", route)
        .tag("status", Integer.toString(ctx.statusCode()))
        .publishPercentiles(0.5, 0.95, 0.99)
        .register(meters)
        .record(nanos, TimeUnit.NANOSECONDS);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("method", ctx.method().name());
    facts.put("path", ctx.path());
    facts.put("status", ctx.statusCode());
    facts.put("millis", TimeUnit.NANOSECONDS.toMillis(nanos));
    facts.put("who", Visitor.of(ctx).name().orElse("-"));
    facts.put("address", Sender.of(ctx));
    journal.note("request", facts, Optional.empty());
  }

  /** From now on the server is not ready. */
  public void stopping() {
    stopping.set(true);
  }

  @Override
  public synchronized void close() {
    collections.ifPresent(JvmGcMetrics::close);
    meters.close();
  }
}
