package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.people.SecondFactors;
import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * What an administrator changes for somebody else; each change takes hold at that person's next
 * click and is written down. Nobody changes their own account here, so that one administrator
 * always stays.
 */
@ApplicationScoped
@Transactional
public class ChangeStaff {
  @Inject Sql sql;
  @Inject Sessions sessions;
  @Inject SecondFactors factors;
  @Inject Departures departures;
  @Inject ReadLog log;

  /** Closes the account: access ends at once, and what it held goes to somebody who is here. */
  public void close(Caller by, UUID id) {
    lock(by, id);
    sql.run(
        "update account set active = false, by_hand = true, version = version + 1 where id = ?",
        id);
    sessions.endAll(id);
    sql.run("delete from password_link where account_id = ?", id);
    departures.passOn(by, id, units(id));
    note(by, "close", id);
  }

  /** Opens the account again. What went to others stays with them. */
  public void open(Caller by, UUID id) {
    lock(by, id);
    sql.run(
        "update account set active = true, gone_at = null, by_hand = true, version = version + 1 where"
            + " id = ?",
        id);
    note(by, "open", id);
  }

  /** Gives another role. An administrator sees no child, so whoever becomes one passes on first. */
  public void role(Caller by, UUID id, Role role) {
    if (role == Role.OPERATOR) {
      throw new Refusal(Problem.INVALID, "people.user.refused.role");
    }
    Role before = lock(by, id);
    if (role == before) {
      return;
    }
    sql.run(
        "update account set role = ?, by_hand = true, version = version + 1 where id = ?",
        role,
        id);
    if (role == Role.TENANT_ADMIN) {
      departures.passOn(by, id, units(id));
    }
    note(by, "role " + before + " " + role, id);
  }

  /** Ends every session of somebody, and the link they may have been given. */
  public void endSessions(Caller by, UUID id) {
    lock(by, id);
    sessions.endAll(id);
    sql.run("delete from password_link where account_id = ?", id);
    note(by, "sessions", id);
  }

  /** Lets somebody log in with a password although the municipality has a log-in of its own. */
  public void emergency(Caller by, UUID id, boolean may) {
    lock(by, id);
    sql.run("update account set emergency = ?, version = version + 1 where id = ?", may, id);
    note(by, may ? "emergency on" : "emergency off", id);
  }

  /** Takes away the authenticator app of somebody who has lost it, and logs them out. */
  public void removeApp(Caller by, UUID id) {
    lock(by, id);
    factors.remove(id);
    sessions.endAll(id);
    note(by, "app off", id);
  }

  /**
   * Locks the account, and the administrators before it: of two who close each other, one wins.
   *
   * @return the role as it is
   */
  private Role lock(Caller by, UUID id) {
    List<UUID> administrators =
        sql.list(
            "select id from account where role = 'TENANT_ADMIN' and active order by id for no key"
                + " update",
            row -> row.uuid("id"));
    if (!administrators.contains(by.id())) {
      throw new NotThere();
    }
    if (by.id().equals(id)) {
      throw new Refusal(Problem.REFUSED, "people.user.refused.self");
    }
    return sql.one(
            "select role from account where id = ? for no key update",
            row -> row.one(Role.class, "role"),
            id)
        .orElseThrow(NotThere::new);
  }

  private List<UUID> units(UUID id) {
    return sql.list(
        "select unit_id from membership where account_id = ?", row -> row.uuid("unit_id"), id);
  }

  private void note(Caller by, String what, UUID id) {
    log.note(by, Purpose.ADMINISTRATION, ReadLog.Action.CHANGE, null, "users", what + " " + id);
  }
}
