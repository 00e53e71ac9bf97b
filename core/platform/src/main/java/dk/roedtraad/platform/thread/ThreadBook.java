package dk.roedtraad.platform.thread;

import dk.roedtraad.platform.data.Ids;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Writes the thread. Always in the transaction of what happened, so neither is without the other.
 */
@ApplicationScoped
public class ThreadBook {
  @Inject Sql sql;

  /** Tells the child's thread what just happened, and who did it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(Caller by, NewEntry entry) {
    sql.run(
        "insert into thread_entry (id, child_id, at, kind, kind_key, title, body, reason, actor_name,"
            + " actor_title, subject_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Ids.next(),
        entry.child(),
        Instant.now(),
        entry.kind(),
        entry.kindKey(),
        entry.title(),
        entry.body(),
        entry.reason(),
        by.name(),
        by.title(),
        entry.subject());
  }
}
