package org.attache.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Where pages and forms are put. Every route says who may use it. */
public final class Routes {
  private final JavalinDefaultRoutingApi routes;
  private final Renderer renderer;
  private final Map<String, Role> all = new TreeMap<>();

  public Routes(JavalinDefaultRoutingApi routes, Renderer renderer) {
    this.routes = routes;
    this.renderer = renderer;
  }

  /** A page for people. */
  public void page(String path, Role role, Page page) {
    get(path, role, ctx -> renderer.show(ctx, page.show(ctx)));
  }

  /** A form for people; when it is done the browser goes to another page. */
  public void form(String path, Role role, Form form) {
    post(path, role, ctx -> ctx.redirect(form.submit(ctx), HttpStatus.SEE_OTHER));
  }

  /** A form whose answer is a page, which is shown once. */
  public void formPage(String path, Role role, Page page) {
    post(path, role, ctx -> renderer.show(ctx, page.show(ctx)));
  }

  /** A page that strangers may see. */
  public void openPage(String path, Page page) {
    routes.get(path, ctx -> renderer.show(ctx, page.show(ctx)));
  }

  /** A form that strangers may send. */
  public void openForm(String path, Form form) {
    routes.post(path, ctx -> ctx.redirect(form.submit(ctx), HttpStatus.SEE_OTHER));
  }

  /** Anything that strangers may get. */
  public void open(String path, Handler handler) {
    routes.get(path, handler);
  }

  /** A stream of events, for as long as the browser listens. */
  public void events(String path, Role role, Consumer<SseClient> stream) {
    all.put("get " + path, role);
    routes.before(path, ctx -> Visitor.of(ctx).needs(role));
    routes.sse(path, stream);
  }

  /** Anything that is got. */
  public void get(String path, Role role, Handler handler) {
    all.put("get " + path, role);
    routes.get(path, ctx -> handle(ctx, role, handler));
  }

  /** Anything that is posted. */
  public void post(String path, Role role, Handler handler) {
    all.put("post " + path, role);
    routes.post(path, ctx -> handle(ctx, role, handler));
  }

  /** Who may use what: "get /entries/{id}" with the role it needs. */
  public Map<String, Role> all() {
    return Collections.unmodifiableMap(all);
  }

  private static void handle(Context ctx, Role role, Handler handler) throws Exception {
    Visitor.of(ctx).needs(role);
    handler.handle(ctx);
  }
}
