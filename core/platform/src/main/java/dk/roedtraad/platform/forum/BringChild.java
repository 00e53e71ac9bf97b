package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody needs to know to take a child to a meeting: what fits, and what is planned. */
@ApplicationScoped
@Transactional
public class BringChild {
  private static final String FIND =
      """
      select distinct c.id, c.given_name || ' ' || c.family_name as name, c.born_on,
             coalesce(u.name, '') as place
        from child c
        left join enrolment e on e.child_id = c.id and e.valid_from <= current_date
              and (e.valid_to is null or e.valid_to >= current_date)
        left join unit u on u.id = e.unit_id
       where c.search_name like '%' || ext.fold(?) || '%'
         and (exists (select 1 from membership w where w.unit_id = e.unit_id and w.account_id = ?)
           or exists (select 1 from thread t where t.child_id = c.id and t.closed_at is null
                         and t.holder_id = ?)
           or exists (select 1 from concern n where n.child_id = c.id and n.state <> 'CLOSED'
                         and n.holder_id = ?))
       order by name limit 12
      """;
  private static final String CONCERNS =
      """
      select n.id, n.number, n.child_id, n.group_label,
             coalesce(c.given_name || ' ' || c.family_name, n.group_label) as name
        from concern n left join child c on c.id = n.child_id
       where n.holder_id = ? and n.state in ('RECEIVED', 'ASSESSED', 'FOLLOWED_UP')
         and (n.child_id is not null or n.group_label <> '')
       order by n.received_at limit 20
      """;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ReadLog log;
  @Inject OpenMeetings open;
  @Inject ProposeForum propose;
  @Inject Sharing sharing;

  /**
   * Where a child can be taken.
   *
   * @param proposed the forum that fits; empty when nothing is proposed
   * @param proposalFailed whether there would be a proposal, but the module's rule does not work
   * @param ground {@code consent}, {@code case}, {@code first}, {@code second} or {@code third}: on
   *     what ground the child can be discussed between administrations now
   * @param meetings those of the proposed forum first
   */
  public record Options(
      UUID child,
      String childName,
      Optional<ForumProposed> proposed,
      boolean proposalFailed,
      String ground,
      List<Choice> meetings) {}

  /**
   * A meeting ahead.
   *
   * @param isProposed whether its forum is the proposed one
   */
  public record Choice(
      UUID meeting, String forumName, Instant startsAt, String place, boolean isProposed) {}

  /** A child that the caller may take to a meeting. */
  public record Found(UUID child, String name, String place) {}

  /**
   * A concern in the caller's hands that no forum has yet.
   *
   * @param group the group that it is about; empty for a child
   */
  public record Waiting(
      UUID concern, long number, Optional<UUID> child, String name, String group) {}

  /** What fits the child, and the meetings that the caller can take it to. */
  public Options options(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.MEETING, ReadLog.Action.READ, "meeting.proposal");
    ProposeForum.Answer answer = propose.forChild(child);
    Optional<ForumProposed> proposed = answer.proposed();
    String key = proposed.map(ForumProposed::forumKey).orElse("");
    List<Choice> meetings =
        open.all(caller, child).stream()
            .map(
                m ->
                    new Choice(
                        m.id(), m.forumName(), m.startsAt(), m.place(), m.typeKey().equals(key)))
            .sorted((a, b) -> Boolean.compare(b.isProposed(), a.isProposed()))
            .toList();
    String name =
        sql.one(
                "select given_name || ' ' || family_name as name from child where id = ?",
                row -> row.text("name"),
                child)
            .orElseThrow();
    return new Options(child, name, proposed, answer.failed(), ground(sharing.of(child)), meetings);
  }

  private static String ground(Sharing.Standing standing) {
    if (standing.consented()) {
      return "consent";
    }
    if (standing.isCase()) {
      return "case";
    }
    return switch (standing.earlyMeetings()) {
      case 0 -> "first";
      case 1 -> "second";
      default -> "third";
    };
  }

  /**
   * The forum that fits the child now, for somebody with a relation to it.
   *
   * @throws Refusal when there is a rule and it does not work
   */
  public Optional<ForumProposed> proposal(Caller caller, UUID child) {
    looks.at(caller, child, Purpose.MEETING, ReadLog.Action.READ, "meeting.proposal");
    ProposeForum.Answer answer = propose.forChild(child);
    if (answer.failed()) {
      throw new Refusal(Problem.MODULE_FAULT, "forum.put.unavailable");
    }
    return answer.proposed();
  }

  /** Children that the caller works with, by a part of their name; none for under two letters. */
  public List<Found> find(Caller caller, String words) {
    String wanted = words.strip().replaceAll("[%_\\\\]", "");
    if (wanted.length() < 2) {
      return List.of();
    }
    UUID me = caller.id();
    List<Found> found =
        sql.list(
            FIND,
            row -> new Found(row.uuid("id"), row.text("name"), row.text("place")),
            wanted,
            me,
            me,
            me);
    log.note(caller, Purpose.MEETING, ReadLog.Action.SEARCH, null, "meeting.find", wanted);
    log.list(
        caller,
        Purpose.MEETING,
        found.stream().map(Found::child).distinct().toList(),
        "meeting.find");
    return found;
  }

  /** Concerns that the caller holds and no forum has, the oldest first. */
  public List<Waiting> waiting(Caller caller) {
    List<Waiting> waiting =
        sql.list(
            CONCERNS,
            row ->
                new Waiting(
                    row.uuid("id"),
                    row.longValue("number"),
                    Optional.ofNullable(row.maybeUuid("child_id")),
                    row.text("name"),
                    row.text("group_label")),
            caller.id());
    log.list(
        caller,
        Purpose.MEETING,
        waiting.stream().flatMap(w -> w.child().stream()).distinct().toList(),
        "meeting.find");
    return waiting;
  }
}
