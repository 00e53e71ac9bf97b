package dk.roedtraad.platform.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Hashes passwords with argon2id, at the cost that OWASP names as the least. */
public final class Passwords {
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
  private static final String NOBODYS = hash("a password that nobody has");

  private Passwords() {}

  /** The hash to keep. */
  public static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
  }

  /** Whether the password belongs to the hash. */
  public static boolean matches(String password, String hash) {
    return Password.check(password, hash).with(ARGON2);
  }

  /** Takes as long as a comparison, so that an unknown user name cannot be told by the time. */
  static void pretend(String password) {
    matches(password, NOBODYS);
  }
}
