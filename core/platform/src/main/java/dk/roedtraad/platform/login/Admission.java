package dk.roedtraad.platform.login;

import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Device;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.people.Sessions;
import dk.roedtraad.platform.staff.Removal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets in whom a checked token means: finds or makes the account, gives it the role and the units
 * of its groups, and begins the session, all in one transaction. Whoever has no group of ours any
 * more loses the account instead.
 */
@ApplicationScoped
class Admission {
  private static final String TIED =
      """
      select a.id, a.role, a.active, a.by_hand from account_identity i join account a on a.id = i.account_id
       where i.issuer = ? and i.subject = ? for no key update of a
      """;

  /** An account that another subject of the same provider has is nobody else's. */
  private static final String MATCHED =
      """
      select a.id, a.role, a.active, a.by_hand from account a
       where case when ? then a.external_ref = ? else lower(a.username) = lower(?) end
         and a.role <> 'OPERATOR'
         and not exists (select 1 from account_identity i where i.account_id = a.id and i.issuer = ?)
       for no key update of a
      """;

  @Inject Sql sql;
  @Inject Sessions sessions;
  @Inject Removal removal;
  @Inject GroupUnits units;
  @Inject ReadLog log;

  /** How it ended. */
  enum Ending {
    IN,
    /** No account here, and no group that gives one. */
    UNKNOWN,
    /** Had an account, and has no group that gives one any more: it is closed now. */
    NO_GROUP,
    /** Closed by an administrator here. */
    CLOSED,
    /** A new account would take the user name of somebody else. */
    NAME_TAKEN
  }

  /**
   * The ending and, when in, the session's token.
   *
   * @param token empty unless in
   */
  record Answer(Ending ending, String token) {}

  private record Known(UUID id, Role role, boolean active, boolean byHand) {}

  /** Lets somebody in, or says why not. */
  @Transactional
  Answer admit(Provider provider, Claimed who, Device device) {
    Optional<Known> tied = known(TIED, who.issuer(), who.subject());
    Optional<Known> here =
        tied.isPresent() || who.match().isBlank()
            ? tied
            : known(
                MATCHED, provider.matchesReference(), who.match(), who.match(), provider.issuer());
    boolean mapped = !provider.groups().lines().isEmpty();
    Optional<GroupMapping.Given> given = provider.groups().of(who.groups());
    if (mapped && given.isEmpty()) {
      return withoutGroup(tied);
    }
    if (here.isEmpty() && given.isEmpty()) {
      return new Answer(Ending.UNKNOWN, "");
    }
    if (here.filter(known -> !known.active() && (known.byHand() || !mapped)).isPresent()) {
      return new Answer(Ending.CLOSED, "");
    }
    Known known;
    if (here.isPresent()) {
      known = here.get();
    } else {
      Optional<Known> made = made(who, given.orElseThrow().role());
      if (made.isEmpty()) {
        return new Answer(Ending.NAME_TAKEN, "");
      }
      known = made.get();
    }
    tie(who, known.id());
    given.ifPresent(gives -> take(provider, known, gives));
    return new Answer(
        Ending.IN,
        sessions.begin(
            known.id(), device, new Sessions.Elsewhere(who.issuer(), who.session(), who.token())));
  }

  /** Being at the provider is not enough: without a group of ours nobody works here. */
  private Answer withoutGroup(Optional<Known> tied) {
    if (tied.isEmpty() || !tied.get().active()) {
      return new Answer(Ending.UNKNOWN, "");
    }
    removal.remove(tied.get().id(), "login.no-group");
    return new Answer(Ending.NO_GROUP, "");
  }

  private Optional<Known> known(String question, Object... args) {
    return sql.one(
        question,
        row ->
            new Known(
                row.uuid("id"),
                row.one(Role.class, "role"),
                row.flag("active"),
                row.flag("by_hand")),
        args);
  }

  private Optional<Known> made(Claimed who, Role role) {
    UUID id = Ids.next();
    int rows =
        sql.run(
            "insert into account (id, username, name, role, email) values (?, ?, ?, ?, ?)"
                + " on conflict do nothing",
            id,
            who.username(),
            who.name(),
            role,
            who.email());
    if (rows == 0) {
      return Optional.empty();
    }
    note(id, role, "provider new " + id);
    return Optional.of(new Known(id, role, true, false));
  }

  private void tie(Claimed who, UUID account) {
    Instant now = Instant.now();
    sql.run(
        "insert into account_identity (issuer, subject, account_id, tied_at, last_login_at) values (?,"
            + " ?, ?, ?, ?) on conflict (issuer, subject) do update set last_login_at ="
            + " excluded.last_login_at",
        who.issuer(),
        who.subject(),
        account,
        now,
        now);
    sql.run(
        "update account set tied = true, gone_at = null, name = case when by_hand then name else ? end, email = case"
            + " when by_hand then email else ? end where id = ?",
        who.name(),
        who.email(),
        account);
  }

  /** What an administrator has decided by hand here stays. */
  private void take(Provider provider, Known known, GroupMapping.Given given) {
    if (!known.byHand()) {
      if (!known.active()) {
        sql.run("update account set active = true, version = version + 1 where id = ?", known.id());
        note(known.id(), given.role(), "provider open " + known.id());
      }
      if (known.role() != given.role()) {
        sql.run(
            "update account set role = ?, version = version + 1 where id = ?",
            given.role(),
            known.id());
        note(
            known.id(),
            given.role(),
            "provider role " + known.role() + " " + given.role() + " " + known.id());
        if (given.role() == Role.TENANT_ADMIN) {
          removal.passOnAtOnce(known.id(), known.role());
        }
      }
    }
    if (provider.groups().givesUnits()) {
      units.are(known.id(), given);
    }
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
