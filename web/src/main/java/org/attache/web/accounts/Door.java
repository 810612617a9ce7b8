package org.attache.web.accounts;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.attache.web.page.Visitor;

/** Tells by a request's cookie or token who sends it. */
public final class Door {
  private static final String COOKIE = "attache_session";

  /** Browsers take a cookie of such a name only from this very host, over TLS. */
  private static final String OWN = "__Host-";

  private static final String BEARER = "Bearer ";

  private final Accounts accounts;
  private final boolean secure;
  private final String cookie;

  /**
   * @param secure whether browsers reach this server over TLS only
   */
  public Door(Accounts accounts, boolean secure) {
    this.accounts = accounts;
    this.secure = secure;
    this.cookie = (secure ? OWN : "") + COOKIE;
  }

  /** Whether a token of a program comes with the request, good or not. */
  public static boolean isProgram(Context ctx) {
    return Optional.ofNullable(ctx.header("Authorization")).orElse("").startsWith(BEARER);
  }

  /** Who sends it. */
  public Visitor visitor(Context ctx) {
    Optional<Account> account =
        isProgram(ctx)
            ? Optional.ofNullable(ctx.header("Authorization"))
                .map(header -> header.substring(BEARER.length()).strip())
                .flatMap(accounts::bearer)
            : Optional.ofNullable(ctx.cookie(cookie)).flatMap(accounts::session);
    return account.map(known -> Visitor.of(known.name(), known.role())).orElse(Visitor.STRANGER);
  }

  /** Gives the browser a new session; one that it came with ends, whoever began it. */
  void admit(Context ctx, String name) {
    Optional.ofNullable(ctx.cookie(cookie)).ifPresent(accounts::end);
    Cookie made = new Cookie(cookie, accounts.begin(name), "/", -1, secure);
    made.setHttpOnly(true);
    made.setSameSite(SameSite.STRICT);
    ctx.cookie(made);
  }

  /** Ends the browser's session. */
  void dismiss(Context ctx) {
    Optional.ofNullable(ctx.cookie(cookie)).ifPresent(accounts::end);
    ctx.removeCookie(cookie, "/");
  }
}
