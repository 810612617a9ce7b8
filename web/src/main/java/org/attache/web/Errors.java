package org.attache.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointNotFound;
import org.attache.register.NotPossible;
import org.attache.web.intake.TooMuch;
import org.attache.web.page.ErrorModel;
import org.attache.web.page.Problem;
import org.attache.web.page.Renderer;
import org.attache.web.page.Section;
import org.attache.web.page.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A door: whatever goes wrong becomes a page that says so, and what to do. */
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int BUSY = 503;
  private static final int FAILED = 500;

  private final Renderer renderer;

  Errors(Renderer renderer) {
    this.renderer = renderer;
  }

  void routes(RoutesConfig routes) {
    routes.exception(
        EndpointNotFound.class,
        (e, ctx) -> say(ctx, NOT_FOUND, "There is no page at this address."));
    routes.exception(
        HttpResponseException.class, (e, ctx) -> say(ctx, e.getStatus(), message(e.getMessage())));
    routes.exception(TooMuch.class, (e, ctx) -> say(ctx, BUSY, message(e.getMessage())));
    routes.exception(NotPossible.class, (e, ctx) -> say(ctx, CONFLICT, message(e.getMessage())));
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("{} {}", ctx.method(), ctx.path(), e);
          say(ctx, FAILED, "Something went wrong here. The server's log says what.");
        });
  }

  private void say(Context ctx, int status, String message) {
    if (ctx.path().startsWith("/api/")) {
      Problem.send(ctx, status, message);
      return;
    }
    String title = HttpStatus.forStatus(status).getMessage();
    renderer.show(
        ctx,
        new View("errors/error.jte", title, Section.NONE, new ErrorModel(status, message), status));
  }

  private static String message(String message) {
    return message.isBlank() ? "This cannot be done." : message;
  }
}
