package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Passwords;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.people.Tokens;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Links with which somebody chooses a password once. The administrator hands one over and never
 * learns the password; whoever gives and whoever uses one stands in the log.
 */
@ApplicationScoped
@Transactional
public class PasswordLinks {
  /** How long a link can be used. */
  public static final Duration OPEN = Duration.ofHours(24);

  @Inject Sql sql;
  @Inject Sessions sessions;
  @Inject ReadLog log;

  /** A link as it is shown, once. */
  public record Given(String token, Instant until) {}

  /** Whose link it is. */
  public record Invited(UUID account, String name, String username, String language) {}

  /** Gives somebody a link; an older one is worth nothing from now on. */
  public Given give(Caller by, UUID account) {
    boolean active =
        sql.one("select active from account where id = ?", row -> row.flag("active"), account)
            .orElseThrow(NotThere::new);
    if (!active) {
      throw new Refusal(Problem.REFUSED, "people.user.refused.closed");
    }
    Instant now = Instant.now();
    Given given = new Given(Tokens.fresh(), now.plus(OPEN));
    sql.run("delete from password_link where expires_at < ?", now);
    sql.run(
        "insert into password_link (account_id, token_hash, given_at, expires_at) values (?, ?, ?, ?)"
            + " on conflict (account_id) do update set token_hash = excluded.token_hash, given_at ="
            + " excluded.given_at, expires_at = excluded.expires_at",
        account,
        Tokens.hash(given.token()),
        now,
        given.until());
    log.note(by, Purpose.ADMINISTRATION, ReadLog.Action.CREATE, null, "users", "link " + account);
    return given;
  }

  /** Whose link the token is; empty when it is unknown, used, too old or replaced. */
  public Optional<Invited> open(String token) {
    return sql.one(
        "select a.id, a.name, a.username, a.language from password_link l join account a on a.id ="
            + " l.account_id and a.active where l.token_hash = ? and l.expires_at > ?",
        row ->
            new Invited(
                row.uuid("id"), row.text("name"), row.text("username"), row.text("language")),
        Tokens.hash(token),
        Instant.now());
  }

  /**
   * Sets the password, ends every session of the account and uses the link up.
   *
   * @return false when the link was not there any more
   */
  public boolean choose(String token, String password) {
    Optional<Invited> invited = open(token);
    boolean used =
        invited.isPresent()
            && sql.run(
                    "delete from password_link where token_hash = ?", (Object) Tokens.hash(token))
                == 1;
    if (used) {
      Invited who = invited.get();
      sql.run(
          "update account set password_hash = ? where id = ?",
          Passwords.hash(password),
          who.account());
      sessions.endAll(who.account());
      log.note(
          asCaller(who), Purpose.ADMINISTRATION, ReadLog.Action.CHANGE, null, "password", "link");
    }
    return used;
  }

  /** Nobody is logged in yet; the log names whose link it was. The role is not asked for. */
  private static Caller asCaller(Invited who) {
    return new Caller(who.account(), who.name(), "", Role.PROFESSIONAL, who.language(), "", 0);
  }
}
