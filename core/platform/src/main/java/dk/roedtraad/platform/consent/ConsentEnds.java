package dk.roedtraad.platform.consent;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import dk.roedtraad.platform.people.Role;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One consent that ends soon, or one child whose consent has ended; each in its own transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ConsentEnds {
  private static final String NEAR =
      """
      select n.id, n.child_id, n.giver, n.ends_on, t.holder_id from consent n
        join thread t on t.child_id = n.child_id and t.closed_at is null
       where n.id = ? and n.withdrawn_at is null
         and not exists (select 1 from task k where k.subject_id = n.id and k.kind = 'CONSENT')
         for update of n skip locked
      """;
  private static final String OVER =
      """
      select t.holder_id, a.role, (select s.id from consent s where s.child_id = t.child_id
             and s.purpose = 'COOPERATION' order by s.ends_on desc, s.id limit 1) as consent
        from thread t join account a on a.id = t.holder_id
       where t.child_id = ? and t.closed_at is null for update of t skip locked
      """;

  @Inject Sql sql;
  @Inject Tasks tasks;
  @Inject WithdrawnFromMeetings meetings;

  private record Ending(UUID id, UUID child, String giver, LocalDate on, UUID coordinator) {}

  private record Over(UUID holder, Role role, UUID consent) {}

  /** The coordinator asks for it again, or lets it end. */
  void near(UUID consent) {
    sql.one(
            NEAR,
            row ->
                new Ending(
                    row.uuid("id"),
                    row.uuid("child_id"),
                    row.text("giver"),
                    row.date("ends_on"),
                    row.uuid("holder_id")),
            consent)
        .ifPresent(
            one ->
                tasks.open(
                    NewTask.plain(
                        TaskKind.CONSENT,
                        one.child(),
                        one.id(),
                        one.coordinator(),
                        Sentence.of("consent.task.ends", one.giver(), one.on()),
                        WorkingDays.endOf(one.on()))));
  }

  /** The child comes off the agendas; the program tells, in the coordinator's name. */
  void over(UUID child) {
    sql.one(
            OVER,
            row ->
                new Over(row.uuid("holder_id"), row.one(Role.class, "role"), row.uuid("consent")),
            child)
        .ifPresent(
            one ->
                meetings.comeOff(
                    Caller.theProgramFor(one.holder(), one.role()), child, one.consent()));
  }
}
