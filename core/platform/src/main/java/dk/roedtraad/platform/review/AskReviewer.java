package dk.roedtraad.platform.review;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.work.Leaders;
import dk.roedtraad.platform.work.NewTask;
import dk.roedtraad.platform.work.TaskKind;
import dk.roedtraad.platform.work.Tasks;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks the nearest leader of whoever looked, never themself. */
@ApplicationScoped
@Transactional
class AskReviewer {
  private static final int DAYS = 10;
  private static final int MOST = 200;

  @Inject Sql sql;
  @Inject Leaders leaders;
  @Inject Tasks tasks;

  private record Found(UUID account, String name) {}

  List<UUID> unasked() {
    return sql.list(
        "select id from look_review where not asked order by id limit ?",
        row -> row.uuid("id"),
        MOST);
  }

  /** Asks once; where no leader is to be found it waits for one. */
  void ask(UUID review) {
    Optional<Found> found =
        sql.one(
            "select r.account_id, a.name from look_review r join account a on a.id = r.account_id where"
                + " r.id = ? and not r.asked for update of r skip locked",
            row -> new Found(row.uuid("account_id"), row.text("name")),
            review);
    if (found.isEmpty()) {
      return;
    }
    leaders
        .nearest(found.get().account())
        .ifPresent(
            leader -> {
              tasks.open(
                  NewTask.plain(
                      TaskKind.LOOK_REVIEW,
                      null,
                      review,
                      leader.id(),
                      found.get().name(),
                      WorkingDays.endOf(WorkingDays.after(WorkingDays.today(), DAYS))));
              sql.run("update look_review set asked = true where id = ?", review);
            });
  }
}
