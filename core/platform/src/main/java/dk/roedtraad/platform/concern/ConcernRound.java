package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.work.Round;
import dk.roedtraad.platform.work.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A notification that nobody has assessed climbs to a leader while there is still time. */
@ApplicationScoped
public class ConcernRound implements Round {
  /** Two thirds of the 24 hours have gone: eight are left to find somebody. */
  static final int CLIMB_AFTER_HOURS = 16;

  private static final int MOST = 500;
  private static final String UNASSESSED =
      "select id from concern where form = 'NOTIFICATION' and assessed_at is null and state <> 'CLOSED'"
          + " and assessment = '' and not climbed and received_at <= ? order by received_at, id limit"
          + " ?";

  @Inject Sql sql;
  @Inject ConcernClimb climb;

  @Override
  public void go() {
    Turns.each(
        "a notification that nobody assesses",
        sql.list(
            UNASSESSED,
            row -> row.uuid("id"),
            Instant.now().minus(CLIMB_AFTER_HOURS, ChronoUnit.HOURS),
            MOST),
        (UUID id) -> climb.unassessed(id));
  }
}
