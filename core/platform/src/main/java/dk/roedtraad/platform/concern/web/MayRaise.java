package dk.roedtraad.platform.concern.web;

import dk.roedtraad.platform.access.ChildAccess;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.organisation.Units;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether somebody may raise a concern about a child by its id: they must know it already. */
@ApplicationScoped
@Transactional
public class MayRaise {
  @Inject ChildAccess access;
  @Inject Units units;

  /**
   * @throws NotThere when there is no such child for this caller
   */
  void check(Caller caller, @Nullable UUID child) {
    if (child != null && access.relation(caller, child).isEmpty()) {
      throw new NotThere();
    }
  }

  /** The caller's own unit, where the concern comes from; null when they have none. */
  @Nullable UUID unit(Caller caller) {
    return units.mine(caller).stream().findFirst().map(Units.Named::id).orElse(null);
  }
}
