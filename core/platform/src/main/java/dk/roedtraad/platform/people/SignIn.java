package dk.roedtraad.platform.people;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Log-in with a local account. Guessing is slowed by user name and by address; failures are kept in
 * the database, so a restart or another node does not forgive them.
 */
@ApplicationScoped
public class SignIn {
  private static final int TRIES_BY_NAME = 5;
  private static final int TRIES_BY_ADDRESS = 40;
  private static final Duration WINDOW = Duration.ofMinutes(15);

  @Inject Sql sql;
  @Inject Sessions sessions;

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
  @Transactional
  public Answer tryWith(String username, String password, String address) {
    String name = username.strip().toLowerCase(Locale.ROOT);
    if (tooMany("name:" + name, TRIES_BY_NAME) || tooMany("address:" + address, TRIES_BY_ADDRESS)) {
      return new Answer(Ending.TOO_MANY, "");
    }
    Optional<Known> known =
        sql.one(
            "select id, password_hash from account where lower(username) = ? and active",
            row -> new Known(row.uuid("id"), row.maybeText("password_hash")),
            name);
    if (known.isPresent() && isRight(password, known.get().hash())) {
      sql.run("delete from login_failure where subject = ?", "name:" + name);
      return new Answer(Ending.SIGNED_IN, sessions.begin(known.get().id()));
    }
    if (known.isEmpty()) {
      Passwords.pretend(password);
    }
    fail("name:" + name);
    fail("address:" + address);
    return new Answer(Ending.WRONG, "");
  }

  private static boolean isRight(String password, @Nullable String hash) {
    if (hash == null) {
      Passwords.pretend(password);
      return false;
    }
    return Passwords.matches(password, hash);
  }

  private boolean tooMany(String subject, int tries) {
    return sql.one(
            "select count(*) as tries from login_failure where subject = ? and at > ?",
            row -> row.integer("tries") >= tries,
            subject,
            Instant.now().minus(WINDOW))
        .orElse(false);
  }

  private void fail(String subject) {
    sql.run(
        "insert into login_failure (id, subject, at) values (?, ?, ?)",
        Ids.next(),
        subject,
        Instant.now());
  }

  private record Known(UUID id, @Nullable String hash) {}
}
