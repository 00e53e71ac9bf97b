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
  @Inject LogInWays ways;
  @Inject SecondFactors factors;
  @Inject HalfLogIns halves;

  /** How a try to log in ended. */
  public enum Ending {
    SIGNED_IN,
    WRONG,
    /** The password is right, but people log in elsewhere here. */
    ELSEWHERE,
    /** The password is right, and the code of the app is still to come. */
    CODE,
    /** The password is right, and the app is to be set up before anything else. */
    SET_UP,
    /** The first half is too long ago, or was never. */
    GONE,
    TOO_MANY
  }

  /**
   * The ending and a token: the session's when signed in, the half log-in's when a code is to come.
   *
   * @param token empty otherwise
   */
  public record Answer(Ending ending, String token) {}

  /** Tries to log in; the same answer, in the same time, for a wrong name and a wrong password. */
  public Answer tryWith(String username, String password, String address, Device device) {
    String name = username.strip().toLowerCase(Locale.ROOT);
    if (!tries.count(name, address)) {
      return new Answer(Ending.TOO_MANY, "");
    }
    Optional<Known> known =
        sql.one(
            "select id, password_hash, emergency from account where lower(username) = ? and active"
                + " and gone_at is null",
            row -> new Known(row.uuid("id"), row.maybeText("password_hash"), row.flag("emergency")),
            name);
    if (!isRight(password, known.map(Known::hash).orElse(null))) {
      return new Answer(Ending.WRONG, "");
    }
    Known who = known.orElseThrow();
    tries.forgive(name, address);
    if (ways.local() != LogInWays.Local.ALL && !who.emergency()) {
      return new Answer(Ending.ELSEWHERE, "");
    }
    if (factors.has(who.id())) {
      return new Answer(Ending.CODE, halves.begin(who.id()));
    }
    return ways.codeIsRequired()
        ? new Answer(Ending.SET_UP, halves.begin(who.id()))
        : new Answer(Ending.SIGNED_IN, sessions.begin(who.id(), device));
  }

  /** The second half: the code of the app, or one from paper. */
  public Answer withCode(String half, String code, Device device) {
    Optional<UUID> account = halves.whose(half).filter(factors::has);
    if (account.isEmpty()) {
      return new Answer(Ending.GONE, "");
    }
    return switch (factors.check(account.get(), code)) {
      case RIGHT -> {
        halves.end(half);
        yield new Answer(Ending.SIGNED_IN, sessions.begin(account.get(), device));
      }
      case WRONG -> new Answer(Ending.WRONG, "");
      case TOO_MANY -> new Answer(Ending.TOO_MANY, "");
    };
  }

  private static boolean isRight(String password, @Nullable String hash) {
    if (hash == null) {
      Passwords.pretend(password);
      return false;
    }
    return Passwords.matches(password, hash);
  }

  private record Known(UUID id, @Nullable String hash, boolean emergency) {}
}
