package org.attache.web.guard;

import io.javalin.http.Context;

/** What every answer says of itself to browsers. */
public final class Headers {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'; require-trusted-types-for 'script'";

  private Headers() {}

  /**
   * Sets them.
   *
   * @param secure whether browsers reach this server over TLS only
   */
  public static void set(Context ctx, boolean secure) {
    if (secure) {
      ctx.header("Strict-Transport-Security", "max-age=31536000");
    }
    ctx.header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("X-Frame-Options", "DENY")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }
}
