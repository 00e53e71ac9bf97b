package dk.roedtraad.platform.forum;

import dk.roedtraad.api.forum.ForumType;
import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.concern.ConcernProgress;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.Coordinators;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a child or a group on the agenda of a meeting. Whoever does it has a relation to the child
 * already, and holds the child's thread if nobody does. The coordinator, and where the forum says
 * so the parents and the child, are invited for this item.
 */
@ApplicationScoped
@Transactional
public class PutOnAgenda {
  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ReadLog log;
  @Inject OpenMeetings open;
  @Inject ProposeForum propose;
  @Inject TenantModules modules;
  @Inject ConcernProgress concerns;
  @Inject Items items;
  @Inject FirstInvited invited;
  @Inject ItemEffects effects;
  @Inject Coordinators coordinators;
  @Inject Sharing sharing;

  /**
   * Puts the child on the agenda and answers the item's id.
   *
   * @param concern where it comes from; null when it is put on freely
   * @param reason why this forum, when another is proposed; otherwise not kept
   * @param onceMore why it must be discussed once more without consent; otherwise not kept
   */
  public UUID child(
      Caller by, UUID meeting, UUID child, @Nullable UUID concern, String reason, String onceMore) {
    looks.at(by, child, Purpose.MEETING, ReadLog.Action.CHANGE, "meeting.agenda");
    OpenMeetings.Upcoming to = open.one(by, meeting);
    Optional<ForumType> type = modules.now().forumType(to.typeKey());
    type.ifPresent(known -> AgeWindow.of(known).check(bornOn(child), to.startsAt()));
    ForumChoice choice = ForumChoice.of(propose.forChild(child).proposed(), to.typeKey(), reason);
    coordinators.open(by, child, by.id());
    items.lockAgendaAhead(meeting);
    if (stands(meeting, child)) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.stands-already");
    }
    Sharing.Ground ground = sharing.ground(child, to.forum(), type, onceMore);
    UUID item = put(by, to, Subject.ofChild(child, concern), choice);
    em.find(AgendaItem.class, item).sharedOn(ground.basis(), ground.words());
    em.flush();
    invited.forChild(item, child, to.forum(), type);
    effects.putOn(by, child, to.id(), to.forumName(), to.startsAt(), choice.reason());
    return item;
  }

  /** Whether the child could be put on the agenda: whether its meeting may share what it knows. */
  public boolean mayShare(UUID meeting, UUID child) {
    return sql.one(
            "select f.id, f.type_key from meeting m join forum f on f.id = m.forum_id where m.id = ?",
            row ->
                sharing.isPossible(
                    child, row.uuid("id"), modules.now().forumType(row.text("type_key"))),
            meeting)
        .orElse(false);
  }

  /** Puts a class, a stairway or another group on the agenda and answers the item's id. */
  public UUID group(Caller by, UUID meeting, String group, @Nullable UUID concern) {
    OpenMeetings.Upcoming to = open.one(by, meeting);
    modules
        .now()
        .forumType(to.typeKey())
        .filter(type -> !type.takesGroups())
        .ifPresent(
            type -> {
              throw new Refusal(Problem.REFUSED, "forum.refuse.no-groups");
            });
    items.lockAgendaAhead(meeting);
    log.note(
        by, Purpose.MEETING, ReadLog.Action.CHANGE, null, "meeting.agenda", meeting.toString());
    return put(by, to, Subject.ofGroup(group, concern), ForumChoice.NONE);
  }

  private UUID put(Caller by, OpenMeetings.Upcoming to, Subject subject, ForumChoice choice) {
    UUID concern = subject.concern();
    if (concern != null) {
      mustHold(by, concern, subject.child());
    }
    AgendaItem item =
        new AgendaItem(Ids.next(), to.id(), items.nextPosition(to.id()), subject, choice)
            .putBy(by.id());
    em.persist(item);
    em.flush();
    if (!to.sits()) {
      invited.bringer(item.id(), by);
    }
    if (concern != null) {
      concerns.inForum(by, concern);
    }
    return item.id();
  }

  /**
   * Only an open concern about this very child or about a group, by the hand of its holder or their
   * leader; a group's also by colleagues of its unit. Another's concern is not there.
   */
  private void mustHold(Caller by, UUID concern, @Nullable UUID child) {
    boolean held =
        sql.one(
                Related.LED
                    + " select 1 as held from concern c where c.id = ? and c.state <> 'CLOSED' and"
                    + " c.child_id is not distinct from ?::uuid and (c.holder_id = ?"
                    + " or c.holder_id in (select account_id from led)"
                    + " or c.child_id is null and exists (select 1 from membership w where"
                    + " w.unit_id = c.unit_id and w.account_id = ?))",
                row -> row.integer("held"),
                by.id(),
                concern,
                child,
                by.id(),
                by.id())
            .isPresent();
    if (!held) {
      throw new NotThere(child);
    }
    log.note(
        by, Purpose.CONCERN, ReadLog.Action.CHANGE, child, "concern.agenda", concern.toString());
  }

  private boolean stands(UUID meeting, UUID child) {
    return sql.one(
            "select 1 as stands from agenda_item where meeting_id = ? and child_id = ?",
            row -> row.integer("stands"),
            meeting,
            child)
        .isPresent();
  }

  private Optional<LocalDate> bornOn(UUID child) {
    return sql
        .list(
            "select born_on from child where id = ?",
            row -> Optional.ofNullable(row.maybeDate("born_on")),
            child)
        .stream()
        .findFirst()
        .flatMap(born -> born);
  }
}
