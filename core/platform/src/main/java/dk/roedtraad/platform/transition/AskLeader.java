package dk.roedtraad.platform.transition;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.thread.EntryKind;
import dk.roedtraad.platform.thread.NewEntry;
import dk.roedtraad.platform.thread.ThreadBook;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.Leaders;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks the leaving side's nearest leader, in a transaction of its own, whichever node comes first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AskLeader {
  private static final int DAYS = 2;
  private static final String LOCKED =
      """
      select x.id, x.child_id, x.name, x.on_day, x.leaving_id, l.name as leaving, l.role
        from transition x join account l on l.id = x.leaving_id
       where x.id = ? and x.state = 'OPEN' and not x.climbed and x.coming_id is null and x.coming_name = ''
         for update of x skip locked
      """;

  @Inject Sql sql;
  @Inject Leaders leaders;
  @Inject Tasks tasks;
  @Inject ThreadBook book;

  private record Unreceived(
      UUID id,
      UUID child,
      String name,
      LocalDate onDay,
      UUID leavingId,
      String leaving,
      Role role) {}

  void about(UUID transition) {
    sql.one(
            LOCKED,
            row ->
                new Unreceived(
                    row.uuid("id"),
                    row.uuid("child_id"),
                    row.text("name"),
                    row.date("on_day"),
                    row.uuid("leaving_id"),
                    row.text("leaving"),
                    row.one(Role.class, "role")),
            transition)
        .ifPresent(this::ask);
  }

  private void ask(Unreceived one) {
    Optional<Leaders.Person> leader = leaders.nearest(one.leavingId());
    leader.ifPresent(
        person ->
            tasks.open(
                NewTask.plain(
                    TaskKind.TRANSITION_CLIMBED,
                    one.child(),
                    one.id(),
                    person.id(),
                    Sentence.of("transition.task.climbed", one.name(), one.onDay()),
                    WorkingDays.endOf(WorkingDays.after(WorkingDays.today(), DAYS)))));
    sql.run("update transition set climbed = true where id = ?", one.id());
    book.tell(
        Caller.theProgramFor(one.leavingId(), one.role()),
        new NewEntry(
            one.child(),
            EntryKind.HANDOVER,
            "thread.kind.transition-climbed",
            one.name(),
            Sentence.of(
                "transition.told.climbed",
                leader.map(Leaders.Person::name).orElse(one.leaving()),
                one.onDay()),
            "",
            one.id()));
  }
}
