package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.people.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody is gone by the word of the municipality's own log-in, which nobody can refuse: access
 * ends at once, and the nearest leader holds what they held. Where there is no leader yet, the
 * account cannot be used and keeps what it holds until there is one; then it goes there by itself.
 */
@ApplicationScoped
@Transactional
public class Removal {
  private static final int MOST = 100;

  @Inject Sql sql;
  @Inject Sessions sessions;
  @Inject Departures departures;
  @Inject ReadLog log;

  private record Gone(Role role, boolean active) {}

  /**
   * Ends somebody's access. Nothing happens to an account that is closed.
   *
   * @param why a word for the log
   */
  public void remove(UUID id, String why) {
    Gone gone =
        sql.one(
                "select role, active from account where id = ? for no key update",
                row -> new Gone(row.one(Role.class, "role"), row.flag("active")),
                id)
            .orElseThrow();
    if (!gone.active()) {
      return;
    }
    sessions.endAll(id);
    sql.run("delete from password_link where account_id = ?", id);
    sql.run(
        "update account set gone_at = coalesce(gone_at, ?), version = version + 1 where id = ?",
        Instant.now(),
        id);
    note(id, gone.role(), "provider close " + why + " " + id);
    passOn(id, gone.role());
  }

  /** Passes on what somebody holds who comes to a role that sees no child; they stay. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void passOnAtOnce(UUID id, Role before) {
    departures.passOn(Caller.theProgramFor(id, before), id, units(id));
  }

  /** Tries again for those who are gone and still hold something. */
  void tryAgain(UUID id) {
    sql.one(
            "select role from account where id = ? and active and gone_at is not null for no key update"
                + " skip locked",
            row -> row.one(Role.class, "role"),
            id)
        .ifPresent(role -> passOn(id, role));
  }

  /** Who is gone and still holds something. */
  List<UUID> waiting() {
    return sql.list(
        "select id from account where active and gone_at is not null order by id limit ?",
        row -> row.uuid("id"),
        MOST);
  }

  private void passOn(UUID id, Role role) {
    if (departures.canPassOn(id, units(id))) {
      sql.run("update account set active = false where id = ?", id);
      departures.passOn(Caller.theProgramFor(id, role), id, units(id));
    }
  }

  private List<UUID> units(UUID id) {
    return sql.list(
        "select unit_id from membership where account_id = ?", row -> row.uuid("unit_id"), id);
  }

  private void note(UUID account, Role role, String what) {
    log.note(
        Caller.theProgramFor(account, role),
        Purpose.ADMINISTRATION,
        ReadLog.Action.CHANGE,
        null,
        "users",
        what);
  }
}
