package org.attache.web.accounts;

import java.util.List;
import org.attache.web.page.Role;

/** All accounts, and the roles there are. */
public record AccountsModel(List<Account> accounts, List<Role> roles) {
  public AccountsModel {
    accounts = List.copyOf(accounts);
    roles = List.copyOf(roles);
  }
}
