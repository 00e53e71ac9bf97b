package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.access.Related;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures how fast the concerns were acted on that somebody holds, or whose holder they lead: over
 * all of them, whatever page of the list is shown.
 */
@ApplicationScoped
@Transactional
public class MeasureConcerns {
  /** Of two in the middle the longer, so the longest comes first. */
  private static final String FIGURES =
      Related.LED
          + """
      select count(*) as received,
             count(*) filter (where c.state <> 'CLOSED' and c.acted_at is null) as waiting,
             count(*) filter (where c.form = 'NOTIFICATION' and (c.assessed_at is not null
               or c.received_at < now() - interval '24 hours')) as due,
             count(*) filter (where c.form = 'NOTIFICATION'
               and c.assessed_at <= c.received_at + interval '24 hours') as in_time,
             extract(epoch from percentile_disc(0.5) within group
               (order by c.assessed_at - c.received_at desc))::integer as assessment,
             extract(epoch from percentile_disc(0.5) within group
               (order by c.acted_at - c.received_at desc))::integer as action
        from concern c
       where (c.holder_id = ? or c.holder_id in (select account_id from led))
         and c.received_at > now() - interval '90 days'
      """;

  @Inject Sql sql;

  /** The figures over those received within 90 days. */
  public TimeToAction of(Caller caller) {
    return sql.one(
            FIGURES,
            row ->
                new TimeToAction(
                    row.integer("received"),
                    row.integer("waiting"),
                    took(row.maybeInteger("assessment")),
                    row.integer("in_time"),
                    row.integer("due"),
                    took(row.maybeInteger("action"))),
            caller.id(),
            caller.id())
        .orElseThrow();
  }

  private static Optional<Duration> took(@Nullable Integer seconds) {
    return Optional.ofNullable(seconds).map(Duration::ofSeconds);
  }
}
