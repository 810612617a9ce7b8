package org.attache.web.accounts;

import java.util.Objects;
import java.util.Optional;

/**
 * A program's way in, without its secret: that is shown once and kept only as a hash.
 *
 * @param id for people, to tell it from others
 * @param account whose role it has
 * @param label what it is for
 * @param created ISO 8601
 * @param used when last, ISO 8601; empty if never
 */
public record AccessToken(
    String id, String account, String label, String created, Optional<String> used) {
  public AccessToken {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(used, "used");
  }
}
