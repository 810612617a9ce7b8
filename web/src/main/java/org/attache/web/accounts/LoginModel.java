package org.attache.web.accounts;

import java.util.Objects;

/**
 * What the page for signing in shows.
 *
 * @param next where to go after it, within this site
 */
public record LoginModel(String next) {
  public LoginModel {
    Objects.requireNonNull(next, "next");
  }
}
