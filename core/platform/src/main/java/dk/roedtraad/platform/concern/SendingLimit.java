package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.security.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.Logger;

/**
 * Keeps one address from flooding the public page, on every node and over restarts. Each clock hour
 * is counted by itself, under the lock of the address's row and committed at once, so that messages
 * sent at the same moment cannot pass each other. The row has a keyed fingerprint of the address
 * and the hour alone: it can be paired with no concern, and goes when its hour is over.
 *
 * <p>The page stays open however much comes in all: closing it would let a few addresses silence
 * everybody. Very much is told in the log, for the operator to act.
 */
@ApplicationScoped
class SendingLimit {
  static final int BY_ADDRESS = 10;
  static final int MUCH = 300;
  private static final Logger LOG = Logger.getLogger(SendingLimit.class.getName());
  private static final String COUNT =
      """
      insert into public_sending as s (subject, sent, since) values (?, 1, ?)
      on conflict (subject) do update set
        sent = case when s.since < excluded.since then 1 else s.sent + 1 end,
        since = greatest(s.since, excluded.since)
      returning sent
      """;

  /** Past what is locked: whoever deletes waits for nobody. */
  private static final String PURGE =
      """
      delete from public_sending where subject in
        (select subject from public_sending where since < ? limit 500 for update skip locked)
      """;

  @Inject Sql sql;
  @Inject Sealing sealing;

  /** Counts one more sending; false when this address sent too many within this hour. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean allows(String address) {
    Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
    boolean few = count("sending:" + address, hour) <= BY_ADDRESS;
    if (few && count("sending", hour) == MUCH) {
      LOG.warning(
          "The public page received " + MUCH + " messages within this hour, it may be misused.");
    }
    sql.run(PURGE, hour.minus(Duration.ofHours(1)));
    return few;
  }

  private int count(String subject, Instant hour) {
    return sql.one(COUNT, row -> row.integer("sent"), sealing.fingerprint(subject), hour)
        .orElseThrow();
  }
}
