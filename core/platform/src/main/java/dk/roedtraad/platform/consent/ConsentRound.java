package dk.roedtraad.platform.consent;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.work.Round;
import dk.roedtraad.platform.work.Turns;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Consents end by themselves: the coordinator is asked two weeks before, and once the day has come,
 * or custody has changed, the child comes off the agendas that stood on it.
 */
@ApplicationScoped
public class ConsentRound implements Round {
  private static final int NEAR_DAYS = 14;
  private static final int MOST = 500;
  private static final String ENDING =
      """
      select n.id from consent_now n join thread t on t.child_id = n.child_id and t.closed_at is null
       where n.ends_on <= ? and not exists (select 1 from task k where k.subject_id = n.id and k.kind = 'CONSENT')
         and not exists (select 1 from consent_now o where o.child_id = n.child_id and o.purpose = n.purpose
           and o.recipient_kind = n.recipient_kind and o.forum_id is not distinct from n.forum_id
           and o.recipient = n.recipient and o.person_id is not distinct from n.person_id and o.ends_on > n.ends_on)
       order by n.ends_on, n.id limit ?
      """;

  @Inject Sql sql;
  @Inject WithdrawnFromMeetings meetings;
  @Inject ConsentEnds ends;

  @Override
  public void go() {
    Turns.each(
        "a consent that ends",
        sql.list(ENDING, row -> row.uuid("id"), WorkingDays.today().plusDays(NEAR_DAYS), MOST),
        (UUID id) -> ends.near(id));
    Turns.each("a child without consent", meetings.uncovered(), (UUID child) -> ends.over(child));
  }
}
