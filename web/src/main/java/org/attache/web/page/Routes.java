package org.attache.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

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
