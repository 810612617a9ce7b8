package org.attache.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.router.EndpointNotFound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attache.register.NotPossible;
import org.attache.web.accounts.NotAllowed;
import org.attache.web.intake.TooLarge;
import org.attache.web.intake.TooMuch;
import org.attache.web.page.ErrorModel;
import org.attache.web.page.Journal;
import org.attache.web.page.Problem;
import org.attache.web.page.Renderer;
import org.attache.web.page.Section;
import org.attache.web.page.View;
import org.eclipse.jetty.http.BadMessageException;

/** A door: whatever goes wrong becomes a page that says so, and what to do. */
final class Errors {
  private static final int WRONG = 400;
  private static final int STRANGER = 401;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int LARGE = 413;
  private static final int BUSY = 503;
  private static final int FAILED = 500;

  private final Renderer renderer;
  private final Journal journal;
  private final Function<Exception, Optional<String>> explained;

  Errors(Renderer renderer, Journal journal, Function<Exception, Optional<String>> explained) {
    this.explained = explained;
    this.renderer = renderer;
    this.journal = journal;
  }

  void routes(RoutesConfig routes) {
    routes.exception(
        EndpointNotFound.class,
        (e, ctx) -> say(ctx, NOT_FOUND, "There is no page at this address."));
    routes.exception(UnauthorizedResponse.class, (e, ctx) -> stranger(ctx));
    routes.exception(HttpResponseException.class, (e, ctx) -> say(ctx, e.getStatus(), message(e)));
    routes.exception(TooMuch.class, (e, ctx) -> say(ctx, BUSY, e.getMessage()));
    routes.exception(TooLarge.class, (e, ctx) -> say(ctx, LARGE, e.getMessage()));
    routes.exception(NotAllowed.class, (e, ctx) -> say(ctx, WRONG, e.getMessage()));
    routes.exception(NotPossible.class, (e, ctx) -> say(ctx, CONFLICT, message(e)));
    routes.exception(Exception.class, (e, ctx) -> failed(ctx, e));
  }

  private void failed(Context ctx, Exception failure) {
    if (failure instanceof BadMessageException bad) {
      say(ctx, bad.getCode(), message(bad));
      return;
    }
    journal.note(
        "failed", Map.of("method", ctx.method().name(), "path", ctx.path()), Optional.of(failure));
    Optional<String> words = explained.apply(failure);
    if (words.isPresent()) {
      say(ctx, BUSY, words.get());
      return;
    }
    say(ctx, FAILED, "Something went wrong here. The server's journal says what.");
  }

  /** People are shown where to sign in; programs are told how. */
  private void stranger(Context ctx) {
    if (ctx.path().startsWith("/api/") || ctx.path().equals("/metrics")) {
      ctx.header("WWW-Authenticate", "Bearer");
      Problem.send(ctx, STRANGER, "Send a personal token: Authorization: Bearer TOKEN.");
      return;
    }
    String query = Optional.ofNullable(ctx.queryString()).map(q -> "?" + q).orElse("");
    String next = ctx.method().name().equals("GET") ? ctx.path() + query : "/";
    ctx.redirect(
        "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
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

  private static String message(Exception failure) {
    return Optional.ofNullable(failure.getMessage())
        .filter(message -> !message.isBlank())
        .orElse("This cannot be done.");
  }
}
