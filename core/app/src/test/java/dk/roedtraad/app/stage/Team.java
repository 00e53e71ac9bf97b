package dk.roedtraad.app.stage;

import dk.roedtraad.platform.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A unit with a leader and somebody who holds everything that can be held: a child's thread, a
 * concern with its task, interventions, an agreement, a seat in a forum and the chair of a meeting.
 *
 * @param worker who holds it; logs in with {@code workerName}
 */
public record Team(
    UUID unit, UUID leader, String leaderName, UUID worker, String workerName, UUID child) {

  /** A new one. */
  public static Team in(Municipality at) {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Given given = at.given(mark);
    UUID unit = given.unit("Børnehuset", "DAYCARE", "GENERAL");
    String leaderName = "leder" + mark;
    String workerName = "holder" + mark;
    UUID leader = given.account(leaderName, "Lone Leder", "Leder", Role.LEADER);
    UUID worker = given.account(workerName, "Hans Holder", "Pædagog", Role.PROFESSIONAL);
    given.works(leader, unit, "Leder", true, false);
    given.works(worker, unit, "Pædagog", false, false);
    UUID child = given.child("Freja", LocalDate.now().minusYears(5));
    given.attends(child, unit, "Rød stue");
    Team team = new Team(unit, leader, leaderName, worker, workerName, child);
    team.fill(at.rows(), given);
    return team;
  }

  private void fill(Rows rows, Given given) {
    given.thread(child, worker);
    UUID concern = given.concern(child, unit, worker, worker);
    rows.insertWithId(
        "task",
        "kind",
        "CONCERN_FOLLOW_UP",
        "child_id",
        child,
        "subject_id",
        concern,
        "owner_id",
        worker,
        "title",
        "Følg op",
        "due_at",
        Instant.now().plus(3, ChronoUnit.DAYS));
    for (String state : new String[] {"RUNNING", "PLANNED"}) {
      rows.insertWithId(
          "intervention",
          "child_id",
          child,
          "type_key",
          "proeve",
          "name",
          "Støtte " + state,
          "area",
          "GENERAL",
          "state",
          state,
          "starts_on",
          LocalDate.now(),
          "review_on",
          LocalDate.now().plusDays(20),
          "responsible_id",
          worker);
    }
    UUID forum =
        rows.insertWithId("forum", "type_key", "proeve." + unit, "name", "Teamet", "unit_id", unit);
    rows.insert("forum_member", "forum_id", forum, "account_id", worker, "part", "CHAIR");
    rows.insert("forum_member", "forum_id", forum, "account_id", leader, "part", "MEMBER");
    Instant start = Instant.now().plus(2, ChronoUnit.DAYS);
    UUID meeting =
        rows.insertWithId(
            "meeting",
            "forum_id",
            forum,
            "starts_at",
            start,
            "ends_at",
            start.plus(1, ChronoUnit.HOURS),
            "state",
            "PLANNED",
            "chair_id",
            worker,
            "minute_taker_id",
            leader);
    UUID item =
        rows.insertWithId(
            "agenda_item",
            "meeting_id",
            meeting,
            "position",
            1,
            "child_id",
            child,
            "state",
            "WAITING");
    rows.insertWithId(
        "agreement",
        "item_id",
        item,
        "child_id",
        child,
        "what",
        "Ring til mor",
        "responsible_id",
        worker,
        "responsible_name",
        "Hans Holder",
        "due_on",
        LocalDate.now().plusDays(7),
        "state",
        "OPEN");
  }

  /** How many open things an account holds, of any kind. */
  public static long heldBy(Rows rows, UUID account) {
    return rows.count(
        """
        select (select count(*) from thread where holder_id = ? and closed_at is null)
          + (select count(*) from concern where holder_id = ? and state <> 'CLOSED')
          + (select count(*) from task where owner_id = ? and done_at is null)
          + (select count(*) from intervention where responsible_id = ? and state <> 'ENDED')
          + (select count(*) from agreement where responsible_id = ? and state = 'OPEN')
          + (select count(*) from forum_member where account_id = ?)
          + (select count(*) from meeting where ? in (chair_id, minute_taker_id))
        """,
        account,
        account,
        account,
        account,
        account,
        account,
        account);
  }

  /** Open threads, concerns and tasks whose holder has left: always none. */
  public static long heldByNobody(Rows rows) {
    return rows.count(
        """
        select (select count(*) from thread t join account a on a.id = t.holder_id
                 where t.closed_at is null and not a.active)
          + (select count(*) from concern c join account a on a.id = c.holder_id
              where c.state <> 'CLOSED' and not a.active)
          + (select count(*) from task t join account a on a.id = t.owner_id
              where t.done_at is null and not a.active)
        """);
  }
}
