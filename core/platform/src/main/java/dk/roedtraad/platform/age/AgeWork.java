package dk.roedtraad.platform.age;

import dk.roedtraad.api.intervention.LegalBasis;
import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Languages;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.web.Texts;
import dk.roedtraad.platform.work.Leaders;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** One step for one young person, in a transaction of its own, whichever node comes first. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AgeWork {
  private static final int SOON = 10;
  private static final int LEADER_DAYS = 5;
  private static final String HELD =
      """
      select t.holder_id, a.role, c.born_on from thread t
        join account a on a.id = t.holder_id join child c on c.id = t.child_id
       where t.child_id = ? and t.closed_at is null for share of t
      """;
  private static final String ASK =
      """
      insert into age_step (id, child_id, step_key, act, name, what, legal_basis, forum_key, due_on, state)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING') on conflict (child_id, step_key) do nothing
      """;
  private static final String LATE =
      """
      select s.id, s.child_id, s.name, s.due_on, k.owner_id from age_step s
        join task k on k.subject_id = s.id and k.kind = 'AGE_STEP' and k.done_at is null
       where s.id = ? and s.state = 'WAITING' and not s.climbed for update of s skip locked
      """;

  @Inject Sql sql;
  @Inject Tasks tasks;
  @Inject ThreadBook book;
  @Inject Leaders leaders;

  private record Held(UUID holder, Role role, LocalDate bornOn) {}

  private record Late(UUID id, UUID child, String name, LocalDate dueOn, UUID owner) {}

  /** Asks the coordinator for it, with the day of the age; what is past already is due soon. */
  void ask(UUID child, AgeStep step) {
    sql.one(
            HELD,
            row ->
                new Held(row.uuid("holder_id"), row.one(Role.class, "role"), row.date("born_on")),
            child)
        .ifPresent(held -> ask(child, held, step));
  }

  private void ask(UUID child, Held held, AgeStep step) {
    LocalDate today = WorkingDays.today();
    LocalDate age = held.bornOn().plusYears(step.years()).plusMonths(step.months());
    LocalDate due = age.isAfter(today) ? age : WorkingDays.after(today, SOON);
    Texts t = Languages.texts("da");
    String name = t.of(step.key() + ".name");
    UUID id = Ids.next();
    int made =
        sql.run(
            ASK,
            id,
            child,
            step.key(),
            step.act(),
            name,
            t.of(step.key() + ".what"),
            step.legalBasis().stream()
                .filter(basis -> basis.holdsOn(due))
                .map(LegalBasis::citation)
                .findFirst()
                .orElse(""),
            step.forumKey(),
            due);
    if (made == 0) {
      return;
    }
    tasks.open(
        NewTask.plain(TaskKind.AGE_STEP, child, id, held.holder(), name, WorkingDays.endOf(due)));
    book.tell(
        Caller.theProgramFor(held.holder(), held.role()),
        new NewEntry(
            child,
            EntryKind.OTHER,
            "thread.kind.age-step",
            name,
            Sentence.of("age.told.asked", due),
            "",
            id));
  }

  /** The day is past and nothing was done: the nearest leader is asked, once. */
  void askLeader(UUID step) {
    sql.one(
            LATE,
            row ->
                new Late(
                    row.uuid("id"),
                    row.uuid("child_id"),
                    row.text("name"),
                    row.date("due_on"),
                    row.uuid("owner_id")),
            step)
        .ifPresent(
            late -> {
              leaders
                  .nearest(late.owner())
                  .ifPresent(
                      leader ->
                          tasks.open(
                              NewTask.plain(
                                  TaskKind.AGE_STEP_CLIMBED,
                                  late.child(),
                                  late.id(),
                                  leader.id(),
                                  Sentence.of("age.task.climbed", late.name(), late.dueOn()),
                                  WorkingDays.endOf(
                                      WorkingDays.after(WorkingDays.today(), LEADER_DAYS)))));
              sql.run("update age_step set climbed = true where id = ?", late.id());
            });
  }
}
