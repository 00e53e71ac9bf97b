package dk.roedtraad.platform.forum;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Stale;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Plans meetings and moves them. Members of a forum and the leader of its unit plan in it; a forum
 * that is convened for one child is open to whoever works with children.
 */
@ApplicationScoped
public class PlanMeeting {
  private static final String LEADERS =
      """
      select a.id, a.name, min(case when m.part = 'CHAIR' then 1 when m.part = 'MINUTE_TAKER' then 2
             when m.part is not null then 3 else 4 end) as rank
        from account a
        left join forum_member m on m.account_id = a.id and m.forum_id = ?
       where a.active and a.role in ('PROFESSIONAL', 'ADVISER', 'LEADER')
         and (m.forum_id is not null or a.id = ? or exists (
             select 1 from membership w join membership o on o.unit_id = w.unit_id
              where w.account_id = a.id and o.account_id = ?))
       group by a.id, a.name order by 3, a.name collate "da-x-icu"
      """;

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Forums forums;
  @Inject TenantModules modules;
  @Inject MeetingDoor door;
  @Inject Tasks tasks;

  /**
   * Somebody who can chair or take minutes.
   *
   * @param rank 1 for the forum's chair, 2 for its minute taker, 3 for its members, 4 for
   *     colleagues
   */
  public record Candidate(UUID account, String name, int rank) {}

  /** The fora that the caller can plan a meeting in. */
  public List<Forums.ListedForum> fora(Caller caller) {
    return forums.mine(caller).stream().filter(this::isOpenTo).toList();
  }

  private boolean isOpenTo(Forums.ListedForum forum) {
    return forum.isMine()
        || modules.now().forumType(forum.typeKey()).filter(PlanMeeting::isConvened).isPresent();
  }

  /** Whether the type meets when a child needs it, not in a rhythm. */
  static boolean isConvened(ForumType type) {
    return type.everyWeeks() == 0;
  }

  /**
   * Who can chair or take minutes: the forum's people first, then the caller's colleagues. Nobody
   * else than those who work with children: a meeting shows them.
   */
  public List<Candidate> candidates(Caller caller, UUID forum) {
    return sql.list(
        LEADERS,
        row -> new Candidate(row.uuid("id"), row.text("name"), row.integer("rank")),
        forum,
        caller.id(),
        caller.id());
  }

  /** When the forum last met or will meet; empty when it never did. */
  public Optional<Instant> lastPlanned(UUID forum) {
    return sql.one(
        "select starts_at from meeting where forum_id = ? and state <> 'CANCELLED' order by starts_at"
            + " desc limit 1",
        row -> row.instant("starts_at"),
        forum);
  }

  /** Plans a meeting and answers its id. */
  @Transactional
  public UUID plan(Caller by, UUID forum, MeetingPlan plan) {
    if (fora(by).stream().noneMatch(open -> open.id().equals(forum))) {
      throw new NotThere();
    }
    check(by, forum, plan);
    Meeting meeting = new Meeting(Ids.next(), forum, plan);
    em.persist(meeting);
    em.flush();
    remind(meeting);
    return meeting.id();
  }

  /**
   * Moves a meeting or gives it to others to lead.
   *
   * @param version the version that the caller saw
   */
  @Transactional
  public void change(Caller by, UUID id, int version, MeetingPlan plan) {
    SeenMeeting seen = door.write(by, id);
    if (seen.version() != version) {
      throw new Stale(seen.version());
    }
    check(by, seen.forum(), plan);
    Meeting meeting = em.find(Meeting.class, id);
    meeting.change(plan);
    em.flush();
    remind(meeting);
  }

  private void check(Caller by, UUID forum, MeetingPlan plan) {
    plan.faultAt(Instant.now())
        .ifPresent(
            key -> {
              throw new Refusal(Problem.INVALID, key);
            });
    List<UUID> able = candidates(by, forum).stream().map(Candidate::account).toList();
    if (!able.contains(plan.chair()) || !able.contains(plan.minuteTaker())) {
      throw new Refusal(Problem.INVALID, "forum.refuse.no-leader");
    }
  }

  private void remind(Meeting meeting) {
    String forum =
        sql.one("select name from forum where id = ?", row -> row.text("name"), meeting.forumId())
            .orElseThrow();
    tasks.open(
        NewTask.plain(
            TaskKind.MEETING, null, meeting.id(), meeting.chairId(), forum, meeting.startsAt()));
  }
}
