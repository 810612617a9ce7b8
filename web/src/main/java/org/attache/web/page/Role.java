package org.attache.web.page;

import java.util.Locale;

/** What somebody may do; each role may do all that those before it may. */
public enum Role {
  /** Looks and downloads. */
  READER,
  /** Accepts, rejects and notes; codes for agreement. */
  CODER,
  /** Corrects, merges, splits, undoes and adds reports. */
  EDITOR,
  /** Keeps accounts, backs up, reads the audit log. */
  ADMIN;

  /** Whether this role may do what {@code wanted} may. */
  public boolean includes(Role wanted) {
    return compareTo(wanted) >= 0;
  }

  /** In lower case, for people. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
