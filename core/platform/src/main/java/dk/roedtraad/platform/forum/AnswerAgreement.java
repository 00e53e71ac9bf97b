package dk.roedtraad.platform.forum;

import dk.roedtraad.platform.access.Looks;
import dk.roedtraad.platform.access.NotThere;
import dk.roedtraad.platform.access.Purpose;
import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Problem;
import dk.roedtraad.platform.web.Refusal;
import dk.roedtraad.platform.web.Stale;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Follows an agreement up: whoever is responsible, the child's coordinator, or who led the meeting
 * says whether it was kept. The answer stands in the thread, and the task is gone.
 */
@ApplicationScoped
@Transactional
public class AnswerAgreement {
  private static final String SEEN =
      """
      select g.id, g.child_id, g.what, g.responsible_id, g.responsible_name, g.due_on, g.state,
             g.answer, g.answered_at, g.version, m.id as meeting_id, i.id as item_id,
             f.name as forum_name, m.starts_at, i.group_label,
             c.given_name || ' ' || c.family_name as child_name,
             (g.responsible_id = ? or m.chair_id = ? or m.minute_taker_id = ?
               or exists (select 1 from thread t where t.child_id = g.child_id
                             and t.closed_at is null and t.holder_id = ?)) is true as answers,
             (exists (select 1 from forum_member x where x.forum_id = m.forum_id
                         and x.account_id = ?)
               or exists (select 1 from item_participant p where p.item_id = i.id
                             and p.account_id = ?)) as took_part
        from agreement g join agenda_item i on i.id = g.item_id
        join meeting m on m.id = i.meeting_id join forum f on f.id = m.forum_id
        left join child c on c.id = g.child_id
       where g.id = ?
      """;

  @PersistenceContext(unitName = "roedtraad")
  EntityManager em;

  @Inject Sql sql;
  @Inject Looks looks;
  @Inject ReadLog log;
  @Inject ThreadBook book;
  @Inject Tasks tasks;
  @Inject ItemDrafts drafts;

  /**
   * An agreement and where it was made.
   *
   * @param childName empty for a group
   * @param mayAnswer whether the caller says if it was kept
   */
  public record SeenAgreement(
      UUID id,
      @Nullable UUID child,
      String childName,
      String group,
      String what,
      String responsible,
      LocalDate dueOn,
      AgreementState state,
      String answer,
      @Nullable Instant answeredAt,
      int version,
      UUID meeting,
      UUID item,
      String forumName,
      Instant metAt,
      boolean mayAnswer,
      boolean tookPart) {}

  /**
   * The agreement, for those who may see the child, or for a group those who took part.
   *
   * @throws NotThere for anybody else
   */
  public SeenAgreement see(Caller caller, UUID id) {
    return look(caller, id, ReadLog.Action.READ);
  }

  /**
   * Answers it, and tells the version that stands now.
   *
   * @param version the version that the caller saw
   * @param words what came of it; may be empty when it was kept
   */
  public int answer(Caller by, UUID id, int version, AgreementState how, String words) {
    SeenAgreement seen = look(by, id, ReadLog.Action.CHANGE);
    if (!seen.mayAnswer()) {
      throw new Refusal(Problem.REFUSED, "forum.refuse.not-answering");
    }
    Agreement agreement = em.find(Agreement.class, id);
    if (agreement.version() != version) {
      throw new Stale(agreement.version());
    }
    agreement.answer(how, words, Instant.now());
    em.flush();
    tasks.close(by, TaskKind.AGREEMENT, id);
    drafts.sent(by, "agreement", id);
    UUID child = seen.child();
    if (child != null) {
      book.tell(by, ItemEntries.answered(child, id, seen.what(), how, words.strip()));
    }
    return agreement.version();
  }

  private SeenAgreement look(Caller caller, UUID id, ReadLog.Action action) {
    UUID me = caller.id();
    SeenAgreement seen =
        sql.one(
                SEEN,
                row ->
                    new SeenAgreement(
                        row.uuid("id"),
                        row.maybeUuid("child_id"),
                        Optional.ofNullable(row.maybeText("child_name")).orElse(""),
                        row.text("group_label"),
                        row.text("what"),
                        row.text("responsible_name"),
                        row.date("due_on"),
                        row.one(AgreementState.class, "state"),
                        row.text("answer"),
                        row.maybeInstant("answered_at"),
                        row.integer("version"),
                        row.uuid("meeting_id"),
                        row.uuid("item_id"),
                        row.text("forum_name"),
                        row.instant("starts_at"),
                        row.flag("answers"),
                        row.flag("took_part")),
                me,
                me,
                me,
                me,
                me,
                me,
                id)
            .orElseThrow(NotThere::new);
    UUID child = seen.child();
    if (child != null) {
      looks.at(caller, child, Purpose.FOLLOW_UP, action, "agreement");
    } else if (seen.mayAnswer() || seen.tookPart()) {
      log.note(caller, Purpose.FOLLOW_UP, action, null, "agreement", id.toString());
    } else {
      throw new NotThere();
    }
    return seen;
  }
}
