package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.LogInTries;
import dk.roedtraad.platform.people.Passwords;
import dk.roedtraad.platform.people.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Somebody changes their own password: the present one is asked for, other sessions end. */
@ApplicationScoped
public class OwnPassword {
  @Inject Sql sql;
  @Inject Sessions sessions;
  @Inject LogInTries tries;
  @Inject ReadLog log;
  @Inject OwnPassword inTransaction;

  /** How it went. */
  public enum Ending {
    CHANGED,
    WRONG,
    TOO_MANY
  }

  /** The user name of the caller, which a password must not be made of. */
  public String username(Caller caller) {
    return sql.one(
            "select username from account where id = ?", row -> row.text("username"), caller.id())
        .orElse("");
  }

  /**
   * Changes it. A session left open is no place to guess from: tries are counted as at log-in, for
   * the account alone.
   *
   * @param token of the session that goes on
   */
  public Ending change(Caller caller, String present, String wanted, String token) {
    String counted = "own:" + caller.id();
    if (!tries.count(counted, counted)) {
      return Ending.TOO_MANY;
    }
    Optional<String> hash =
        sql.one(
            "select coalesce(password_hash, '') as hash from account where id = ?",
            row -> row.text("hash"),
            caller.id());
    if (hash.orElse("").isEmpty() || !Passwords.matches(present, hash.get())) {
      return Ending.WRONG;
    }
    tries.forgive(counted, counted);
    inTransaction.set(caller, Passwords.hash(wanted), token);
    return Ending.CHANGED;
  }

  /** One transaction; public only so that it is intercepted. */
  @Transactional
  public void set(Caller caller, String hash, String token) {
    sql.run("update account set password_hash = ? where id = ?", hash, caller.id());
    sql.run("delete from password_link where account_id = ?", caller.id());
    sessions.endOthers(caller.id(), token);
    log.note(caller, Purpose.ADMINISTRATION, ReadLog.Action.CHANGE, null, "password", "own");
  }
}
