package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.data.Row;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.forum.ForumProposed;
import dk.roedtraad.platform.forum.ProposeForum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whom an unanswered offer climbs to: a leader, or the forum that fits the child. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Above {
  private static final int HIGHEST = 10;

  /** The nearest of the one's units first, then of the other's, then any leader. */
  private static final String LEADER =
      """
      with recursive near (unit_id, steps) as (
        select unit_id, case when account_id = ? then 0 else 100 end from membership
         where account_id in (?, ?)
        union
        select u.parent_id, n.steps + 1 from near n join unit u on u.id = n.unit_id
         where u.parent_id is not null and n.steps % 100 < ?)
      select a.id, a.name from (
        select m.account_id, n.steps as far from near n join membership m on m.unit_id = n.unit_id
         where m.leads
        union all
        select id, 1000 from account where role = 'LEADER') found
        join account a on a.id = found.account_id
       where a.active and a.role in ('LEADER', 'ADVISER', 'PROFESSIONAL') and a.id not in (?, ?)
       order by a.password_hash is null, found.far, a.name, a.id limit 1
      """;

  /** The forum of the type for all, or at a unit where the child is now. */
  private static final String FITTING =
      """
       f.active and f.type_key = ? and (f.unit_id is null or f.unit_id in (select unit_id
           from enrolment where child_id = ? and valid_from <= current_date
            and (valid_to is null or valid_to >= current_date)))
      """;

  private static final String NEXT =
      "select m.id, f.name, m.starts_at, exists (select 1 from agenda_item i where i.meeting_id = m.id"
          + " and i.child_id = ?) as stands from meeting m join forum f on f.id = m.forum_id where"
          + FITTING
          + " and m.state = 'PLANNED' and m.starts_at > now() order by m.starts_at, m.id limit 1";
  private static final String CHAIR =
      "select a.id, a.name from forum f join forum_member x on x.forum_id = f.id and x.part = 'CHAIR'"
          + " join account a on a.id = x.account_id and a.active and a.role in ('LEADER', 'ADVISER',"
          + " 'PROFESSIONAL') and a.id not in (?, ?) where"
          + FITTING
          + " order by f.unit_id is null, f.id limit 1";

  @Inject Sql sql;
  @Inject ProposeForum propose;

  /** Somebody who is asked. */
  record Person(UUID id, String name) {
    private static Person read(Row row) throws SQLException {
      return new Person(row.uuid("id"), row.text("name"));
    }
  }

  /**
   * A meeting that is planned.
   *
   * @param stands whether the child stands on its agenda
   */
  record Meeting(UUID id, String forum, Instant startsAt, boolean stands) {}

  /** The nearest leader of the first, else of the second; never one of the two. */
  Optional<Person> leader(UUID first, UUID second) {
    return sql.one(LEADER, Person::read, first, first, second, HIGHEST, first, second);
  }

  /** The next meeting of the forum that fits the child; empty when none is planned. */
  Optional<Meeting> nextMeeting(UUID child) {
    return type(child)
        .flatMap(
            type ->
                sql.one(
                    NEXT,
                    row ->
                        new Meeting(
                            row.uuid("id"),
                            row.text("name"),
                            row.instant("starts_at"),
                            row.flag("stands")),
                    child,
                    type,
                    child));
  }

  /** Who chairs the forum that fits the child; never one of the two. */
  Optional<Person> chair(UUID child, UUID first, UUID second) {
    return type(child).flatMap(type -> sql.one(CHAIR, Person::read, first, second, type, child));
  }

  private Optional<String> type(UUID child) {
    return propose.forChild(child).proposed().map(ForumProposed::forumKey);
  }
}
