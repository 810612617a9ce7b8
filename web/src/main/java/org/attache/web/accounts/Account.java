package org.attache.web.accounts;

import java.util.Objects;
import org.attache.web.page.Role;

/**
 * Somebody who may sign in.
 *
 * @param name as the ledger names them; unique in any case of its letters
 * @param created ISO 8601
 */
public record Account(String name, Role role, boolean disabled, String created) {
  public Account {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an account without a name");
    }
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(created, "created");
  }
}
