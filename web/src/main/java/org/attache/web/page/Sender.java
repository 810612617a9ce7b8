package org.attache.web.page;

import io.javalin.http.Context;
import java.util.Optional;

/** The address a request comes from: behind a proxy, the one that the proxy saw. */
public final class Sender {
  private static final String ATTRIBUTE = "attache.sender";

  private Sender() {}

  /** The address. */
  public static String of(Context ctx) {
    return Optional.ofNullable(ctx.<String>attribute(ATTRIBUTE)).orElseGet(ctx::ip);
  }

  /** Takes the last address that the proxy in front gives: those before it anybody can invent. */
  public static void fromProxy(Context ctx) {
    Optional.ofNullable(ctx.header("X-Forwarded-For"))
        .map(all -> all.substring(all.lastIndexOf(',') + 1).strip())
        .filter(address -> !address.isEmpty())
        .ifPresent(address -> ctx.attribute(ATTRIBUTE, address));
  }
}
