package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.web.Sentence;
import dk.roedtraad.platform.work.Leaders;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever leads the holder: of a notification that stands unassessed, and of a child about
 * whom concerns come again and again, which alone look small (FOB 2014-19).
 */
@ApplicationScoped
class ConcernClimb {
  /** The third within a year is told. */
  private static final int MANY = 3;

  private static final int DAYS_TO_LOOK = 5;
  private static final String LOCKED =
      """
      select id, child_id, number, holder_id, received_at from concern
       where id = ? and assessed_at is null and assessment = '' and state <> 'CLOSED' and not climbed
         for no key update skip locked
      """;
  private static final String AGAIN =
      "select count(*) as n from concern where child_id = ? and received_at > now() - interval '1 year'";

  @Inject Sql sql;
  @Inject Leaders leaders;
  @Inject Tasks tasks;

  private record Waiting(
      UUID id, @Nullable UUID child, long number, UUID holder, Instant receivedAt) {}

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void unassessed(UUID concern) {
    sql.one(
            LOCKED,
            row ->
                new Waiting(
                    row.uuid("id"),
                    row.maybeUuid("child_id"),
                    row.longValue("number"),
                    row.uuid("holder_id"),
                    row.instant("received_at")),
            concern)
        .ifPresent(
            waiting -> {
              Instant due = NotificationRules.acuteDue(waiting.receivedAt());
              leaders
                  .leading(waiting.holder())
                  .ifPresent(
                      leader ->
                          tasks.open(
                              NewTask.plain(
                                  TaskKind.CONCERN_CLIMBED,
                                  waiting.child(),
                                  waiting.id(),
                                  leader.id(),
                                  Sentence.of("concern.task.unassessed", waiting.number(), due),
                                  due)));
              sql.run("update concern set climbed = true where id = ?", waiting.id());
            });
  }

  /** One more has been received about a child. */
  @Transactional(Transactional.TxType.MANDATORY)
  void again(UUID child, UUID concern, long number, UUID holder) {
    int many = sql.one(AGAIN, row -> row.integer("n"), child).orElse(0);
    if (many >= MANY) {
      leaders
          .leading(holder)
          .ifPresent(
              leader ->
                  tasks.open(
                      NewTask.plain(
                          TaskKind.CONCERN_REPEATED,
                          child,
                          concern,
                          leader.id(),
                          Sentence.of("concern.task.repeated", number, many),
                          WorkingDays.endOf(
                              WorkingDays.after(WorkingDays.today(), DAYS_TO_LOOK)))));
    }
  }
}
