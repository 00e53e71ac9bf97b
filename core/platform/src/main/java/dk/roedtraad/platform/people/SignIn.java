package dk.roedtraad.platform.people;

import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Log-in with a local account. Guessing is slowed by name and address; tries are kept in the
 * database, so a restart or another node does not forgive them.
 */
@ApplicationScoped
public class SignIn {
  @Inject Sql sql;
  @Inject Sessions sessions;
  @Inject LogInTries tries;

  /** How a try to log in ended. */
  public enum Ending {
    SIGNED_IN,
    WRONG,
    TOO_MANY
  }

  /**
   * The ending and, when signed in, the session's token.
   *
   * @param token empty unless signed in
   */
  public record Answer(Ending ending, String token) {}

  /** Tries to log in; the same answer, in the same time, for a wrong name and a wrong password. */
  public Answer tryWith(String username, String password, String address) {
    String name = username.strip().toLowerCase(Locale.ROOT);
    if (!tries.count(name, address)) {
      return new Answer(Ending.TOO_MANY, "");
    }
    Optional<Known> known =
        sql.one(
            "select id, password_hash from account where lower(username) = ? and active",
            row -> new Known(row.uuid("id"), row.maybeText("password_hash")),
            name);
    if (!isRight(password, known.map(Known::hash).orElse(null))) {
      return new Answer(Ending.WRONG, "");
    }
    tries.forgive(name, address);
    return new Answer(Ending.SIGNED_IN, sessions.begin(known.orElseThrow().id()));
  }

  private static boolean isRight(String password, @Nullable String hash) {
    if (hash == null) {
      Passwords.pretend(password);
      return false;
    }
    return Passwords.matches(password, hash);
  }

  private record Known(UUID id, @Nullable String hash) {}
}
