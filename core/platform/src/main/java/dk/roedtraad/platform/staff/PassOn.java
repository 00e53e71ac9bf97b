package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.TaskKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Moves everything open from one pair of hands to another, and tells what it was. */
@ApplicationScoped
class PassOn {
  private static final String THREADS =
      "select child_id from thread where holder_id = ? and closed_at is null order by id for update";
  private static final String CONCERNS =
      "update concern set holder_id = ?, version = version + 1 where holder_id = ? and state <>"
          + " 'CLOSED' returning id, child_id, number, group_label";
  private static final String INTERVENTIONS =
      "update intervention set responsible_id = ?, version = version + 1 where responsible_id = ? and"
          + " state in ('PLANNED', 'RUNNING') returning id, child_id, name, group_label";
  private static final String AGREEMENTS =
      "update agreement set responsible_id = ?, responsible_name = ?, version = version + 1 where"
          + " responsible_id = ? and state = 'OPEN' returning id, child_id, what";

  private static final String LEAVING =
      "update transition set leaving_id = ?, version = version + 1 where leaving_id = ? and state ="
          + " 'OPEN' returning id, child_id, name";
  private static final String RECEIVING =
      "update transition set coming_id = ?, coming_ready_at = null, version = version + 1 where"
          + " coming_id = ? and state = 'OPEN' returning id, child_id, name";

  private static final String TASKS =
      "update task set owner_id = ? where owner_id = ? and done_at is null returning subject_id as"
          + " id, child_id, kind";
  private static final String MEETINGS =
      """
      with moved as (update meeting m set version = m.version + 1,
        chair_id = case when m.chair_id = ? then ? else m.chair_id end,
        minute_taker_id = case when m.minute_taker_id = ? then ? else m.minute_taker_id end
        where m.state in ('PLANNED', 'RUNNING') and ? in (m.chair_id, m.minute_taker_id)
        returning m.forum_id)
      select distinct f.name from moved m join forum f on f.id = m.forum_id order by 1
      """;

  /** Of two seats in one forum the weightier stays. */
  private static final String SEATS =
      """
      with gone as (delete from forum_member where account_id = ? returning forum_id, part),
      taken as (insert into forum_member as m (forum_id, account_id, part)
        select forum_id, ?, part from gone
        on conflict (forum_id, account_id) do update set part = case
          when 'CHAIR' in (m.part, excluded.part) then 'CHAIR'
          when 'MINUTE_TAKER' in (m.part, excluded.part) then 'MINUTE_TAKER' else 'MEMBER' end)
      select f.name from gone g join forum f on f.id = g.forum_id order by 1
      """;

  private static final String INVITATIONS =
      """
      update item_participant p set attends = false from agenda_item i join meeting m
        on m.id = i.meeting_id and m.state in ('PLANNED', 'RUNNING')
       where p.item_id = i.id and p.account_id = ? and i.state <> 'CLOSED'
      """;

  /** For a colleague who is away the heir stands in now; nobody stands in for themself. */
  private static final String STANDS_IN =
      "update absence set stand_in_id = ? where stand_in_id = ? and account_id <> ? and to_day >="
          + " current_date";

  @Inject Sql sql;
  @Inject Coordinators coordinators;

  /** Moves it all; answers what it was. */
  List<Held> all(Caller by, UUID from, Heirs.Heir to, String reason) {
    Texts t = Languages.texts("da");
    List<Held> held = new ArrayList<>();
    for (UUID child : sql.list(THREADS, row -> row.uuid("child_id"), from)) {
      coordinators.pass(by, child, from, to.id(), reason);
      held.add(new Held(child, child, t.of("people.held.thread")));
    }
    held.addAll(
        sql.list(
            CONCERNS,
            row -> held(row, t.of("people.held.concern", row.longValue("number"), group(row))),
            to.id(),
            from));
    held.addAll(
        sql.list(
            INTERVENTIONS,
            row -> held(row, t.of("people.held.intervention", row.text("name"), group(row))),
            to.id(),
            from));
    held.addAll(
        sql.list(
            AGREEMENTS,
            row -> held(row, t.of("people.held.agreement", row.text("what"))),
            to.id(),
            to.name(),
            from));
    for (String moved : List.of(LEAVING, RECEIVING)) {
      held.addAll(
          sql.list(
              moved,
              row -> held(row, t.of("people.held.transition", row.text("name"))),
              to.id(),
              from));
    }
    held.addAll(tasks(from, to, held, t));
    sql.list(MEETINGS, row -> row.text("name"), from, to.id(), from, to.id(), from)
        .forEach(forum -> held.add(new Held(null, from, t.of("people.held.meeting", forum))));
    sql.list(SEATS, row -> row.text("name"), from, to.id())
        .forEach(forum -> held.add(new Held(null, from, t.of("people.held.seat", forum))));
    sql.run(INVITATIONS, from);
    sql.run(STANDS_IN, to.id(), from, to.id());
    sql.run("delete from absence where stand_in_id = ?", from);
    return held;
  }

  /** A task whose subject moved too is told of by its subject. */
  private List<Held> tasks(UUID from, Heirs.Heir to, List<Held> told, Texts t) {
    return sql
        .list(
            TASKS,
            row -> held(row, t.of("work.kind." + row.one(TaskKind.class, "kind").key())),
            to.id(),
            from)
        .stream()
        .filter(task -> told.stream().noneMatch(each -> task.subject().equals(each.subject())))
        .toList();
  }

  private static Held held(Row row, String what) throws SQLException {
    return new Held(row.maybeUuid("child_id"), row.uuid("id"), what);
  }

  private static String group(Row row) throws SQLException {
    String label = row.text("group_label");
    return label.isEmpty() ? "" : " (" + label + ")";
  }
}
