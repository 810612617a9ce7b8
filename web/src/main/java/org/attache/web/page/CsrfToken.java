package org.attache.web.page;

import io.javalin.http.Context;
import java.util.Optional;

/** The token by which a form shows that it came from a page of ours. */
public final class CsrfToken {
  private static final String ATTRIBUTE = "attache.csrf";

  /** The name of the form field. */
  public static final String FIELD = "csrf";

  /** The name of the header for scripts. */
  public static final String HEADER = "X-Csrf-Token";

  private CsrfToken() {}

  /** The token for forms in the answer to this request; empty where none may be sent. */
  public static String of(Context ctx) {
    return Optional.ofNullable(ctx.<String>attribute(ATTRIBUTE)).orElse("");
  }

  /** Says which it is. */
  public static void set(Context ctx, String token) {
    ctx.attribute(ATTRIBUTE, token);
  }
}
