package org.attache.web.guard;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names under which a server on the loopback address may be called. Any other name is that of a
 * page which made its own name point here, to read what it must not.
 */
public final class Hosts {
  private static final int MISDIRECTED = 421;

  private final List<String> names;

  private Hosts(List<String> names) {
    this.names = names;
  }

  /** The names of this machine for itself. */
  public static Hosts loopback() {
    return new Hosts(List.of("localhost", "127.0.0.1", "[::1]"));
  }

  /** The name under which a proxy in front offers the server, and those of this machine. */
  public static Hosts behindProxy(String name) {
    return new Hosts(List.of(name.toLowerCase(Locale.ROOT), "localhost", "127.0.0.1", "[::1]"));
  }

  /** Any name: for addresses that others may call, where accounts guard. */
  public static Hosts any() {
    return new Hosts(List.of());
  }

  /**
   * Goes on only if the request names one of them.
   *
   * @throws HttpResponseException with status 421 if it does not
   */
  public void check(Context ctx) {
    if (names.isEmpty()) {
      return;
    }
    String host = Optional.ofNullable(ctx.header("Host")).orElse("").toLowerCase(Locale.ROOT);
    int colon = host.lastIndexOf(':');
    String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    if (!names.contains(name)) {
      throw new HttpResponseException(
          MISDIRECTED,
          "This server answers to " + String.join(", ", names) + ", not to '" + name + "'.");
    }
  }
}
