package org.attache.web.guard;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnauthorizedResponse;
import java.util.Optional;
import org.attache.web.page.Visitor;

/** What may be sent, looked at before any of it is read. */
final class Bodies {
  private static final int LENGTH_NEEDED = 411;
  private static final int LARGE = 413;

  /** Enough for a name and a password. */
  private static final int LARGEST_OF_STRANGERS = 16 << 10;

  private Bodies() {}

  /**
   * Goes on only if whoever sends it may send that much: strangers only a name and a password,
   * since what they send slowly would hold up others.
   *
   * @param most bytes of an upload
   * @throws UnauthorizedResponse if a stranger sends anything but a form to sign in
   * @throws HttpResponseException if it is too large, or a stranger's does not say how large it is
   */
  static void check(Context ctx, Visitor visitor, long most) {
    Optional<Long> length = length(ctx);
    if (visitor.role().isPresent()) {
      refuse(length, most);
      return;
    }
    if (!ctx.path().equals("/login")) {
      throw new UnauthorizedResponse("Sign in first.");
    }
    if (length.isEmpty()) {
      throw new HttpResponseException(LENGTH_NEEDED, "Say how long the form is.");
    }
    refuse(length, LARGEST_OF_STRANGERS);
  }

  private static void refuse(Optional<Long> length, long most) {
    if (length.filter(bytes -> bytes > most).isPresent()) {
      throw new HttpResponseException(LARGE, "This is larger than is taken here.");
    }
  }

  private static Optional<Long> length(Context ctx) {
    try {
      return Optional.ofNullable(ctx.header("Content-Length")).map(Long::valueOf);
    } catch (NumberFormatException e) {
      throw new BadRequestResponse("The length of the body is no number.");
    }
  }
}
