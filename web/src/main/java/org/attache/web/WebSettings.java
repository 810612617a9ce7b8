package org.attache.web;

import java.util.Objects;

/**
 * How a server is to run.
 *
 * @param host the address it listens on
 * @param port 0 for any that is free
 * @param register the register's name, for people
 * @param person who sits at a loopback server, as the ledger names them
 */
public record WebSettings(String host, int port, String register, String person) {
  private static final int LAST_PORT = 65_535;

  public WebSettings {
    if (host.isBlank() || port < 0 || port > LAST_PORT || person.isBlank()) {
      throw new IllegalArgumentException("no address: '" + host + "', port " + port);
    }
    Objects.requireNonNull(register, "register");
  }
}
