package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Moves items about on the agenda, and on to the next meeting of the same forum. */
@ApplicationScoped
@Transactional
public class OrderAgenda {
  private static final String SWAP =
      """
      with pair as (
        select i.id as here, i.position as mine, o.id as there, o.position as theirs
          from agenda_item i join lateral (
            select id, position from agenda_item n
             where n.meeting_id = i.meeting_id and (n.position - i.position) * ? > 0
             order by (n.position - i.position) * ? limit 1) o on true
         where i.id = ?)
      update agenda_item a
         set position = case when a.id = pair.here then pair.theirs else pair.mine end,
             version = a.version + 1
        from pair where a.id in (pair.here, pair.there)
      """;
  private static final String NEXT_MEETING =
      "select id, starts_at from meeting where forum_id = ? and state = 'PLANNED' and starts_at > ? and id <> ?"
          + " order by starts_at limit 1";

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Items items;
  @Inject ItemEffects effects;

  /** Moves an item one place up or down; at the end of the agenda nothing happens. */
  public void move(Caller by, UUID id, boolean up) {
    Items.Held held = items.write(by, id, "meeting.agenda");
    held.whileAhead();
    items.lockAgendaAhead(held.meeting().id());
    int direction = up ? -1 : 1;
    sql.run(SWAP, direction, direction, id);
  }

  /**
   * Puts the item on the agenda of the forum's next meeting, with its background, the child's voice
   * and those invited, and answers the new item's id.
   *
   * @throws Refusal when no later meeting is planned: the child would stand nowhere
   */
  public UUID postpone(Caller by, UUID id) {
    Items.Held held = items.write(by, id, "meeting.agenda");
    AgendaItem item = held.whileAhead();
    Next to = nextMeeting(held.meeting());
    UUID next = to.id();
    items.lockAgendaAhead(next);
    UUID child = item.childId();
    if (child != null && standsOn(next, child)) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.stands-next");
    }
    item.postpone();
    AgendaItem again = item.again(Ids.next(), next, items.nextPosition(next));
    em.persist(again);
    em.flush();
    sql.run(
        "insert into item_participant (id, item_id, account_id, name, part) select"
            + " gen_random_uuid(), ?, account_id, name, part from item_participant where item_id = ?",
        again.id(),
        id);
    if (child != null) {
      effects.postponed(by, child, next, held.meeting().forumName(), to.startsAt());
    }
    return again.id();
  }

  private Next nextMeeting(SeenMeeting meeting) {
    return sql.one(
            NEXT_MEETING,
            row -> new Next(row.uuid("id"), row.instant("starts_at")),
            meeting.forum(),
            meeting.startsAt(),
            meeting.id())
        .orElseThrow(() -> new Refusal(Problem.REFUSED, "forum.refuse.no-next-meeting"));
  }

  private boolean standsOn(UUID meeting, UUID child) {
    return sql.one(
            "select 1 as stands from agenda_item where meeting_id = ? and child_id = ?",
            row -> row.integer("stands"),
            meeting,
            child)
        .isPresent();
  }

  private record Next(UUID id, Instant startsAt) {}
}
