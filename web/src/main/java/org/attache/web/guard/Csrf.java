package org.attache.web.guard;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.attache.web.page.CsrfToken;
import org.attache.web.page.Visitor;

/**
 * Forms must come from pages of ours: each carries a token that only a page shown to the same
 * browser and person can hold; the person, because somebody who can plant a cookie in a browser
 * could ask for its token themselves. The token is masked anew in each page, so that packing a page
 * tells nothing.
 */
public final class Csrf {
  private static final String COOKIE = "attache_browser";

  /** Browsers take a cookie of such a name only from this very host, over TLS. */
  private static final String OWN = "__Host-";

  private static final int BYTES = 32;

  /** What any page may make a browser send anywhere. */
  private static final List<String> SIMPLE =
      List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

  private final SecureRandom random = new SecureRandom();
  private final byte[] key = random(BYTES);
  private final boolean secure;
  private final String cookie;

  /**
   * @param secure whether browsers reach this server over TLS only
   */
  public Csrf(boolean secure) {
    this.secure = secure;
    this.cookie = (secure ? OWN : "") + COOKIE;
  }

  /** Gives the browser its cookie and the pages their token. */
  public void prepare(Context ctx) {
    String browser =
        Optional.ofNullable(ctx.cookie(cookie))
            .filter(value -> value.length() >= BYTES)
            .orElseGet(() -> introduced(ctx));
    CsrfToken.set(ctx, masked(mac(ctx, browser)));
  }

  private String introduced(Context ctx) {
    String browser = encoded(random(BYTES));
    Cookie made = new Cookie(cookie, browser, "/", -1, secure);
    made.setHttpOnly(true);
    made.setSameSite(SameSite.STRICT);
    ctx.cookie(made);
    return browser;
  }

  /**
   * Goes on only if the form or header holds the browser's token.
   *
   * @throws ForbiddenResponse if it does not
   */
  public void check(Context ctx) {
    check(ctx, Optional.ofNullable(ctx.header(CsrfToken.HEADER)).or(() -> field(ctx)));
  }

  /** A door: a form may be cut off, or none at all. */
  private static Optional<String> field(Context ctx) {
    try {
      return Optional.ofNullable(ctx.formParam(CsrfToken.FIELD));
    } catch (RuntimeException e) {
      throw new BadRequestResponse("This form cannot be read: it is cut off, or not a form.");
    }
  }

  private void check(Context ctx, Optional<String> sent) {
    Optional<String> browser = Optional.ofNullable(ctx.cookie(cookie));
    boolean ours =
        sent.isPresent() && browser.isPresent() && holds(sent.get(), mac(ctx, browser.get()));
    if (!ours) {
      throw new ForbiddenResponse(
          "This form is out of date or did not come from this site. Go back, load the page again,"
              + " and send it once more.");
    }
  }

  /**
   * Goes on only if no page from elsewhere can have made a browser send this: it has the token, or
   * a type of content that browsers ask leave for, which this site never gives.
   *
   * @throws ForbiddenResponse if one can
   */
  public void checkProgram(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("").toLowerCase(Locale.ROOT);
    boolean isSimple = SIMPLE.stream().anyMatch(type::startsWith) || type.isBlank();
    if (isSimple || Optional.ofNullable(ctx.header("Origin")).isPresent()) {
      check(ctx, Optional.ofNullable(ctx.header(CsrfToken.HEADER)));
    }
  }

  private String masked(byte[] token) {
    byte[] both = new byte[2 * token.length];
    byte[] mask = random(token.length);
    for (int i = 0; i < token.length; i++) {
      both[i] = mask[i];
      both[token.length + i] = (byte) (mask[i] ^ token[i]);
    }
    return encoded(both);
  }

  private static boolean holds(String sent, byte[] token) {
    try {
      byte[] both = Base64.getUrlDecoder().decode(sent);
      byte[] plain = new byte[token.length];
      for (int i = 0; both.length == 2 * token.length && i < token.length; i++) {
        plain[i] = (byte) (both[i] ^ both[token.length + i]);
      }
      return MessageDigest.isEqual(plain, token);
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  private byte[] mac(Context ctx, String browser) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      // no browser's value holds a line break
      String both = browser + "\n" + Visitor.of(ctx).name().orElse("");
      return mac.doFinal(both.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private byte[] random(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
