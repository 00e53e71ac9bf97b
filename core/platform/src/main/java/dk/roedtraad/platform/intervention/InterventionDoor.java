package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way to an intervention: a child's through the child, a group's for those who work in its unit
 * or answer for it.
 */
@ApplicationScoped
class InterventionDoor {
  @Inject Looks looks;
  @Inject ReadLog log;
  @Inject Sql sql;

  /**
   * Lets the caller at it and writes that down.
   *
   * @throws NotThere when it is not theirs to see
   */
  void enter(
      Caller caller,
      UUID intervention,
      @Nullable UUID child,
      @Nullable UUID unit,
      UUID responsible,
      ReadLog.Action action) {
    if (child != null) {
      looks.at(caller, child, Purpose.FOLLOW_UP, action, "interventions");
    } else if (responsible.equals(caller.id()) || worksIn(caller, unit)) {
      log.note(caller, Purpose.FOLLOW_UP, action, null, "interventions", intervention.toString());
    } else {
      throw new NotThere();
    }
  }

  private boolean worksIn(Caller caller, @Nullable UUID unit) {
    return unit != null
        && sql.one(
                "select 1 from membership where unit_id = ? and account_id = ?",
                row -> true,
                unit,
                caller.id())
            .isPresent();
  }
}
