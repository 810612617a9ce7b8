package org.attache.web.searches;

import java.util.Objects;

/**
 * A search with a name.
 *
 * @param owner name of the account; empty where there are no accounts
 * @param query what was asked, as the part of an address behind its question mark
 * @param secret opens the feeds of this search to whoever knows it, and nothing else
 * @param created ISO 8601, UTC
 */
public record SavedSearch(
    String id, String owner, String name, String query, String secret, String created) {
  public SavedSearch {
    if (id.isBlank() || name.isBlank() || secret.isBlank()) {
      throw new IllegalArgumentException("no saved search: '" + id + "', '" + name + "'");
    }
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(created, "created");
  }

  /** The same with another secret: whoever knew the old one is shut out. */
  SavedSearch withSecret(String another) {
    return new SavedSearch(id, owner, name, query, another, created);
  }
}
