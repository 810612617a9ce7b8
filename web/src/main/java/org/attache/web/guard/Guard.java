package org.attache.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Function;
import org.attache.web.page.Role;
import org.attache.web.page.Sender;
import org.attache.web.page.Visitor;

/** What every request passes before anything answers it. */
public final class Guard implements Handler {
  private final Hosts hosts;
  private final Csrf csrf;
  private final Function<Context, Visitor> door;
  private final boolean proxied;
  private final boolean secure;
  private final long largest;

  /**
   * @param door tells who sends a request
   * @param proxied whether a proxy of ours stands in front
   * @param secure whether browsers reach this server over TLS only
   * @param largest bytes that anybody may send at once
   */
  public Guard(
      Hosts hosts, Function<Context, Visitor> door, boolean proxied, boolean secure, long largest) {
    this.hosts = hosts;
    this.csrf = new Csrf(secure);
    this.door = door;
    this.proxied = proxied;
    this.secure = secure;
    this.largest = largest;
  }

  @Override
  public void handle(Context ctx) {
    Headers.set(ctx, secure);
    hosts.check(ctx);
    if (proxied) {
      Sender.fromProxy(ctx);
    }
    Visitor visitor = door.apply(ctx);
    visitor.in(ctx);
    if (ctx.path().startsWith("/assets/")) {
      return;
    }
    if (isProgram(ctx)) {
      return; // no browser sends that header by itself
    }
    csrf.prepare(ctx);
    if (changes(ctx)) {
      Bodies.check(ctx, visitor, largest);
      checkForm(ctx, visitor);
    }
  }

  private void checkForm(Context ctx, Visitor visitor) {
    if (ctx.path().startsWith("/api/")) {
      csrf.checkProgram(ctx);
      return;
    }
    if (ctx.isMultipart()) {
      visitor.needs(Role.EDITOR); // before its files are taken in
    }
    csrf.check(ctx);
  }

  private static boolean isProgram(Context ctx) {
    String header = ctx.header("Authorization");
    return header != null && header.startsWith("Bearer ");
  }

  /** Whether a request may change something. */
  public static boolean changes(Context ctx) {
    return switch (ctx.method().name()) {
      case "GET", "HEAD", "OPTIONS" -> false;
      default -> true;
    };
  }
}
