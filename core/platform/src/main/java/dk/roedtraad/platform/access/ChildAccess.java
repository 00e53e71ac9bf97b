package dk.roedtraad.platform.access;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether the caller has a relation to a child, in one statement. The notifier's relation opens the
 * concern alone, not the child's page.
 */
@ApplicationScoped
public class ChildAccess {
  private static final String NEAREST =
      Related.MINE + " select relation from mine where child_id = ? order by rank limit 1";
  private static final String LEADS =
      Related.LED + " select account_id from led where account_id = ?";

  private static final String LEADS_HERE =
      Related.LED + " select account_id from led_here where account_id = ?";

  @Inject Sql sql;

  /** The caller's nearest relation to the child; empty when there is none, or no such child. */
  public Optional<Relation> relation(Caller caller, UUID child) {
    if (caller.isOneOf(Role.TENANT_ADMIN, Role.OPERATOR)) {
      return Optional.empty();
    }
    return sql.one(
        NEAREST, row -> row.one(Relation.class, "relation"), Related.to(caller.id(), child));
  }

  /**
   * Whether the caller leads a unit where the other works, or one above it, or stands in for them
   * today: over what the other has in hand the two may do the same.
   */
  public boolean leads(Caller caller, UUID other) {
    return sql.one(LEADS, row -> true, caller.id(), other).isPresent();
  }

  /** Whether the caller leads them, and does not only stand in. */
  public boolean isLeaderOf(Caller caller, UUID other) {
    return sql.one(LEADS_HERE, row -> true, caller.id(), other).isPresent();
  }
}
