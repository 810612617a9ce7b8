package org.attache.web.accounts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attache.web.page.Role;

/** Accounts with their sessions and tokens, and the audit log. Safe to share between threads. */
public final class Accounts implements AutoCloseable {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,63}");
  private static final long LONGEST_IDLE = Duration.ofHours(12).toMillis();
  private static final long LONGEST_SESSION = Duration.ofDays(7).toMillis();
  private static final long BETWEEN_NOTES = Duration.ofMinutes(1).toMillis();
  private static final int LONGEST_LABEL = 100;
  private static final int ID_LENGTH = 8;

  private final AccountFile file;
  private final Clock clock;

  private Accounts(AccountFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Opens the accounts in a file; makes it where there is none.
   *
   * @throws NotAllowed if it cannot be used
   */
  public static Accounts open(Path file, Clock clock) {
    return new Accounts(AccountFile.open(file), clock);
  }

  /** All accounts by name. */
  public List<Account> list() {
    return file.list(
        "SELECT name, role, disabled, created FROM account ORDER BY name", Accounts::account);
  }

  private static Account account(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Account(
        row.getString(1), Role.valueOf(row.getString(2)), row.getInt(3) != 0, row.getString(4));
  }

  /** The account of a name, in any case of its letters. */
  public Optional<Account> byName(String name) {
    return file.first(
        "SELECT name, role, disabled, created FROM account WHERE name = ?",
        Accounts::account,
        name);
  }

  /**
   * Makes an account.
   *
   * @throws NotAllowed if the name is taken or none, or the password will not do
   */
  public void add(String name, Role role, String password) {
    if (!NAME.matcher(name).matches()) {
      throw new NotAllowed(
          "A name has up to 64 letters, digits, blanks, '.', '_', '@' or '-', and begins with a"
              + " letter or digit.");
    }
    if (byName(name).isPresent()) {
      throw new NotAllowed("There is an account '" + name + "' already.");
    }
    file.update(
        "INSERT INTO account (name, role, password, created) VALUES (?, ?, ?, ?)",
        name,
        role.name(),
        Passwords.hash(password),
        now());
  }

  /** Gives an account another password, and ends its sessions. */
  public void password(String name, String password) {
    changed(
        file.update(
            "UPDATE account SET password = ? WHERE name = ?", Passwords.hash(password), name),
        name);
    endAll(name);
  }

  /** Gives an account another role. */
  public void role(String name, Role role) {
    keepAnAdmin(name, role == Role.ADMIN);
    changed(file.update("UPDATE account SET role = ? WHERE name = ?", role.name(), name), name);
  }

  /** Shuts an account out, or lets it in again. */
  public void disable(String name, boolean disabled) {
    keepAnAdmin(name, !disabled);
    changed(
        file.update("UPDATE account SET disabled = ? WHERE name = ?", disabled ? 1 : 0, name),
        name);
    endAll(name);
  }

  private void keepAnAdmin(String name, boolean stays) {
    boolean another =
        list().stream()
            .filter(account -> !account.name().equalsIgnoreCase(name))
            .anyMatch(account -> account.role() == Role.ADMIN && !account.disabled());
    boolean isAdmin = byName(name).filter(a -> a.role() == Role.ADMIN).isPresent();
    if (isAdmin && !stays && !another) {
      throw new NotAllowed("This is the last admin; make another one first.");
    }
  }

  private static void changed(int rows, String name) {
    if (rows == 0) {
      throw new NotAllowed("There is no account '" + name + "'.");
    }
  }

  /** Whether this is the password of the account. */
  public boolean knows(String name, String password) {
    Optional<String> hash =
        file.first(
            "SELECT password FROM account WHERE name = ? AND disabled = 0",
            row -> row.getString(1),
            name);
    if (hash.isEmpty()) {
      Passwords.pretend(password);
      return false;
    }
    return Passwords.matches(password, hash.get());
  }

  /**
   * Begins a session.
   *
   * @return its secret, for the browser alone
   */
  public String begin(String name) {
    String secret = Secrets.make();
    long millis = clock.millis();
    file.update("DELETE FROM session WHERE began < ?", millis - LONGEST_SESSION);
    file.update(
        "INSERT INTO session (hash, account, began, seen) VALUES (?, ?, ?, ?)",
        Secrets.hash(secret),
        name,
        millis,
        millis);
    return secret;
  }

  /** Whose session it is, while it lasts: twelve hours without a request, a week at most. */
  public Optional<Account> session(String secret) {
    String hash = Secrets.hash(secret);
    long millis = clock.millis();
    Optional<Account> account =
        file.first(
            "SELECT a.name, a.role, a.disabled, a.created FROM session s JOIN account a ON a.name ="
                + " s.account WHERE s.hash = ? AND s.began > ? AND s.seen > ? AND a.disabled = 0",
            Accounts::account,
            hash,
            millis - LONGEST_SESSION,
            millis - LONGEST_IDLE);
    if (account.isPresent()) {
      file.update(
          "UPDATE session SET seen = ? WHERE hash = ? AND seen < ?",
          millis,
          hash,
          millis - BETWEEN_NOTES);
    }
    return account;
  }

  /** Ends a session. */
  public void end(String secret) {
    file.update("DELETE FROM session WHERE hash = ?", Secrets.hash(secret));
  }

  private void endAll(String name) {
    file.update("DELETE FROM session WHERE account = ?", name);
  }

  /**
   * Makes a token for a program.
   *
   * @return its secret, which is shown once
   */
  public String token(String account, String label) {
    if (label.isBlank() || label.length() > LONGEST_LABEL) {
      throw new NotAllowed("Say in up to " + LONGEST_LABEL + " characters what the token is for.");
    }
    String secret = "attache_" + Secrets.make();
    String hash = Secrets.hash(secret);
    file.update(
        "INSERT INTO token (id, hash, account, label, created) VALUES (?, ?, ?, ?, ?)",
        Secrets.hash("id of " + secret).substring(0, ID_LENGTH),
        hash,
        account,
        label,
        now());
    return secret;
  }

  /** The tokens of an account. */
  public List<AccessToken> tokens(String account) {
    return file.list(
        "SELECT id, account, label, created, used FROM token WHERE account = ? ORDER BY created,"
            + " id",
        row ->
            new AccessToken(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getString(5))),
        account);
  }

  /**
   * Takes a token back.
   *
   * @throws NotAllowed if the account has none of this id
   */
  public void revoke(String account, String id) {
    if (file.update("DELETE FROM token WHERE id = ? AND account = ?", id, account) == 0) {
      throw new NotAllowed("You have no token '" + id + "'.");
    }
  }

  /** Whose token it is. */
  public Optional<Account> bearer(String secret) {
    String hash = Secrets.hash(secret);
    Optional<Account> account =
        file.first(
            "SELECT a.name, a.role, a.disabled, a.created FROM token t JOIN account a ON a.name ="
                + " t.account WHERE t.hash = ? AND a.disabled = 0",
            Accounts::account,
            hash);
    String minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).toString();
    if (account.isPresent()) {
      file.update(
          "UPDATE token SET used = ? WHERE hash = ? AND (used IS NULL OR used < ?)",
          minute,
          hash,
          minute);
    }
    return account;
  }

  /** Writes into the audit log. */
  public void audit(String who, String address, String action, String detail) {
    file.update(
        "INSERT INTO audit (time, who, address, action, detail) VALUES (?, ?, ?, ?, ?)",
        now(),
        who,
        address,
        action,
        detail);
  }

  /**
   * The audit log, the latest first.
   *
   * @param before only lines with smaller numbers
   */
  public List<AuditLine> audit(long before, int limit) {
    return file.list(
        "SELECT number, time, who, address, action, detail FROM audit WHERE number < ?"
            + " ORDER BY number DESC LIMIT ?",
        row ->
            new AuditLine(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6)),
        before,
        limit);
  }

  /** A role by its word in any case. */
  public static Role role(String word) {
    try {
      return Role.valueOf(word.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new NotAllowed("'" + word + "' is no role; there are reader, coder, editor, admin.");
    }
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  @Override
  public void close() {
    file.close();
  }
}
