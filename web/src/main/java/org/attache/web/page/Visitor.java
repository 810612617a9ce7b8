package org.attache.web.page;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import java.util.Objects;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name as the ledger will name them; empty for somebody who has not signed in
 * @param role what they may do; empty: nothing but sign in
 */
public record Visitor(Optional<String> name, Optional<Role> role) {
  private static final String ATTRIBUTE = "attache.visitor";

  /** Somebody of whom nothing is known. */
  public static final Visitor STRANGER = new Visitor(Optional.empty(), Optional.empty());

  public Visitor {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
  }

  /** Somebody who is known. */
  public static Visitor of(String name, Role role) {
    return new Visitor(Optional.of(name), Optional.of(role));
  }

  /** Who sends this request. */
  public static Visitor of(Context ctx) {
    return Optional.ofNullable(ctx.<Visitor>attribute(ATTRIBUTE)).orElse(STRANGER);
  }

  /** Says who sends this request. */
  public void in(Context ctx) {
    ctx.attribute(ATTRIBUTE, this);
  }

  /** Whether they may do what the role may. */
  public boolean may(Role wanted) {
    return role.filter(has -> has.includes(wanted)).isPresent();
  }

  /**
   * Goes on only if they may.
   *
   * @throws UnauthorizedResponse if they have not signed in
   * @throws ForbiddenResponse if they may not
   */
  public void needs(Role wanted) {
    if (role.isEmpty()) {
      throw new UnauthorizedResponse("Sign in first.");
    }
    if (!may(wanted)) {
      throw new ForbiddenResponse("This needs the role of " + wanted.word() + ".");
    }
  }

  /** The name that goes into the ledger. */
  public String reviewer() {
    return name.orElseThrow(() -> new ForbiddenResponse("Sign in first."));
  }
}
