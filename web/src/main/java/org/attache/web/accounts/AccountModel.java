package org.attache.web.accounts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's own account.
 *
 * @param secret of a token just made: shown this once
 */
public record AccountModel(
    String name, String role, List<AccessToken> tokens, Optional<String> secret) {
  public AccountModel {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    tokens = List.copyOf(tokens);
    Objects.requireNonNull(secret, "secret");
  }
}
