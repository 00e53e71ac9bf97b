package dk.roedtraad.platform.operation;

import dk.roedtraad.platform.access.ReadLog;
import dk.roedtraad.platform.data.Sql;
import dk.roedtraad.platform.people.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What the caller has looked at lately, as the log has it. Names no child. */
@ApplicationScoped
@Transactional
public class MyLooks {
  private static final int MOST = 100;

  @Inject Sql sql;

  /** A look. */
  public record Look(Instant at, ReadLog.Action action, String section) {}

  /** The latest looks, newest first. */
  public List<Look> of(Caller caller) {
    return sql.list(
        "select at, action, section from read_log where account_id = ? order by at desc limit ?",
        row ->
            new Look(
                row.instant("at"), row.one(ReadLog.Action.class, "action"), row.text("section")),
        caller.id(),
        MOST);
  }
}
