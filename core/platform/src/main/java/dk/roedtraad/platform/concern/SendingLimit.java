package dk.roedtraad.platform.concern;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.security.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps the public page from being flooded, on every node and over restarts. Counts by a keyed
 * fingerprint of the address, which is forgotten after an hour and stands beside no concern.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SendingLimit {
  static final int BY_ADDRESS = 10;
  static final int IN_ALL = 300;
  private static final Duration WINDOW = Duration.ofHours(1);

  @Inject Sql sql;
  @Inject Sealing sealing;

  /** Counts one more sending; false when there were too many in the last hour. */
  boolean allows(String address) {
    Instant since = Instant.now().minus(WINDOW);
    byte[] subject = sealing.fingerprint("sending:" + address);
    sql.run("delete from public_sending where at <= ?", since);
    boolean few =
        sql.one(
                "select count(*) as all, count(*) filter (where subject = ?) as mine from"
                    + " public_sending",
                row -> row.integer("all") < IN_ALL && row.integer("mine") < BY_ADDRESS,
                subject)
            .orElse(true);
    if (few) {
      sql.run(
          "insert into public_sending (id, subject, at) values (?, ?, ?)",
          Ids.next(),
          subject,
          Instant.now());
    }
    return few;
  }
}
