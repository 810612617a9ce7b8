package org.attache.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How a server is to run.
 *
 * @param host the address it listens on
 * @param port 0 for any that is free
 * @param register the register's name, for people
 * @param person who sits at a server without accounts, as the ledger names them
 * @param accounts the file of accounts; without one there are none, which is for loopback alone
 * @param searches the file of saved searches; without one they are kept until the server ends
 * @param jobs the folder of jobs that have not ended; without one they are forgotten with the
 *     server
 * @param publicName the name under which a proxy of ours in front offers the server over TLS
 */
public record WebSettings(
    String host,
    int port,
    String register,
    String person,
    Optional<Path> accounts,
    Optional<Path> searches,
    Optional<Path> jobs,
    Optional<String> publicName,
    Optional<Tls> tls) {
  private static final int LAST_PORT = 65_535;

  public WebSettings {
    if (host.isBlank() || port < 0 || port > LAST_PORT || person.isBlank()) {
      throw new IllegalArgumentException("no address: '" + host + "', port " + port);
    }
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(accounts, "accounts");
    Objects.requireNonNull(searches, "searches");
    Objects.requireNonNull(jobs, "jobs");
    Objects.requireNonNull(publicName, "publicName");
    Objects.requireNonNull(tls, "tls");
    if (accounts.isEmpty() && (publicName.isPresent() || !isLoopback(host))) {
      throw new IllegalArgumentException("others can reach " + host + ": it needs accounts");
    }
  }

  /** The same without a file of saved searches and a folder of jobs. */
  public WebSettings(
      String host,
      int port,
      String register,
      String person,
      Optional<Path> accounts,
      Optional<String> publicName,
      Optional<Tls> tls) {
    this(
        host,
        port,
        register,
        person,
        accounts,
        Optional.empty(),
        Optional.empty(),
        publicName,
        tls);
  }

  /** For one person at this machine. */
  public static WebSettings local(int port, String register, String person) {
    Optional<Path> none = Optional.empty();
    return new WebSettings(
        "127.0.0.1", port, register, person, none, Optional.empty(), Optional.empty());
  }

  /** Whether only this machine can reach the address. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** Whether browsers reach the server over TLS only. */
  boolean isSecure() {
    return tls.isPresent() || publicName.isPresent();
  }
}
