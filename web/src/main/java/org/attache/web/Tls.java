package org.attache.web;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A key store with the server's key and certificates.
 *
 * @param keyStore PKCS #12 or JKS
 */
public record Tls(Path keyStore, String password) {
  public Tls {
    Objects.requireNonNull(keyStore, "keyStore");
    Objects.requireNonNull(password, "password");
  }

  @Override
  public String toString() {
    return "Tls[" + keyStore + "]";
  }
}
