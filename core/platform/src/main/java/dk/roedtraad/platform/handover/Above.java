package dk.roedtraad.platform.handover;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.forum.ForumProposed;
import dk.roedtraad.platform.forum.ProposeForum;
import dk.roedtraad.platform.work.Leaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whom an unanswered offer climbs to after a leader: the forum that fits the child. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Above {
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

  /**
   * A meeting that is planned.
   *
   * @param stands whether the child stands on its agenda
   */
  record Meeting(UUID id, String forum, Instant startsAt, boolean stands) {}

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
  Optional<Leaders.Person> chair(UUID child, UUID first, UUID second) {
    return type(child)
        .flatMap(
            type ->
                sql.one(
                    CHAIR,
                    row -> new Leaders.Person(row.uuid("id"), row.text("name")),
                    first,
                    second,
                    type,
                    child));
  }

  private Optional<String> type(UUID child) {
    return propose.forChild(child).proposed().map(ForumProposed::forumKey);
  }
}
