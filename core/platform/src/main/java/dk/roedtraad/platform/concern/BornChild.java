package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.web.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An unborn child is born. Either its own row gets name and birthday, or it turns out to be one
 * that the register brought meanwhile: then everything that happened before birth goes on there.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BornChild {

  /** What happened, in the tables where core keeps it; the read log stays as it was written. */
  public static final List<String> CARRIED_OVER =
      List.of(
          "thread_entry",
          "task",
          "intervention",
          "agreement",
          "goal",
          "network_contact",
          "concern",
          "departure_item",
          "handover",
          "transition",
          "age_step",
          "emergency_access",
          "look_review",
          "child_voice",
          "consent");

  @Inject Sql sql;

  /** The child in the register has a coordinator: what was offered before birth is taken back. */
  private void offersEnd(UUID unborn, UUID born) {
    sql.run(
        "with ended as (update handover set state = 'WITHDRAWN', answered_at = now(), answered_by ="
            + " giver_id, answer = ?, version = version + 1 where child_id = ? and state = 'OFFERED'"
            + " and exists (select 1 from thread o where o.child_id = ? and o.closed_at is null)"
            + " returning id, giver_id) update task t set done_at = now(), done_by = e.giver_id from"
            + " ended e where t.subject_id = e.id and t.done_at is null",
        Sentence.of("handover.ended.born"),
        unborn,
        born);
  }

  /** Gives the unborn child its name and birthday; nothing happens when it has them. */
  void isNamed(UUID child, String givenName, String familyName, LocalDate bornOn) {
    sql.run(
        "update child set given_name = ?, family_name = ?, born_on = ?, version = version + 1 where"
            + " id = ? and born_on is null",
        givenName,
        familyName,
        bornOn,
        child);
    concernsAreAboutAChild(child);
  }

  /** Lets the thread of the unborn child go on with a child that is in the register. */
  void became(UUID unborn, UUID born) {
    offersEnd(unborn, born);
    sql.run(
        "update thread set closed_at = ? where child_id = ? and closed_at is null and exists"
            + " (select 1 from thread o where o.child_id = ? and o.closed_at is null)",
        Instant.now(),
        unborn,
        born);
    sql.run("update thread set child_id = ? where child_id = ?", born, unborn);
    for (String table : CARRIED_OVER) {
      sql.run("update " + table + " set child_id = ? where child_id = ?", born, unborn);
    }
    sql.run(
        "update agenda_item i set child_id = ? where child_id = ? and not exists (select 1 from"
            + " agenda_item o where o.meeting_id = i.meeting_id and o.child_id = ?)",
        born,
        unborn,
        born);
    sql.run("delete from family_relation where child_id = ?", unborn);
    sql.run("update child set became_id = ?, version = version + 1 where id = ?", born, unborn);
    concernsAreAboutAChild(born);
  }

  private void concernsAreAboutAChild(UUID child) {
    sql.run(
        "update concern set about = 'CHILD', version = version + 1 where child_id = ? and about ="
            + " 'UNBORN'",
        child);
  }
}
