package dk.roedtraad.platform.age;

import dk.roedtraad.api.transition.AgeStep;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.modules.TenantModules;
import dk.roedtraad.platform.work.Round;
import dk.roedtraad.platform.work.Turns;
import dk.roedtraad.platform.work.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks in good time for what an age brings, and a leader when nobody has done it. */
@ApplicationScoped
public class AgeRound implements Round {
  private static final int MOST = 500;
  private static final String COMING =
      """
      select t.child_id from thread t join child c on c.id = t.child_id
       where t.closed_at is null
         and c.born_on <= ?::date + make_interval(days => ?) - make_interval(years => ?, months => ?)
         and c.born_on > ?::date - make_interval(years => ?)
         and not exists (select 1 from age_step a where a.child_id = t.child_id and a.step_key = ?)
       order by c.born_on, t.child_id limit ?
      """;
  private static final String LATE =
      "select id from age_step where state = 'WAITING' and not climbed and due_on < ? order by"
          + " due_on, id limit ?";

  @Inject Sql sql;
  @Inject TenantModules modules;
  @Inject AgeWork work;

  @Override
  public void go() {
    LocalDate today = WorkingDays.today();
    Stream.concat(LawfulAges.ALL.stream(), modules.now().ageSteps().stream())
        .forEach(
            step ->
                Turns.each(
                    "what an age brings", coming(step, today), child -> work.ask(child, step)));
    Turns.each(
        "an age unanswered", sql.list(LATE, row -> row.uuid("id"), today, MOST), work::askLeader);
  }

  private List<UUID> coming(AgeStep step, LocalDate today) {
    return sql.list(
        COMING,
        row -> row.uuid("child_id"),
        today,
        step.daysBefore(),
        step.years(),
        step.months(),
        today,
        step.untilYears(),
        step.key(),
        MOST);
  }
}
