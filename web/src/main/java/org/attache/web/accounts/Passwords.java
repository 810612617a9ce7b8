package org.attache.web.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/** Passwords are kept as argon2id hashes, each with a salt of its own. */
final class Passwords {
  private static final int KIBIBYTES = 19_456;
  private static final int ITERATIONS = 2;
  private static final int THREADS = 1;
  private static final int BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;
  private static final int MOST_AT_WORK = 4;
  private static final Semaphore AT_WORK = new Semaphore(MOST_AT_WORK, true);

  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(KIBIBYTES, ITERATIONS, THREADS, BYTES, Argon2.ID);

  /** What a password is compared with where there is no account: it takes as long. */
  private static final String NOBODY = hash("no password of anybody");

  private Passwords() {}

  /**
   * The hash to keep.
   *
   * @throws NotAllowed if the password is too short or too long
   */
  static String hash(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new NotAllowed("A password has " + SHORTEST + " to " + LONGEST + " characters.");
    }
    return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
  }

  /** Each comparison takes 19 MiB: only so many at a time, the others wait. */
  static boolean matches(String password, String hash) {
    if (password.length() > LONGEST) {
      return false;
    }
    AT_WORK.acquireUninterruptibly();
    try {
      return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    } finally {
      AT_WORK.release();
    }
  }

  /** Takes the time of a comparison, so that nobody learns which names have accounts. */
  static void pretend(String password) {
    boolean unused = matches(password, NOBODY);
  }
}
