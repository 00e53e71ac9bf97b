package dk.roedtraad.platform.staff;

import dk.roedtraad.platform.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** What would move if somebody left, in numbers, and to whom: no child is named. */
@ApplicationScoped
public class WhatTheyHold {
  private static final String FIGURES =
      """
      select (select count(*) from thread where holder_id = ? and closed_at is null) as threads,
        (select count(*) from concern where holder_id = ? and state <> 'CLOSED') as concerns,
        (select count(*) from task where owner_id = ? and done_at is null) as tasks,
        (select count(*) from intervention where responsible_id = ?
           and state in ('PLANNED', 'RUNNING')) as interventions,
        (select count(*) from agreement where responsible_id = ? and state = 'OPEN') as agreements,
        (select count(*) from forum_member where account_id = ?)
          + (select count(*) from meeting where state in ('PLANNED', 'RUNNING')
               and ? in (chair_id, minute_taker_id)) as seats
      """;

  @Inject Sql sql;
  @Inject Heirs heirs;

  /**
   * How much of each.
   *
   * @param seats in forums, and as chair or minute taker of coming meetings
   */
  public record Load(
      int threads, int concerns, int tasks, int interventions, int agreements, int seats) {
    /** Whether there is anything. */
    public boolean any() {
      return threads + concerns + tasks + interventions + agreements + seats > 0;
    }
  }

  /** Who would take over; empty when nobody could. */
  public Optional<String> heir(UUID id) {
    return heirs
        .of(
            id,
            sql.list(
                "select unit_id from membership where account_id = ?",
                row -> row.uuid("unit_id"),
                id))
        .map(Heirs.Heir::name);
  }

  /** What the person holds now. */
  public Load figures(UUID id) {
    return sql.one(
            FIGURES,
            row ->
                new Load(
                    row.integer("threads"),
                    row.integer("concerns"),
                    row.integer("tasks"),
                    row.integer("interventions"),
                    row.integer("agreements"),
                    row.integer("seats")),
            id,
            id,
            id,
            id,
            id,
            id,
            id)
        .orElseThrow();
  }
}
