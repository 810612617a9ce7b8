package org.attache.web.accounts;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.attache.web.page.PageFamily;
import org.attache.web.page.Params;
import org.attache.web.page.Role;
import org.attache.web.page.Routes;
import org.attache.web.page.Section;
import org.attache.web.page.Sender;
import org.attache.web.page.View;
import org.attache.web.page.Visitor;

/** Signing in and out, one's own password and tokens, and for admins all accounts. */
public final class AccountPages implements PageFamily {
  private static final int TOO_MANY = 429;
  private static final int AUDIT_PAGE = 100;

  private final Accounts accounts;
  private final Door door;
  private final Attempts attempts;

  public AccountPages(Accounts accounts, Door door, Clock clock) {
    this.accounts = accounts;
    this.door = door;
    this.attempts = new Attempts(clock);
  }

  @Override
  public void routes(Routes routes) {
    routes.openPage("/login", this::login);
    routes.openForm("/login", this::signIn);
    routes.form("/logout", Role.READER, this::signOut);
    routes.page("/account", Role.READER, ctx -> account(ctx, Optional.empty()));
    routes.form("/account/password", Role.READER, this::password);
    routes.formPage("/account/tokens", Role.READER, this::makeToken);
    routes.form("/account/tokens/{id}/revoke", Role.READER, this::revoke);
    routes.page("/accounts", Role.ADMIN, this::accounts);
    routes.form("/accounts", Role.ADMIN, this::add);
    routes.form("/accounts/{name}", Role.ADMIN, this::change);
    routes.page("/audit", Role.ADMIN, this::audit);
  }

  private View login(Context ctx) {
    return View.of(
        "accounts/login.jte",
        "Sign in",
        Section.NONE,
        new LoginModel(next(Optional.ofNullable(ctx.queryParam("next")))));
  }

  /** Only within this site: whoever signs in is not to be sent elsewhere. */
  private static String next(Optional<String> wanted) {
    return wanted
        .filter(path -> path.startsWith("/") && !path.startsWith("//"))
        .filter(path -> path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\'))
        .orElse("/");
  }

  private String signIn(Context ctx) {
    String name = field(ctx, "name");
    String address = Sender.of(ctx);
    attempt(ctx, name);
    if (!accounts.knows(name, Optional.ofNullable(ctx.formParam("password")).orElse(""))) {
      accounts.audit(name, address, "sign in", "failed");
      throw new ForbiddenResponse("Name or password is wrong.");
    }
    attempts.succeeded(name, address);
    Account account = accounts.byName(name).orElseThrow();
    accounts.audit(account.name(), address, "sign in", "done");
    door.admit(ctx, account.name());
    return next(Optional.ofNullable(ctx.formParam("next")));
  }

  /** Goes on only if this name and address have not failed too often. */
  private void attempt(Context ctx, String name) {
    Optional<Long> wait = attempts.begin(name, Sender.of(ctx));
    if (wait.isPresent()) {
      ctx.header("Retry-After", Long.toString(wait.get()));
      throw new HttpResponseException(
          TOO_MANY, "Too many attempts. Try again in " + wait.get() + " seconds.");
    }
  }

  private String signOut(Context ctx) {
    door.dismiss(ctx);
    return "/login";
  }

  private View account(Context ctx, Optional<String> secret) {
    Visitor visitor = Visitor.of(ctx);
    AccountModel model =
        new AccountModel(
            visitor.reviewer(),
            visitor.role().orElseThrow().word(),
            accounts.tokens(visitor.reviewer()),
            secret);
    return View.of("accounts/account.jte", "Your account", Section.NONE, model);
  }

  private String password(Context ctx) {
    String name = Visitor.of(ctx).reviewer();
    attempt(ctx, name);
    if (!accounts.knows(name, field(ctx, "old"))) {
      throw new ForbiddenResponse("The old password is wrong.");
    }
    attempts.succeeded(name, Sender.of(ctx));
    accounts.password(name, field(ctx, "new"));
    door.admit(ctx, name);
    return "/account";
  }

  private View makeToken(Context ctx) {
    return account(
        ctx, Optional.of(accounts.token(Visitor.of(ctx).reviewer(), field(ctx, "label"))));
  }

  private String revoke(Context ctx) {
    accounts.revoke(Visitor.of(ctx).reviewer(), ctx.pathParam("id"));
    return "/account";
  }

  private View accounts(Context ctx) {
    return View.of(
        "accounts/accounts.jte",
        "Accounts",
        Section.OPERATIONS,
        new AccountsModel(accounts.list(), List.of(Role.values())));
  }

  private String add(Context ctx) {
    accounts.add(field(ctx, "name"), Accounts.role(field(ctx, "role")), field(ctx, "password"));
    return "/accounts";
  }

  private String change(Context ctx) {
    String name = ctx.pathParam("name");
    switch (field(ctx, "do")) {
      case "role" -> accounts.role(name, Accounts.role(field(ctx, "role")));
      case "disable" -> accounts.disable(name, true);
      case "enable" -> accounts.disable(name, false);
      case "password" -> accounts.password(name, field(ctx, "password"));
      default -> throw new BadRequestResponse("There is no such change.");
    }
    return "/accounts";
  }

  private View audit(Context ctx) {
    long before =
        Params.of(ctx)
            .first("before")
            .map(
                value -> {
                  try {
                    return Long.parseLong(value);
                  } catch (NumberFormatException e) {
                    throw new BadRequestResponse("'" + value + "' is no number of a line.");
                  }
                })
            .orElse(Long.MAX_VALUE);
    List<AuditLine> lines = accounts.audit(before, AUDIT_PAGE);
    return View.of("accounts/audit.jte", "Audit log", Section.OPERATIONS, new AuditModel(lines));
  }

  private static String field(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name))
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> new BadRequestResponse("The field '" + name + "' is empty."));
  }
}
