package dk.roedtraad.platform.transition;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.work.Round;
import dk.roedtraad.platform.work.Turns;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The day comes near and nobody is named who receives the child: a leader is asked, once. */
@ApplicationScoped
public class TransitionRound implements Round {
  private static final int NEAR_DAYS = 14;
  private static final int MOST = 500;
  private static final String UNRECEIVED =
      "select id from transition where state = 'OPEN' and not everyday and coming_id is null and"
          + " coming_name = '' and not climbed and on_day <= ? order by on_day, id limit ?";

  @Inject Sql sql;
  @Inject AskLeader ask;

  @Override
  public void go() {
    List<UUID> near =
        sql.list(UNRECEIVED, row -> row.uuid("id"), WorkingDays.today().plusDays(NEAR_DAYS), MOST);
    Turns.each("a transition that nobody receives", near, ask::about);
  }
}
