package dk.roedtraad.platform.login;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Where somebody works, as their groups say; only for tenants whose groups say it. */
@ApplicationScoped
class GroupUnits {
  @Inject Sql sql;

  /** Adds and removes what differs. A key that no unit has gives nothing. */
  @Transactional(Transactional.TxType.MANDATORY)
  void are(UUID account, GroupMapping.Given given) {
    String[] keys = given.units().toArray(String[]::new);
    boolean leads = given.role() == Role.LEADER;
    sql.run(
        "delete from membership m using unit u where m.account_id = ? and u.id = m.unit_id and not"
            + " (lower(u.key) = any (?::text[]))",
        account,
        keys);
    sql.run(
        "insert into membership (account_id, unit_id, leads) select ?, u.id, ? from unit u where"
            + " lower(u.key) = any (?::text[]) and u.active on conflict (account_id, unit_id) do update"
            + " set leads = excluded.leads",
        account,
        leads,
        keys);
  }
}
