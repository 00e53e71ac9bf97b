package dk.roedtraad.platform.intervention;

import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where a child stands on the ladder now. Whoever shows it has asked the access layer. */
@ApplicationScoped
public class LadderOf {
  @Inject Sql sql;

  /** The highest step of what runs for the child; empty when nothing with a step runs. */
  public Optional<Integer> step(UUID child) {
    return Optional.of(running(child)).filter(step -> step > 0);
  }

  int running(UUID child) {
    return sql.one(
            "select coalesce(max(step), 0) as step from intervention where child_id = ? and state ="
                + " 'RUNNING'",
            row -> row.integer("step"),
            child)
        .orElse(0);
  }

  /** The same, or what ended that day when nothing runs: a day is one move, in whatever order. */
  int runningOrEnded(UUID child, LocalDate day) {
    return sql.one(
            "select coalesce(max(step) filter (where state = 'RUNNING'), max(step) filter (where"
                + " state = 'ENDED' and ended_on = ?), 0) as step from intervention where child_id ="
                + " ?",
            row -> row.integer("step"),
            day,
            child)
        .orElse(0);
  }
}
